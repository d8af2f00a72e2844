import type { Locale } from "../../shared/locale.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { searchKey } from "../../shared/text-search.ts";
import { isTaken, withNewSource } from "./new-source.ts";
import { readTitle } from "./read-title.ts";
import type { ShopSettings } from "./settings.ts";
import { readSourceCost, withCost } from "./source-cost.ts";

type Sources = ShopSettings["sources"];
type Source = Sources[number];
type At = { current: string; locale: Locale };

/** What the owner typed, and for which source. `month`: "2026-11", the one that was asked about. */
export type SourceEdit =
  | { field: "new"; typed: string }
  | { field: "title" | "words"; source: string; typed: string }
  | { field: "cost"; source: string; month: string; typed: string };

/** The sources after it. `taken`: another source is called or typed so. `current`: the month that runs. */
export function editedSources(
  sources: Sources,
  edit: SourceEdit,
  at: At,
): Outcome<Sources, "unreadable" | "taken" | "gone"> {
  if (edit.field === "new") return withNewSource(sources, edit.typed);
  const others = sources.filter(({ id }) => id !== edit.source);
  const source = sources.find(({ id }) => id === edit.source);
  if (source === undefined) return refused("gone");

  const next = edit.field === "cost" ? costed(source, edit, at) : named(source, edit);
  if (next === undefined) return refused("unreadable");
  if (edit.field !== "cost" && isTaken(others, next)) return refused("taken");
  return done(sources.map((one) => (one === source ? next : one)));
}

const wordsMax = 20;

function costed(source: Source, edit: { month: string; typed: string }, at: At): Source | undefined {
  const cost = readSourceCost(edit.typed, { ...at, asked: edit.month });
  if (cost === undefined) return undefined;
  const { costs = [], ...rest } = source;
  const next = withCost(costs, cost);
  return next.length === 0 ? rest : { ...rest, costs: next };
}

function named(
  source: Source,
  { field, typed }: { field: "title" | "words"; typed: string },
): Source | undefined {
  if (field === "title") {
    const title = readTitle(typed);
    if (title === undefined) return undefined;
    const words = [...new Set([...source.words, searchKey(title)])].slice(-wordsMax);
    return { ...source, title, words };
  }
  const words = [
    ...new Set(
      typed
        .slice(0, 4_096)
        .split(/[,;\n]/)
        .map(searchKey),
    ),
  ].filter((word) => word !== "");
  const fit = words.length > 0 && words.length <= wordsMax && words.every((word) => readTitle(word) === word);
  return fit ? { ...source, words } : undefined;
}
