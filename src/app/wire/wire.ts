import {
  callbacksOfLeaverWith,
  callFactSource,
  dropNewCallbacks,
  followClientWith,
  quietCallbacksWith,
} from "../../calls/index.ts";
import { clientsOfLeaverWith } from "../../clients/index.ts";
import { feedbackFactsWith } from "../../feedback/index.ts";
import { purchaseFactsWith } from "../../purchases/index.ts";
import { dropNewTasks, followTasksWith, tasksOfLeaverWith } from "../../touches/index.ts";
import type { Wired } from "../join/wired.ts";
import { wireBroadcasts } from "./broadcasts.ts";
import { wireCalls } from "./calls.ts";
import { type WiredClients, wireClients } from "./clients.ts";
import { wireConsents } from "./consents.ts";
import { wireFeedback } from "./feedback.ts";
import type { Ground } from "./ground.ts";
import { tellCorrectionWith, wireGuest } from "./guest.ts";
import { wireInsight } from "./insight.ts";
import { wireLoyalty } from "./loyalty.ts";
import { wirePictures } from "./pictures.ts";
import { wirePlans } from "./plans.ts";
import { wirePurchases } from "./purchases.ts";
import { wireRanking } from "./ranking.ts";
import { wireReminders } from "./reminders.ts";
import { wireReports } from "./reports.ts";
import { wireSegments } from "./segments.ts";
import { wireShop } from "./shop.ts";
import { wireTeam } from "./team.ts";
import { wireTouches } from "./touches.ts";

export interface WireOptions {
  /** Where the owner's one-time code lies until the shop is claimed. */
  setupFile: string;
  /** What the shop is called until its owner has named it. */
  botName?: string;
}

/** The actions of every slice, each over what the others hand to it. */
export function wire(ground: Ground, { setupFile, botName }: WireOptions): Wired {
  const shop = wireShop(ground);
  const noteFact: WiredClients["noteFact"] = (...asked) => clients.noteFact(...asked);
  const team = wireTeam(ground, {
    setupFile,
    parts: [
      clientsOfLeaverWith(ground),
      callbacksOfLeaverWith({ ...ground, noteFact }),
      tasksOfLeaverWith(ground),
    ],
    newcomerSettings: async () => {
      const { digestAt, askAfterReveal } = await shop.getShop();
      return { digestAt, askAfterReveal };
    },
  });
  const clients = wireClients(
    ground,
    { shop, team },
    {
      sources: [callFactSource(ground), purchaseFactsWith(ground), feedbackFactsWith(ground)],
      undoAddParts: [dropNewCallbacks(ground), dropNewTasks(ground)],
      followParts: [{ follow: followClientWith({ ...ground, noteFact }) }, followTasksWith(ground)],
      quietParts: [quietCallbacksWith({ ...ground, noteFact, shop: shop.getShop })],
      tellCorrection: tellCorrectionWith(ground, team),
    },
  );
  const touches = wireTouches(ground, shop);
  const calls = wireCalls(ground, { shop, team, clients, todayParts: [touches.todayPart] });
  const loyalty = wireLoyalty(ground, shop);
  const purchases = wirePurchases(ground, { shop, team, clients, loyalty });
  const consents = wireConsents(ground, { shop, team, clients, ...(botName && { botName }) });
  const feedback = wireFeedback(ground, { shop, team, clients, calls });
  const reminders = wireReminders(ground, { shop, team, calls, feedback, loyalty, botName });
  const reports = wireReports(ground, { shop, team });
  const ranking = wireRanking(ground, shop);
  const pictures = wirePictures(ground, { shop, team });
  return {
    team,
    shop,
    clients,
    calls,
    loyalty,
    purchases,
    consents,
    feedback,
    reminders,
    guest: wireGuest(ground, { team }),
    touches,
    plans: wirePlans(ground, { shop, team }),
    reports,
    pictures,
    ranking,
    insight: wireInsight(ground, shop),
    broadcasts: wireBroadcasts(ground, shop),
    segments: wireSegments(ground, { shop, team, clients, calls }, ranking.columns?.count),
  };
}
