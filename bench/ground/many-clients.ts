import { DateTime } from "luxon";
import type { ClientRecord } from "../../src/clients/index.ts";
import { clientModel } from "../../src/clients/index.ts";
import { emptySummary } from "../../src/clients/rules/summary.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { dayNumberOf, isoDayOf } from "../../src/shared/day-number.ts";
import { factId } from "../../src/shared/id.ts";

/** What the synthetic clients buy and when: for asking after them. */
const manyProducts = Array.from({ length: 50 }, (_, at) => `p${factId(String(at), "many product")}`);
const manyCategories = Array.from({ length: 8 }, (_, at) => `c${`category-${at}`.padEnd(12, "-")}`);
const manyMembers = Array.from({ length: 20 }, (_, at) => factId(String(at), "many member"));
const manyReasons = ["expensive", "not-now", "elsewhere", "no-contact"];
const cities = ["Пермь", "Омск", "Казань", "Уфа", "Тула"];
const dayMs = 86_400_000;
const batch = 5_000;

/**
 * Lays `count` client summaries by bare inserts, the same for the same seed: two of five are leads, the others
 * bought one to a dozen times within 36 months before `today`, a few things far oftener than the rest. Phones are
 * placeholders: nothing of them is asked.
 */
export async function manyClients(
  mongo: Mongo,
  { count, seed = 1, today = "2026-11-21" }: { count: number; seed?: number; today?: string },
): Promise<void> {
  const clients = clientModel(mongo).collection;
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, at) =>
      manyClientAt(from + at, seed, dayNumberOf(today)),
    );
    await writing;
    writing = clients.insertMany(rows as never[], { ordered: false });
  }
  await writing;
}

export function manyClientAt(at: number, seed: number, today: number): ClientRecord {
  const draw = drawer(seed * 1_000_003 + at);
  const _id = factId(`${seed} ${at}`, "many client");
  const days = at % 5 < 2 ? [] : daysOf(draw, today);
  const created = (days[0] ?? today - draw(900)) - draw(30);
  const contactedAt = dateOf(today - draw(400), draw(24));
  const isLost = days.length === 0 && draw(3) === 0;
  const planned = draw(12) === 0 ? 10 + draw(90) : undefined;
  const row = {
    ...emptySummary(planned),
    ...{ _id, code: at.toString(36).padStart(6, "Z").slice(-6), rev: 1, createdAt: dateOf(created, 9) },
    ...{ responsible: draw(10) === 0 ? null : pick(manyMembers, draw), words: [`имя${at % 997}`] },
    ...{ sortName: `имя${at % 997}`, emails: [], relatives: [], kind: "person" as const },
    phones: draw(50) === 0 ? [] : [{ cipher: "-", key: _id, tail: String(at % 10_000) }],
    ...{ sex: draw(2) === 0 ? ("female" as const) : ("male" as const), city: pick(cities, draw) },
    ...{ source: pick(["vk", "avito", "site", "referral"], draw), tags: draw(40) === 0 ? ["опт"] : [] },
    ...(draw(3) === 0 ? { birthday: { day: 1 + draw(28), month: 1 + draw(12), year: 1950 + draw(55) } } : {}),
    ...{ touched: true, workedAt: contactedAt, stage: "working" as ClientRecord["stage"] },
    ...(isLost ? lostOf(draw, contactedAt) : {}),
    ...(draw(200) === 0 ? { vip: true as const } : {}),
    ...(draw(30) === 0 ? { potential: (1 + draw(5)) as 1 | 2 | 3 | 4 | 5 } : {}),
    ...(draw(60) === 0
      ? { wallet: { kopecks: 1_000_000 + draw(20_000_000), at: isoDayOf(today - draw(500)) } }
      : {}),
    ...(draw(8) === 0
      ? { callbacks: [{ id: _id, dueAt: dateOf(today + draw(20) - 5, 12), memberId: "m" }] }
      : {}),
    ...(days.length > 0 ? boughtOn(days, draw, planned) : {}),
  };
  return row as ClientRecord;
}

function daysOf(draw: Draw, today: number): number[] {
  const rhythm = 10 + draw(120);
  const days: number[] = [];
  const times = 1 + draw(2) * draw(12);
  for (let day = today - draw(1_000); day <= today && days.length < times; day += 1 + rhythm + draw(rhythm)) {
    days.push(day);
  }
  return days;
}

function boughtOn(days: readonly number[], draw: Draw, planned: number | undefined): Partial<ClientRecord> {
  const months = new Map<string, NonNullable<ClientRecord["months"]>[number]>();
  const bought: Record<string, number> = {};
  let total = 0;
  for (const day of days) {
    // Squared: the first products are bought far oftener.
    const product = Math.floor((draw(1_000) / 1_000) ** 2 * manyProducts.length);
    bought[manyProducts[product] ?? ""] = day;
    bought[manyCategories[product % manyCategories.length] ?? ""] = day;
    const kopecks = 100 * (100 + draw(30_000));
    total += kopecks;
    const month = isoDayOf(day).slice(0, 7);
    const known = draw(5) === 0 ? 0 : kopecks;
    const sum = months.get(month) ?? { month, n: 0, days: 0, kopecks: 0, knownKopecks: 0, marginKopecks: 0 };
    months.set(month, {
      ...{ month, n: sum.n + 1, days: sum.days + 1, kopecks: sum.kopecks + kopecks },
      knownKopecks: sum.knownKopecks + known,
      marginKopecks: sum.marginKopecks + Math.round(known * (draw(60) / 100 - 0.1)),
    });
  }
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const lastPurchaseAt = dateOf(last, 12);
  return {
    ...{ purchases: days.length, totalKopecks: total, purchaseDays: days.length },
    ...{ days: days.slice(-24).map(isoDayOf), firstPurchaseAt: dateOf(first, 12), lastPurchaseAt },
    ...{ sleepsAt: new Date(lastPurchaseAt.getTime() + (planned ?? 90) * dayMs), policyNo: 1 },
    ...{ months: [...months.values()].slice(-25), bought },
    ...(draw(50) === 0 ? { grievedAt: dateOf(last + 2, 12) } : {}),
  };
}

function lostOf(draw: Draw, at: Date): Partial<ClientRecord> {
  const returnOn = DateTime.fromJSDate(at, { zone: "utc" }).plus({ days: 90 }).toFormat("yyyy-MM-dd");
  return {
    stage: "lost",
    lost: { factId: "f", reasonId: pick(manyReasons, draw) ?? "", at, returnOn, workedAt: at },
  };
}

type Draw = (below: number) => number;

/** Whole numbers below a bound, by a small generator of its own. */
function drawer(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pick<Item>(items: readonly Item[], draw: Draw): Item | undefined {
  return items[draw(items.length)];
}

function dateOf(day: number, hour: number): Date {
  return new Date(day * dayMs + hour * 3_600_000);
}
