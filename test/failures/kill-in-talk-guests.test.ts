import { playTalks } from "./play-talks.ts";
import { consentsScripts } from "./talk-scripts/consents.ts";
import { feedbackScripts } from "./talk-scripts/feedback.ts";
import { guestScripts } from "./talk-scripts/guest.ts";

playTalks([...feedbackScripts, ...guestScripts, ...consentsScripts]);
