import { callsScripts } from "./talk-scripts/calls.ts";
import { clientsScripts } from "./talk-scripts/clients.ts";
import { consentsScripts } from "./talk-scripts/consents.ts";
import { feedbackScripts } from "./talk-scripts/feedback.ts";
import { guestScripts } from "./talk-scripts/guest.ts";
import { loyaltyScripts } from "./talk-scripts/loyalty.ts";
import { mailingsScripts } from "./talk-scripts/mailings.ts";
import { purchasesScripts } from "./talk-scripts/purchases.ts";
import { reportsScripts } from "./talk-scripts/reports.ts";
import type { TalkScript } from "./talk-scripts/script.ts";
import { segmentsScripts } from "./talk-scripts/segments.ts";
import { shopScripts, tourScript } from "./talk-scripts/shop.ts";
import { teamScripts } from "./talk-scripts/team.ts";
import { touchesScripts } from "./talk-scripts/touches.ts";

/**
 * Every talk of the product, played once. The team's come late, for new rules close the seller's screens; the tour
 * comes last, for it brings another owner.
 */
export const talkScripts: TalkScript[] = [
  ...shopScripts,
  ...clientsScripts,
  ...callsScripts,
  ...purchasesScripts,
  ...loyaltyScripts,
  ...feedbackScripts,
  ...guestScripts,
  ...consentsScripts,
  ...reportsScripts,
  ...segmentsScripts,
  ...mailingsScripts,
  ...touchesScripts,
  ...teamScripts,
  tourScript,
];
