import { playTalks } from "./play-talks.ts";
import { clientsScripts } from "./talk-scripts/clients.ts";
import { shopScripts } from "./talk-scripts/shop.ts";

playTalks([...shopScripts, ...clientsScripts]);
