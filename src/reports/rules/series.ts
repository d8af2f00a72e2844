/**
 * Plain data behind the pictures and the workbook: money in kopecks, days as local ISO dates. Whoever draws it
 * decides what is too little to draw; every number comes with its n.
 */
export interface ReportData {
  period: { from: string; last: string };
  before: { from: string; last: string };
  revenueByDay: RevenuePoint[];
  revenueBefore: RevenuePoint[];
  funnel: Funnel;
  sellers: SellerPoint[];
  sources: SourcePoint[];
  lostReasons: LostReasonPoint[];
  movement: MovementPoint[];
  hours: HourPoint[];
}

/** `day`: the first day of what it stands for: a day, and a month of spans over 92 days. */
export interface RevenuePoint {
  day: string;
  kopecks: number;
  count: number;
}

/** Of the leads created in the span: who was reached and who bought in it. */
export interface Funnel {
  created: number;
  reached: number;
  bought: number;
}

export interface SellerPoint {
  memberId: string;
  name: string;
  kopecks: number;
  count: number;
  contacts: number;
  reached: number;
}

/** `source`: its id; empty for clients without one. `costKopecks`: what the owner said it cost in the span. */
export interface SourcePoint {
  source: string;
  leads: number;
  clients: number;
  kopecks: number;
  count: number;
  refusals: number;
  costKopecks?: number;
}

export interface LostReasonPoint {
  reasonId: string;
  count: number;
  before: number;
}

export interface StatusPoint {
  status: "target" | "lead" | "newbie" | "fan" | "sleeping" | "returner";
  count: number;
}

/** Steps of clients, by day or, of spans over 92 days, by month. */
export interface MovementPoint {
  day: string;
  newbies: number;
  fans: number;
  asleep: number;
  grieved: number;
  wonBack: number;
}

/** Clients by the month of the first purchase; `shares[k]`: how many of them bought k months later. */
export interface CohortRow {
  /** `2026-11` */
  month: string;
  clients: number;
  /** Months that are not over yet, or have not come, are absent. */
  bought: number[];
}

/** Clients from the best on: that share of the buyers brought that share of the money of twelve months. */
export interface ParetoCurve {
  clients: number;
  kopecks: number;
  points: { clients: number; kopecks: number }[];
}

/** `hour`: 0 to 23 of the shop. */
export interface HourPoint {
  hour: number;
  sales: number;
  contacts: number;
}
