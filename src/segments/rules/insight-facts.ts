import type { Rating } from "../../clients/index.ts";
import type { RankFacts } from "./rank-facts.ts";

/** What the conclusions are drawn from: a part of a client's summary and of his card. */
export interface InsightFacts extends RankFacts {
  _id: string;
  createdAt: Date;
  kind: string;
  stage: string;
  lost?: { at: Date };
  purchases: number;
  totalKopecks: number;
  /** `p<product>` or `c<category>`: the day number it was last bought on. */
  bought?: Record<string, number>;
  firstBought?: string;
  source?: string;
  sex?: string;
  birthday?: { day: number; month: number; year?: number };
  city?: string;
  /** Of last night. */
  ranked?: { rating: Rating };
}

/** Goes over the whole base once, client by client in any order. */
export interface Tally<Result> {
  add(client: InsightFacts): void;
  result(): Result;
}

/** Partners and suppliers are nobody's leads. */
export function isLeadOrClient({ kind }: Pick<InsightFacts, "kind">): boolean {
  return kind !== "partner" && kind !== "supplier";
}
