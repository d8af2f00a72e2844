import type { DateTime } from "luxon";
import type { Now } from "../../src/shared/now.ts";

interface Lot {
  points: number;
  end: DateTime;
}

interface Sale {
  id: string;
  stands: boolean;
  given: Lot | undefined;
  took: ReadonlyMap<Lot, number>;
}

/**
 * Points on paper, without a ledger: the gifts, the sales and which of them stand now. Nothing is ever written off or
 * back; the balance is told from what stands.
 */
export function paperPoints(now: Now, zone: string) {
  const gifts: Lot[] = [];
  const sales: Sale[] = [];
  const today = () => now().setZone(zone);

  function leftOf(lot: Lot, given: number): number {
    const spent = sales.filter(({ stands }) => stands).map(({ took }) => took.get(lot) ?? 0);
    return spent.reduce((left, points) => left - points, given);
  }

  /** What is left of each lot that lives, the first to end first; of a sale that was taken back less than nothing. */
  function lots(): { lot: Lot; left: number }[] {
    const given = sales.flatMap(({ given: lot, stands }) =>
      lot === undefined ? [] : [{ lot, left: leftOf(lot, stands ? lot.points : 0) }],
    );
    return [...gifts.map((lot) => ({ lot, left: leftOf(lot, lot.points) })), ...given]
      .filter(({ lot }) => now() <= lot.end)
      .sort((one, other) => one.lot.end.toMillis() - other.lot.end.toMillis());
  }

  return {
    balance: () =>
      Math.max(
        0,
        lots().reduce((sum, { left }) => sum + left, 0),
      ),
    gift(points: number, days: number): void {
      gifts.push({ points, end: today().plus({ days }).endOf("day") });
    },
    sell(id: string, { spent, earned }: { spent: number; earned: number }): void {
      const took = new Map<Lot, number>();
      let wanted = spent;
      for (const { lot, left } of lots()) {
        const part = Math.min(wanted, Math.max(0, left));
        if (part > 0) took.set(lot, part);
        wanted -= part;
      }
      const end = today().plus({ months: 1 }).endOf("day");
      sales.push({ id, stands: true, took, given: earned > 0 ? { points: earned, end } : undefined });
    },
    /** The other way round: a sale that stands is taken back, one that was taken back stands again. */
    turn(place: number): { saleId: string; stands: boolean } | undefined {
      const sale = sales[place];
      if (sale === undefined) return undefined;
      sale.stands = !sale.stands;
      return { saleId: sale.id, stands: sale.stands };
    },
  };
}
