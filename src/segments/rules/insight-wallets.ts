import type { DateTime } from "luxon";
import type { Tally } from "./insight-facts.ts";
import { yearOf } from "./money-year.ts";
import { penetrationOf } from "./penetration.ts";

export interface Wallets {
  /** Of how many buyers of 12 months it is known what they spend, and of how many it is to be asked anew. */
  known: number;
  stale: number;
  buyers: number;
  /** Those who spend most elsewhere. */
  top: { clientId: string; index: number; growthKopecks: number }[];
}

const shown = 10;

/** Where the most money goes past the shop; rules.md §9. */
export function walletTally(today: DateTime): Tally<Wallets> {
  const wallets: Wallets = { known: 0, stale: 0, buyers: 0, top: [] };
  return {
    add({ _id: clientId, wallet, months = [] }) {
      const { kopecks } = yearOf(months, today);
      if (kopecks > 0) wallets.buyers += 1;
      const found = penetrationOf(wallet, kopecks, today);
      if (found === "stale") wallets.stale += 1;
      if (typeof found === "string") return;
      if (kopecks > 0) wallets.known += 1;
      if (found.growthKopecks > 0) wallets.top = placed(wallets.top, { clientId, ...found });
    },
    result: () => wallets,
  };
}

function placed(top: Wallets["top"], one: Wallets["top"][number]): Wallets["top"] {
  const last = top.at(-1);
  if (top.length === shown && last !== undefined && isBefore(last, one)) return top;
  return [...top, one].sort((left, right) => (isBefore(left, right) ? -1 : 1)).slice(0, shown);
}

function isBefore(left: Wallets["top"][number], right: Wallets["top"][number]): boolean {
  if (left.growthKopecks !== right.growthKopecks) return left.growthKopecks > right.growthKopecks;
  return left.clientId < right.clientId;
}
