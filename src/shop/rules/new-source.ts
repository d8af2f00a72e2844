import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { searchKey } from "../../shared/text-search.ts";
import { defaultSettings } from "./default-settings.ts";
import { newChoiceId } from "./read-setting.ts";
import { readTitle } from "./read-title.ts";
import type { ShopSettings } from "./settings.ts";

type Sources = ShopSettings["sources"];

/** One of ours that was dropped comes back as it was, so that its clients find it again. */
export function withNewSource(sources: Sources, typed: string): Outcome<Sources, "unreadable" | "taken"> {
  const title = readTitle(typed);
  if (title === undefined) return refused("unreadable");
  const made: Sources[number] = { id: newChoiceId(title), title, words: [searchKey(title)] };
  if (isTaken(sources, made)) return refused("taken");
  const ours = defaultSettings.sources.find(({ words }) =>
    words.some((word) => searchKey(word) === searchKey(title)),
  );
  const source = ours === undefined || sources.some(({ id }) => id === ours.id) ? made : ours;
  return sources.some(({ id }) => id === source.id) ? refused("taken") : done([...sources, source]);
}

/** Whether another source is called so, or typed with one of the words. */
export function isTaken(others: Sources, { title = "", words }: Sources[number]): boolean {
  const wanted = new Set([title, ...words].map(searchKey));
  return others.some((other) =>
    [other.title ?? "", ...other.words].some((word) => word !== "" && wanted.has(searchKey(word))),
  );
}
