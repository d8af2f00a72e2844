import { type UpdateTrick, updateTrickSchema } from "../control.ts";
import { mulberry } from "../faults/mulberry.ts";

/** The waiting updates as a bad day would bring them: each several times, or in any order. */
export function tricked<Entry extends { tricked: boolean }>(entries: Entry[], trick: UpdateTrick): Entry[] {
  const parsed = updateTrickSchema.parse(trick);
  const marked = entries.map((entry) => ({ ...entry, tricked: true }));
  if (parsed.trick === "duplicate") {
    return marked.flatMap((entry) => Array.from({ length: parsed.times + 1 }, () => ({ ...entry })));
  }
  const random = mulberry(parsed.trick === "shuffle" ? parsed.seed : 1);
  return marked
    .map((entry) => ({ entry, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}
