import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { spellingsOf } from "../../shared/text-layout.ts";
import { may } from "../../team/index.ts";
import type { ClientRow } from "../rules/client-view.ts";
import { readSearch, type SearchQuery } from "../rules/search-query.ts";
import { slipsOf } from "../rules/slips.ts";
import type { ClientRecord } from "../store/client.model.ts";
import {
  findByAnyWord,
  findClients as findRecords,
  foundMax,
  type SearchScope,
} from "../store/find-clients.ts";
import type { ClientsDeps } from "./deps.ts";
import { rowsOf } from "./list-rows.ts";

export const rowsPerPage = 8;

/**
 * A page of a search. `match`: as typed, in another layout or alphabet, or one slip away (shown on demand).
 * `hasMore`: there are more than `total`, the search has to be narrowed.
 */
export interface FoundClients {
  rows: ClientRow[];
  page: number;
  pages: number;
  total: number;
  hasMore: boolean;
  match: "typed" | "respelled" | "similar";
}

export type FindClientsRefusal = "no-rights" | "nothing-to-search";

/** Finds clients the actor may see by beginnings of words, last digits, tag, account or e-mail. Pages from 1. */
export function findClientsWith(deps: ClientsDeps) {
  return async function findClients(
    actor: Actor,
    { typed, page = 1 }: { typed: string; page?: number },
  ): Promise<Outcome<FoundClients, FindClientsRefusal>> {
    if (!may(actor, "client.search")) return refused("no-rights");
    const query = readSearch(typed);
    if (!query) return refused("nothing-to-search");

    const scope = await scopeFor(deps, actor);
    const { records, match, words } = await search(deps, query, scope);
    const sorted = records.sort(byUse(actor, words)).slice(0, foundMax);
    const pages = Math.max(1, Math.ceil(sorted.length / rowsPerPage));
    const at = Math.min(Math.max(1, page), pages);
    return done({
      rows: await rowsOf(deps, actor, sorted.slice((at - 1) * rowsPerPage, at * rowsPerPage)),
      page: at,
      pages,
      total: sorted.length,
      hasMore: records.length > foundMax,
      match,
    });
  };
}

async function scopeFor(deps: ClientsDeps, actor: Actor): Promise<SearchScope> {
  const isOpen = may(actor, "client.see", { shared: (await deps.visibility()) === "shared" });
  return isOpen ? "all" : { memberId: actor.memberId };
}

async function search(
  deps: ClientsDeps,
  query: SearchQuery,
  scope: SearchScope,
): Promise<{ records: ClientRecord[]; match: FoundClients["match"]; words: string[] }> {
  const typed = await findRecords(deps, query, scope);
  if (typed.length > 0 || query.words.length === 0)
    return { records: typed, match: "typed", words: query.words };

  for (const words of respelled(query.words)) {
    const records = await findRecords(deps, { ...query, words }, scope);
    if (records.length > 0) return { records, match: "respelled", words };
  }
  const slips = query.words.flatMap(slipsOf);
  return { records: await findByAnyWord(deps.mongo, slips, scope), match: "similar", words: [] };
}

/** The words in the other keyboard layout, then in the other alphabet. */
function respelled(words: string[]): string[][] {
  const spellings = words.map(spellingsOf);
  const most = Math.max(...spellings.map(({ length }) => length));
  return Array.from({ length: most - 1 }, (_, turn) =>
    spellings.map((list, at) => list[turn + 1] ?? list.at(-1) ?? words[at] ?? ""),
  );
}

/** One's own first, then whole words before their beginnings, then by name. */
function byUse(actor: Actor, words: readonly string[]) {
  const rank = (record: ClientRecord) =>
    (record.responsible === actor.memberId ? 0 : 2) +
    (words.every((word) => record.words.includes(word)) ? 0 : 1);
  return (left: ClientRecord, right: ClientRecord) =>
    rank(left) - rank(right) || compare(left.sortName, right.sortName) || compare(left._id, right._id);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
