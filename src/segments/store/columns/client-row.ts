/** What the columns take of a client: no name, no number, no text that somebody typed about him. */
export interface ClientRow {
  id: string;
  reachable: boolean;
  touched: boolean;
  stage: string;
  missedInARow: number;
  lostReason: string | undefined;
  /** Local ISO day. */
  returnOn: string | undefined;
  workedAt: number | undefined;
  createdAt: number;
  purchases: number;
  totalKopecks: number;
  purchaseDays: number;
  days: string[];
  firstPurchaseAt: number | undefined;
  lastPurchaseAt: number | undefined;
  sleepsAt: number | undefined;
  grievedAt: number | undefined;
  plannedCycleDays: number | undefined;
  productCycleDays: number | undefined;
  nextDueAt: number | undefined;
  responsible: string | undefined;
  source: string | undefined;
  city: string | undefined;
  sex: string | undefined;
  kind: string;
  referred: boolean;
  offer: string | undefined;
  birthday: { day: number; month: number; year: number };
  tags: string[];
  vip: boolean;
  potential: number;
  walletKopecks: number;
  walletAt: string;
  bought: Map<string, number>;
  /** The money of the months from `moneyFrom` on. */
  year: { days: number; kopecks: number; knownKopecks: number; marginKopecks: number };
  ranked: StoredRank | undefined;
}

/** The labels of the last night. */
export interface StoredRank {
  rating: string;
  rfm: string;
  pace: string;
  r: number;
  f: number;
  m: number;
  vip: boolean;
  proven: boolean;
}

export function emptyRow(): ClientRow {
  return {
    ...{ id: "", reachable: false, touched: false, stage: "new", missedInARow: 0, createdAt: 0 },
    ...{ lostReason: undefined, returnOn: undefined, workedAt: undefined, nextDueAt: undefined },
    ...{ purchases: 0, totalKopecks: 0, purchaseDays: 0, days: [], firstPurchaseAt: undefined },
    ...{ lastPurchaseAt: undefined, sleepsAt: undefined, grievedAt: undefined },
    ...{ plannedCycleDays: undefined, productCycleDays: undefined },
    ...{ responsible: undefined, source: undefined, city: undefined, sex: undefined, kind: "person" },
    ...{ referred: false, offer: undefined, birthday: { day: 0, month: 0, year: 0 }, tags: [], vip: false },
    ...{ potential: 0, walletKopecks: 0, walletAt: "", bought: new Map(), ranked: undefined },
    year: { days: 0, kopecks: 0, knownKopecks: 0, marginKopecks: 0 },
  };
}
