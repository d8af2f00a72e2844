import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { searchKey } from "../../shared/text-search.ts";
import { readDays } from "./read-days.ts";
import { newChoiceId } from "./read-setting.ts";
import type { ShopSettings } from "./settings.ts";

type Reasons = ShopSettings["lostReasons"];
export type Returns = Reasons[number]["returns"];

/** The list is closed, so that refusals can be counted; rules.md §3. */
export const reasonsMax = 8;

/** A new reason, or another title or return of one that is there. */
export type ReasonEdit =
  | { field: "new"; title: string; returns: Returns }
  | { field: "title"; reason: string; title: string }
  | { field: "returns"; reason: string; returns: Returns };

/** The reasons after it; `title` as `readTitle` gives it. */
export function editedReasons(
  reasons: Reasons,
  edit: ReasonEdit,
): Outcome<Reasons, "taken" | "too-many" | "gone"> {
  const others = edit.field === "new" ? reasons : reasons.filter(({ id }) => id !== edit.reason);
  if (edit.field !== "returns" && isTaken(others, edit.title)) return refused("taken");
  if (edit.field === "new") {
    const { title, returns } = edit;
    if (reasons.length >= reasonsMax) return refused("too-many");
    return done([...reasons, { id: newChoiceId(title), title, returns }]);
  }
  if (others.length === reasons.length) return refused("gone");
  const change = edit.field === "title" ? { title: edit.title } : { returns: edit.returns };
  return done(reasons.map((one) => (one.id === edit.reason ? { ...one, ...change } : one)));
}

/** «90», «90 дней», or a word: after a cycle, asked each time, never. */
export function readReturns(typed: string): Returns | undefined {
  const text = searchKey(typed.slice(0, 200));
  const word = Object.entries(words).find(([, pattern]) => pattern.test(text))?.[0];
  return (word as Exclude<Returns, number> | undefined) ?? readDays(text.replace(/^(?:через|in) /, ""));
}

const words = {
  cycle: /^(?:через )?(?:цикл|cycle$)/,
  ask: /^(?:спр[ао]|ask$)/,
  never: /^(?:никогда|не возвра|never$)/,
};

function isTaken(reasons: Reasons, title: string): boolean {
  const id = newChoiceId(title);
  return reasons.some((one) => one.id === id || searchKey(one.title ?? "") === searchKey(title));
}
