import { bsonType, dateAt, eachElement, eachItem, numberAt, textAt } from "./bson.ts";
import { type ClientRow, emptyRow, type StoredRank } from "./client-row.ts";

const isThere = (path: string) => ({ $gt: [path, null] });

/** The fields of `clients` that are fetched: what is secret comes as yes or no. */
export const clientProjection = {
  reachable: { $or: [{ $gt: [{ $size: "$phones" }, 0] }, isThere("$username")] },
  referred: isThere("$referredBy"),
  nextDueAt: { $first: "$callbacks.dueAt" },
  ...Object.fromEntries(
    [
      ...["touched", "stage", "missedInARow", "lost.reasonId", "lost.returnOn", "workedAt", "createdAt"],
      ...["purchases", "totalKopecks", "purchaseDays", "days", "firstPurchaseAt", "lastPurchaseAt"],
      ...["sleepsAt", "grievedAt", "plannedCycleDays", "productCycleDays", "responsible", "source", "city"],
      ...["sex", "kind", "lastOffer.answer", "birthday", "tags", "vip", "potential", "wallet", "bought"],
      ...["months", "ranked"],
    ].map((field) => [field, 1]),
  ),
};

/** Reads one fetched document. `moneyFrom`: the first month whose money counts, `2025-12`. */
export function readRow(bytes: Buffer, moneyFrom: string): ClientRow {
  const row = emptyRow();
  eachElement(bytes, 0, (type, name, at) => {
    const read = fields[name];
    if (read !== undefined && type !== bsonType.null) read(row, { bytes, type, at, moneyFrom });
  });
  return row;
}

interface Value {
  bytes: Buffer;
  type: number;
  at: number;
  moneyFrom: string;
}

const text = ({ bytes, at }: Value) => textAt(bytes, at);
const flag = ({ bytes, at }: Value) => bytes[at] === 1;
const number = ({ bytes, type, at }: Value) => numberAt(bytes, type, at);
const date = ({ bytes, at }: Value) => dateAt(bytes, at);

const fields: Record<string, (row: ClientRow, value: Value) => void> = {
  _id: set("id", text),
  reachable: set("reachable", flag),
  touched: set("touched", flag),
  stage: set("stage", text),
  missedInARow: set("missedInARow", number),
  lost: inside({ reasonId: set("lostReason", text), returnOn: set("returnOn", text) }),
  workedAt: set("workedAt", date),
  createdAt: set("createdAt", date),
  purchases: set("purchases", number),
  totalKopecks: set("totalKopecks", number),
  purchaseDays: set("purchaseDays", number),
  days: (row, value) => eachText(value, (day) => void row.days.push(day)),
  firstPurchaseAt: set("firstPurchaseAt", date),
  lastPurchaseAt: set("lastPurchaseAt", date),
  sleepsAt: set("sleepsAt", date),
  grievedAt: set("grievedAt", date),
  plannedCycleDays: set("plannedCycleDays", number),
  productCycleDays: set("productCycleDays", number),
  nextDueAt: set("nextDueAt", date),
  responsible: set("responsible", text),
  source: set("source", text),
  city: set("city", text),
  sex: set("sex", text),
  kind: set("kind", text),
  referred: set("referred", flag),
  lastOffer: inside({ answer: set("offer", text) }),
  birthday: inside({
    day: birth("day"),
    month: birth("month"),
    year: birth("year"),
  }),
  tags: (row, value) => eachText(value, (tag) => void row.tags.push(tag)),
  vip: set("vip", flag),
  potential: set("potential", number),
  wallet: inside({ kopecks: set("walletKopecks", number), at: set("walletAt", text) }),
  bought: (row, { bytes, at }) =>
    eachElement(bytes, at, (type, key, place) => void row.bought.set(key, numberAt(bytes, type, place))),
  months: (row, value) =>
    eachItem(value.bytes, value.at, (_type, at) => addMonth(row.year, { ...value, at })),
  ranked: set("ranked", rankAt),
};

function set<Name extends keyof ClientRow>(name: Name, read: (value: Value) => ClientRow[Name]) {
  return (row: ClientRow, value: Value) => {
    row[name] = read(value);
  };
}

function birth(part: "day" | "month" | "year") {
  return (row: ClientRow, value: Value) => {
    row.birthday[part] = number(value);
  };
}

function inside(inner: Record<string, (row: ClientRow, value: Value) => void>) {
  return (row: ClientRow, { bytes, at, moneyFrom }: Value) =>
    eachElement(bytes, at, (type, name, place) => {
      if (type !== bsonType.null) inner[name]?.(row, { bytes, type, at: place, moneyFrom });
    });
}

function eachText({ bytes, at }: Value, take: (text: string) => void): void {
  eachItem(bytes, at, (_type, place) => take(textAt(bytes, place)));
}

function addMonth(year: ClientRow["year"], { bytes, at, moneyFrom }: Value): void {
  const month: Record<string, number> = {};
  let counts = true;
  eachElement(bytes, at, (type, name, place) => {
    if (name === "month") counts = textAt(bytes, place) >= moneyFrom;
    else month[name] = numberAt(bytes, type, place);
  });
  if (!counts) return;
  year.days += month.days ?? 0;
  year.kopecks += month.kopecks ?? 0;
  year.knownKopecks += month.knownKopecks ?? 0;
  year.marginKopecks += month.marginKopecks ?? 0;
}

function rankAt({ bytes, at }: Value): StoredRank {
  const rank: StoredRank = {
    ...{ rating: "", rfm: "", pace: "", r: 0, f: 0, m: 0, vip: false, proven: false },
  };
  eachElement(bytes, at, (type, name, place) => {
    if (name === "rating" || name === "rfm" || name === "pace") rank[name] = textAt(bytes, place);
    else if (name === "r" || name === "f" || name === "m") rank[name] = numberAt(bytes, type, place);
    else if (name === "vip" || name === "proven") rank[name] = bytes[place] === 1;
  });
  return rank;
}
