import { chancesAt, waitOf } from "./chance.ts";

/** What happened in a shop of three years, as plain rows: every database is laid from the same. */
export interface PlainClient {
  at: number;
  seller: number;
  source: number;
  female: boolean;
  birthYear: number;
  createdMs: number;
  calls: PlainCall[];
  purchases: PlainPurchase[];
  /** Of a lead that refused, in its last call. */
  lost?: { reason: number; atMs: number };
}

interface PlainCall {
  atMs: number;
  outcome: "answered" | "no-answer" | "refused";
}

interface PlainPurchase {
  atMs: number;
  items: PlainItem[];
}

/** `costKopecks` of 0: unknown. */
interface PlainItem {
  product: number;
  kopecks: number;
  costKopecks: number;
}

export const sellersCount = 50;
export const productsCount = 50;
export const categoriesCount = 8;
const sourcesCount = 10;
const reasonsCount = 7;
const months = 36;
export const dayMs = 86_400_000;
/** Moscow: no summer time. */
export const zoneMs = 3 * 3_600_000;

/** The noon of the last day, by the shop's clock. */
export const todayMs = Date.UTC(2026, 10, 21, 9);
const firstMs = todayMs - months * 30.4 * dayMs;

/** Client `at`: the same in every base, so a small base is the beginning of a large one. */
export function plainClientAt(at: number): PlainClient {
  const chance = chancesAt(at);
  const createdMs = openMs(firstMs + chance() * (todayMs - firstMs - dayMs), chance());
  const one = {
    at,
    seller: Math.floor(chance() * sellersCount),
    source: Math.floor(chance() ** 2 * sourcesCount),
    female: chance() < 0.55,
    birthYear: 1950 + Math.floor(chance() * 55),
    createdMs,
  };
  return chance() < 0.4 ? lead(one, chance) : buyer(one, chance);
}

type Someone = Omit<PlainClient, "calls" | "purchases" | "lost">;

function lead(one: Someone, chance: () => number): PlainClient {
  const calls = callsFrom(one.createdMs, 1 + Math.floor(chance() * 6), chance);
  const last = calls.at(-1);
  if (last === undefined || chance() < 0.5) return { ...one, calls, purchases: [] };
  last.outcome = "refused";
  return { ...one, calls, purchases: [], lost: { reason: reasonOf(chance()), atMs: last.atMs } };
}

function buyer(one: Someone, chance: () => number): PlainClient {
  const calls = callsFrom(one.createdMs, 1 + Math.floor(chance() * 5), chance);
  const purchases: PlainPurchase[] = [];
  const meanGap = 20 + 130 * chance() ** 2;
  for (let atMs = one.createdMs + waitOf(8, chance()) * dayMs; atMs < todayMs - dayMs; ) {
    atMs = openMs(atMs, chance());
    purchases.push({ atMs, items: itemsOf(chance) });
    if (chance() < 0.12) break;
    atMs += dayMs + waitOf(meanGap, chance()) * dayMs;
  }
  return { ...one, calls, purchases };
}

function callsFrom(fromMs: number, count: number, chance: () => number): PlainCall[] {
  const calls: PlainCall[] = [];
  let atMs = fromMs;
  for (let turn = 0; turn < count; turn += 1) {
    atMs = openMs(atMs + (1 + waitOf(8, chance())) * dayMs, chance());
    if (atMs >= todayMs - dayMs) break;
    calls.push({ atMs, outcome: chance() < 0.7 ? "answered" : "no-answer" });
  }
  return calls;
}

function itemsOf(chance: () => number): PlainItem[] {
  return Array.from({ length: 1 + Math.floor(chance() ** 2 * 3) }, () => {
    const product = productOf(chance());
    const kopecks = (500 + product * 130) * 100 * (1 + Math.floor(chance() * 2));
    return { product, kopecks, costKopecks: product % 10 === 9 ? 0 : Math.round(kopecks * 0.6) };
  });
}

/** Within the opening hours of its local day. */
function openMs(ms: number, chance: number): number {
  const day = Math.floor((ms + zoneMs) / dayMs) * dayMs - zoneMs;
  return Math.round(day + (10 + chance * 10) * 3_600_000);
}

/** Zipf with 0.7: a few products are in most baskets. */
function productOf(chance: number): number {
  const place = zipf.findIndex((share) => chance < share);
  return place < 0 ? productsCount - 1 : place;
}

function reasonOf(chance: number): number {
  return Math.floor(chance ** 2 * reasonsCount);
}

const zipf = (() => {
  const weights = Array.from({ length: productsCount }, (_, place) => (place + 1) ** -0.7);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight / whole;
    return sum;
  });
})();
