import type { Calls } from "../../calls/index.ts";
import type { Consents } from "../../consents/index.ts";
import type { Feedback } from "../../feedback/index.ts";
import type { Reminders } from "../../mailings/index.ts";
import type { Segments } from "../../segments/index.ts";
import type { WiredBroadcasts } from "../wire/broadcasts.ts";
import type { WiredClients } from "../wire/clients.ts";
import type { WiredGuest } from "../wire/guest.ts";
import type { Insight } from "../wire/insight.ts";
import type { WiredLoyalty } from "../wire/loyalty.ts";
import type { Pictures } from "../wire/pictures.ts";
import type { Plans } from "../wire/plans.ts";
import type { Purchases } from "../wire/purchases.ts";
import type { Ranking } from "../wire/ranking.ts";
import type { Reports } from "../wire/reports.ts";
import type { Shop } from "../wire/shop.ts";
import type { Team } from "../wire/team.ts";
import type { WiredTouches } from "../wire/touches.ts";

/** The actions of every slice. */
export interface Wired {
  team: Team;
  shop: Shop;
  clients: WiredClients;
  calls: Calls;
  loyalty: WiredLoyalty;
  purchases: Purchases;
  consents: Consents;
  feedback: Feedback;
  reminders: Reminders;
  guest: WiredGuest;
  touches: WiredTouches;
  plans: Plans;
  reports: Reports;
  pictures: Pictures;
  ranking: Ranking;
  insight: Insight;
  segments: Segments;
  broadcasts: WiredBroadcasts;
}
