/** What holds for a client at this sale. Fit for JSON. */
export interface SaleTerms {
  tier?: { name: string; percent: number };
  /** Of a client who joined: nobody else has points. */
  account?: { points: number; accrualPercent: number; spendMaxPercent: number };
}

/** What the seller chose: by itself the discount is given and no point is spent. */
export interface Wish {
  withoutDiscount?: boolean;
  spend?: boolean;
}

/** A receipt, counted. Money in kopecks, points in rubles. Fit for JSON. */
export interface Quote {
  subtotalKopecks: number;
  percent: number;
  discountKopecks: number;
  /** The most that may be spent on it. */
  spendable: number;
  spent: number;
  /** Money to be paid. */
  totalKopecks: number;
  earned: number;
  /** Of the money, what each line takes: they add up to it. */
  amounts: number[];
}

const kopecksInPoint = 100;

/**
 * Counts a receipt (rules.md §17): the discount is taken from its sum and rounded down to a kopeck, points are
 * spent up to the ceiling of what is left, and points are earned by the money paid, rounded down. Something is
 * always paid: the last kopeck is neither discount nor points.
 */
export function quoteOf(list: readonly number[], { tier, account }: SaleTerms, wish: Wish = {}): Quote {
  const subtotalKopecks = list.reduce((sum, amount) => sum + amount, 0);
  const percent = wish.withoutDiscount ? 0 : (tier?.percent ?? 0);
  const discountKopecks = Math.min(Math.floor((subtotalKopecks * percent) / 100), subtotalKopecks - 1);
  const reduced = subtotalKopecks - discountKopecks;
  const spendable = account === undefined ? 0 : spendableOf(reduced, account);
  const spent = wish.spend ? spendable : 0;
  const totalKopecks = reduced - spent * kopecksInPoint;
  return {
    ...{ subtotalKopecks, percent, discountKopecks, spendable, spent, totalKopecks },
    earned: earnedOf(totalKopecks, account?.accrualPercent ?? 0),
    amounts: spread(totalKopecks, list),
  };
}

function earnedOf(paidKopecks: number, accrualPercent: number): number {
  return Math.floor((paidKopecks * accrualPercent) / 100 / kopecksInPoint);
}

function spendableOf(
  kopecks: number,
  { points, spendMaxPercent }: NonNullable<SaleTerms["account"]>,
): number {
  const ceiling = Math.floor((kopecks * spendMaxPercent) / 100 / kopecksInPoint);
  return Math.max(0, Math.min(points, ceiling, Math.floor((kopecks - 1) / kopecksInPoint)));
}

/**
 * A sum over lines in the proportion of what they were: whole kopecks, none above what it was, together exactly
 * the sum.
 */
function spread(sum: number, list: readonly number[]): number[] {
  const whole = list.reduce((total, amount) => total + amount, 0);
  let before = 0;
  let given = 0;
  return list.map((amount) => {
    before += amount;
    // A product of two sums in kopecks may be too big for an exact number.
    const upTo = Number((BigInt(sum) * BigInt(before)) / BigInt(whole));
    const share = upTo - given;
    given = upTo;
    return share;
  });
}
