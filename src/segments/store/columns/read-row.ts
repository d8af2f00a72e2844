import {
  bsonType,
  dateAt,
  eachElement,
  eachItem,
  nameBefore,
  nameNo,
  numberAt,
  ownTextAt,
  textAt,
} from "./bson.ts";
import { type ClientRow, emptyRow, type StoredRank } from "./client-row.ts";

const isThere = (path: string) => ({ $gt: [path, null] });

const livingNumbers = { $setDifference: ["$phones.key", { $ifNull: ["$deadNumbers", []] }] };

/** The fields of `clients` that are fetched: what is secret comes as yes or no. */
export const clientProjection = {
  reachable: { $or: [{ $gt: [{ $size: "$phones" }, 0] }, isThere("$username")] },
  callable: { $or: [{ $gt: [{ $size: livingNumbers }, 0] }, isThere("$username")] },
  referred: isThere("$referredBy"),
  nextDueAt: { $first: "$callbacks.dueAt" },
  reached: isThere("$reach.chatId"),
  blocked: { $eq: ["$reach.blocked", true] },
  complaint: { $gt: [{ $size: { $ifNull: ["$grievances", []] } }, 0] },
  ...Object.fromEntries(
    [
      ...[
        "touched",
        "stage",
        "leadStep",
        "missedInARow",
        "lost.reasonId",
        "lost.returnOn",
        "workedAt",
        "createdAt",
      ],
      ...["purchases", "totalKopecks", "purchaseDays", "days", "firstPurchaseAt", "lastPurchaseAt"],
      ...["sleepsAt", "grievedAt", "plannedCycleDays", "productCycleDays", "responsible", "source", "city"],
      ...["sex", "kind", "lastOffer.answer", "birthday", "tags", "vip", "potential", "wallet", "bought"],
      ...["months", "ranked", "consents", "lastScore"],
    ].map((field) => [field, 1]),
  ),
};

/** Reads one fetched document. `moneyFrom`: the first month whose money counts, `2025-12`. */
export function readRow(bytes: Buffer, moneyFrom: string): ClientRow {
  const row = emptyRow();
  eachElement(bytes, 0, (type, name, at) => {
    if (type !== bsonType.null) readers.get(name)?.(row, bytes, at, type, moneyFrom);
  });
  return row;
}

type Read = (row: ClientRow, bytes: Buffer, at: number, type: number, moneyFrom: string) => void;
type Of<Kind> = { [Name in keyof ClientRow]: ClientRow[Name] extends Kind ? Name : never }[keyof ClientRow];
type FieldOf<Kind> = Exclude<Of<Kind | undefined>, Of<undefined>>;

const readers = tableOf({
  _id: (row, bytes, at) => {
    row.id = ownTextAt(bytes, at);
  },
  reachable: flag("reachable"),
  callable: flag("callable"),
  touched: flag("touched"),
  stage: text("stage"),
  leadStep: text("leadStep"),
  missedInARow: number("missedInARow"),
  lost: inside({ reasonId: text("lostReason"), returnOn: text("returnOn") }),
  workedAt: date("workedAt"),
  createdAt: date("createdAt"),
  purchases: number("purchases"),
  totalKopecks: number("totalKopecks"),
  purchaseDays: number("purchaseDays"),
  days: (row, bytes, at) => eachItem(bytes, at, (_type, place) => void row.days.push(textAt(bytes, place))),
  firstPurchaseAt: date("firstPurchaseAt"),
  lastPurchaseAt: date("lastPurchaseAt"),
  sleepsAt: date("sleepsAt"),
  grievedAt: date("grievedAt"),
  plannedCycleDays: number("plannedCycleDays"),
  productCycleDays: number("productCycleDays"),
  nextDueAt: date("nextDueAt"),
  responsible: text("responsible"),
  source: text("source"),
  city: text("city"),
  sex: text("sex"),
  kind: text("kind"),
  referred: flag("referred"),
  lastOffer: inside({ answer: text("offer") }),
  birthday: inside({ day: number("birthDay"), month: number("birthMonth"), year: number("birthYear") }),
  tags: (row, bytes, at) => eachItem(bytes, at, (_type, place) => void row.tags.push(textAt(bytes, place))),
  vip: flag("vip"),
  potential: number("potential"),
  wallet: inside({ kopecks: number("walletKopecks"), at: text("walletAt") }),
  bought: (row, bytes, at) =>
    eachElement(bytes, at, (type, _name, place) => {
      row.bought.push(nameBefore(bytes, place));
      row.boughtOn.push(numberAt(bytes, type, place));
    }),
  months: (row, bytes, at, _type, moneyFrom) =>
    eachItem(bytes, at, (_kind, place) => addMonth(row, bytes, place, moneyFrom)),
  ranked: (row, bytes, at) => {
    row.ranked = rankAt(bytes, at);
  },
  consents: (row, bytes, at) =>
    eachItem(bytes, at, (_type, place) => void row.consents.push(textAt(bytes, place))),
  reached: flag("reached"),
  blocked: flag("blocked"),
  complaint: flag("complaint"),
  lastScore: inside({ score: number("score"), at: date("scoredAt") }),
});

function tableOf(reads: Record<string, Read>): Map<number, Read> {
  const table = new Map(Object.entries(reads).map(([name, read]) => [nameNo(name), read]));
  if (table.size !== Object.keys(reads).length)
    throw new Error("Two fields of a client have the same number");
  return table;
}

function text(name: FieldOf<string>): Read {
  return (row, bytes, at) => {
    row[name] = textAt(bytes, at) as never;
  };
}

function flag(name: FieldOf<boolean>): Read {
  return (row, bytes, at) => {
    row[name] = bytes[at] === 1;
  };
}

function number(name: FieldOf<number>): Read {
  return (row, bytes, at, type) => {
    row[name] = numberAt(bytes, type, at) as never;
  };
}

function date(name: FieldOf<number>): Read {
  return (row, bytes, at) => {
    row[name] = dateAt(bytes, at) as never;
  };
}

function inside(inner: Record<string, Read>): Read {
  const table = tableOf(inner);
  return (row, bytes, at, _type, moneyFrom) =>
    eachElement(bytes, at, (type, name, place) => {
      if (type !== bsonType.null) table.get(name)?.(row, bytes, place, type, moneyFrom);
    });
}

const no = {
  ...{ month: nameNo("month"), days: nameNo("days"), kopecks: nameNo("kopecks") },
  ...{ known: nameNo("knownKopecks"), margin: nameNo("marginKopecks") },
  ...{ r: nameNo("r"), f: nameNo("f"), m: nameNo("m"), vip: nameNo("vip"), proven: nameNo("proven") },
};

function addMonth(row: ClientRow, bytes: Buffer, at: number, moneyFrom: string): void {
  let [counts, days, kopecks, known, margin] = [true, 0, 0, 0, 0];
  eachElement(bytes, at, (type, name, place) => {
    if (name === no.month) counts = textAt(bytes, place) >= moneyFrom;
    else if (name === no.days) days = numberAt(bytes, type, place);
    else if (name === no.kopecks) kopecks = numberAt(bytes, type, place);
    else if (name === no.known) known = numberAt(bytes, type, place);
    else if (name === no.margin) margin = numberAt(bytes, type, place);
  });
  if (!counts) return;
  row.yearDays += days;
  row.yearKopecks += kopecks;
  row.yearKnown += known;
  row.yearMargin += margin;
}

function rankAt(bytes: Buffer, at: number): StoredRank {
  const rank: StoredRank = { rating: "", rfm: "", pace: "", r: 0, f: 0, m: 0, vip: false, proven: false };
  eachElement(bytes, at, (type, name, place) => {
    if (type === bsonType.string) {
      const word = rankWords.get(name);
      if (word !== undefined) rank[word] = textAt(bytes, place);
    } else if (name === no.r) rank.r = numberAt(bytes, type, place);
    else if (name === no.f) rank.f = numberAt(bytes, type, place);
    else if (name === no.m) rank.m = numberAt(bytes, type, place);
    else if (name === no.vip) rank.vip = bytes[place] === 1;
    else if (name === no.proven) rank.proven = bytes[place] === 1;
  });
  return rank;
}

const rankWords = new Map((["rating", "rfm", "pace"] as const).map((word) => [nameNo(word), word]));
