import type { Translate } from "../../platform/i18n/i18n.ts";
import type { ListName } from "../rules/list-code.ts";
import type { ReasonName } from "./reasons.ts";

/** What the views of a period are worded with. */
export interface BreakdownWords {
  reasons: readonly ReasonName[];
  /** A source's name by its id; of clients without one too. */
  sourceName(t: Translate, id: string): string;
}

/** The lines of a view, and the lists of clients that its buttons open. */
export interface View {
  lines: string[];
  lists: { label: string; list: ListName; key?: string }[];
}
