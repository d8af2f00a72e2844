/** What the columns take of a client: no name, no number, no text that somebody typed about him. */
export interface ClientRow {
  id: string;
  /** Has a number or an account; `callable`: and not only numbers of somebody else. */
  reachable: boolean;
  callable: boolean;
  touched: boolean;
  stage: string;
  leadStep: string | undefined;
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
  /** 0: not known. */
  birthDay: number;
  birthMonth: number;
  birthYear: number;
  tags: string[];
  vip: boolean;
  potential: number;
  walletKopecks: number;
  walletAt: string;
  /** `p…`, `c…`, and the day number of each. */
  bought: string[];
  boughtOn: number[];
  /** Of the months from `moneyFrom` on. */
  yearDays: number;
  yearKopecks: number;
  yearKnown: number;
  yearMargin: number;
  ranked: StoredRank | undefined;
  /** What he said yes to, in force. */
  consents: string[];
  reached: boolean;
  blocked: boolean;
  complaint: boolean;
  score: number;
  scoredAt: number | undefined;
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

/** Written out, as one is made for each of a million. */
export function emptyRow(): ClientRow {
  return {
    id: "",
    reachable: false,
    callable: false,
    touched: false,
    stage: "new",
    leadStep: undefined,
    missedInARow: 0,
    lostReason: undefined,
    returnOn: undefined,
    workedAt: undefined,
    createdAt: 0,
    purchases: 0,
    totalKopecks: 0,
    purchaseDays: 0,
    days: [],
    firstPurchaseAt: undefined,
    lastPurchaseAt: undefined,
    sleepsAt: undefined,
    grievedAt: undefined,
    plannedCycleDays: undefined,
    productCycleDays: undefined,
    nextDueAt: undefined,
    responsible: undefined,
    source: undefined,
    city: undefined,
    sex: undefined,
    kind: "person",
    referred: false,
    offer: undefined,
    birthDay: 0,
    birthMonth: 0,
    birthYear: 0,
    tags: [],
    vip: false,
    potential: 0,
    walletKopecks: 0,
    walletAt: "",
    bought: [],
    boughtOn: [],
    yearDays: 0,
    yearKopecks: 0,
    yearKnown: 0,
    yearMargin: 0,
    ranked: undefined,
    consents: [],
    reached: false,
    blocked: false,
    complaint: false,
    score: 0,
    scoredAt: undefined,
  };
}
