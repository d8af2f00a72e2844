import type { ContactOutcome } from "../../clients/index.ts";

/** What a period comes to. Money in kopecks; what was taken back counts nowhere. */
export interface Figures {
  sales: Sales;
  /** The leads created in the period: how many of them somebody got through to, and how many bought, in it. */
  leads: { created: number; reached: number; bought: number };
  contacts: Partial<Record<ContactOutcome, number>>;
  /** Callbacks that ended in the period or are overdue since it; on time: by the rule of the calls. */
  callbacks: { total: number; onTime: number };
  /** The most frequent first. */
  refusals: { reasonId: string; count: number }[];
  /** First purchases, and second purchase days. */
  newbies: number;
  fans: number;
  /** Whoever sold or talked, the best seller first. */
  sellers: SellerFigures[];
}

export interface Sales {
  count: number;
  kopecks: number;
}

export interface SellerFigures {
  memberId: string;
  sales: Sales;
  contacts: number;
}

/** Somebody was spoken to. */
export const reachedOutcomes = [
  "answered",
  "callback",
  "refused",
  "bought",
] as const satisfies readonly ContactOutcome[];

export function sellersOf(
  sales: readonly { memberId: string; count: number; kopecks: number }[],
  contacts: readonly { memberId: string; count: number }[],
): SellerFigures[] {
  const sellers = new Map<string, SellerFigures>();
  const of = (memberId: string) => {
    const known = sellers.get(memberId) ?? { memberId, sales: { count: 0, kopecks: 0 }, contacts: 0 };
    sellers.set(memberId, known);
    return known;
  };
  for (const { memberId, count, kopecks } of sales) of(memberId).sales = { count, kopecks };
  for (const { memberId, count } of contacts) of(memberId).contacts += count;
  return [...sellers.values()].sort(
    (left, right) =>
      right.sales.kopecks - left.sales.kopecks ||
      right.contacts - left.contacts ||
      (left.memberId < right.memberId ? -1 : 1),
  );
}

export function sumOf(sales: readonly Sales[]): Sales {
  return sales.reduce(
    (sum, { count, kopecks }) => ({ count: sum.count + count, kopecks: sum.kopecks + kopecks }),
    { count: 0, kopecks: 0 },
  );
}

/** Nothing was sold, nobody came, nobody was called. */
export function isEmpty({ sales, leads, contacts, callbacks, refusals }: Figures): boolean {
  const counts = [sales.count, leads.created, callbacks.total, refusals.length, ...Object.values(contacts)];
  return counts.every((count) => count === 0);
}
