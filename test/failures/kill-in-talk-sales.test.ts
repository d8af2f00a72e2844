import { playTalks } from "./play-talks.ts";
import { callsScripts } from "./talk-scripts/calls.ts";
import { loyaltyScripts } from "./talk-scripts/loyalty.ts";
import { purchasesScripts } from "./talk-scripts/purchases.ts";
import { reportsScripts } from "./talk-scripts/reports.ts";

playTalks([...callsScripts, ...purchasesScripts, ...loyaltyScripts, ...reportsScripts]);
