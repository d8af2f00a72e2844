import type { DateTime } from "luxon";
import type { When } from "../../../shared/when.ts";
import { findCallbackClause } from "../../../shared/when-clause.ts";
import type { LeadHint } from "./lead-line.ts";
import type { Piece } from "./pieces.ts";

/** The callback that stands. One that cannot be stays in the note, with a hint to ask about it. */
export function takeCallback(pieces: Piece[], now: DateTime): { callback?: When; hint?: LeadHint } {
  // What was found before parts the words: «перезвонить пт 8912… 15 стульев» is not Friday at 15.
  const words = pieces.map(({ kind, text }) => (kind === "word" ? text : "|"));
  const clause = findCallbackClause(words, now);
  if (clause === undefined) return {};
  const { from, to, when } = clause;
  if (when === undefined) return { hint: { kind: "callback-timeless" } };
  if (when.ok) {
    for (const piece of pieces.slice(from, to)) if (piece.kind === "word") piece.kind = "callback";
    return { callback: when.value };
  }
  if (when.refusal === "past")
    return { hint: { kind: "callback-past", at: when.at, proposed: when.proposed } };
  return { hint: { kind: "callback-no-such-date", words: words.slice(from + 1, to).join(" ") } };
}
