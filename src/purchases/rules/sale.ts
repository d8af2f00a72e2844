import type { DateTime } from "luxon";
import { kopecksMax } from "../../shared/money.ts";
import { cutTo, oneLine } from "../../shared/text.ts";

/** One line of a receipt. Without `what` the shop only knows the sum. */
export interface SaleItem {
  /** The product's id when it is one of the shop's list. */
  product?: string;
  /** The name as it was at the time of the sale. */
  what?: string;
  amountKopecks: number;
}

const itemsMax = 20;
export const whatMax = 120;

/** Whoever wrote a sale may take it back without a line in the history for a minute; later it is a storno. */
export const undoSeconds = 60;

/** A receipt that can be kept, its names cut to their measure; or what is wrong with it. */
export function readItems(items: readonly SaleItem[]): SaleItem[] | "sum-wrong" | "items-wrong" {
  if (items.length === 0 || items.length > itemsMax) return "items-wrong";
  const tidy = items.map(({ product, what, amountKopecks }) => {
    const name = what === undefined ? "" : cutTo(oneLine(what), whatMax).text;
    return {
      ...(product === undefined ? {} : { product }),
      ...(name === "" ? {} : { what: name }),
      amountKopecks,
    };
  });
  const sums = [...tidy.map((item) => item.amountKopecks), totalOf(tidy)];
  const sane = sums.every((sum) => Number.isSafeInteger(sum) && sum > 0 && sum <= kopecksMax);
  return sane ? tidy : "sum-wrong";
}

export function totalOf(items: readonly SaleItem[]): number {
  return items.reduce((total, item) => total + item.amountKopecks, 0);
}

/** «Стол, стул»: what was bought, in the order of the receipt; empty when only the sum is known. */
export function whatOf(items: readonly { what?: string }[]): string {
  return items.flatMap(({ what }) => (what === undefined ? [] : [what])).join(", ");
}

export function isUndoable(writtenAt: Date, now: DateTime): boolean {
  return now.toMillis() - writtenAt.getTime() <= undoSeconds * 1_000;
}

/** The shop's local ISO date of a moment. */
export function dayOf(at: DateTime, zone: string): string {
  return at.setZone(zone).toFormat("yyyy-MM-dd");
}
