import { type ClientRecord, titleOf } from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { byteOrderMark, csvLine } from "../rules/csv.ts";
import type { Group } from "../rules/group.ts";
import type { SegmentContext } from "../rules/segment-facts.ts";
import { emailsOf, phonesOf } from "../store/open-client.ts";
import { segmentFactsOf } from "../store/segment-facts.ts";
import { countByQuery, queryOf, walk } from "../store/segment-query.ts";
import { contextNow, type SegmentsDeps } from "./deps.ts";
import { findGroup, type GroupRefusal } from "./find-group.ts";

/** How the file words what we keep as ids: its first line, a status, a source. */
export interface ExportWords {
  head: readonly string[];
  status(status: string): string;
  source(id: string): string;
}

export interface ExportedSegment {
  group: Group;
  csv: Buffer;
  count: number;
  /** The local ISO day of the file. */
  day: string;
}

export type ExportRefusal = GroupRefusal | "empty" | "too-many";

const exportMax = 100_000;

/**
 * Everybody in a group as a file, phones in full: the owner's own base. The trace comes first: without it no file.
 */
export function exportSegmentWith(deps: SegmentsDeps) {
  return async function exportSegment(
    actor: Actor,
    { of, words, requestKey }: { of: string; words: ExportWords; requestKey: string },
  ): Promise<Outcome<ExportedSegment, ExportRefusal>> {
    if (!may(actor, "segment.export")) return refused("no-rights");
    const found = await findGroup(deps, actor, of);
    if (!found.ok) return found;
    const ctx = await contextNow(deps);
    const query = queryOf(found.value.definition, ctx);
    const count = await countByQuery(deps.mongo, query);
    if (count === 0) return refused("empty");
    if (count > exportMax) return refused("too-many");
    const exported = { kind: "segment", id: found.value.id ?? factId(of, "segment") };
    await deps.leaveTrace(actor, "segment.export", exported, { clients: count, request: requestKey });

    const names = await deps.namesOfMembers((await deps.findColleagues()).map(({ memberId }) => memberId));
    const lines = [byteOrderMark, csvLine(words.head)];
    for await (const client of walk(deps.mongo, query))
      lines.push(csvLine(cellsOf(client, ctx, words, names)));
    const csv = Buffer.from(lines.join(""));
    return done({ group: found.value, csv, count: lines.length - 2, day: ctx.now.toFormat("yyyy-MM-dd") });
  };

  function cellsOf(
    client: ClientRecord,
    ctx: SegmentContext,
    words: ExportWords,
    names: ReadonlyMap<string, string>,
  ): (string | number | undefined)[] {
    const { birthday, lastPurchaseAt, responsible, source } = client;
    return [
      titleOf(client),
      phonesOf(deps.vault, client).join(", "),
      emailsOf(deps.vault, client).join(", "),
      client.username && `t.me/${client.username}`,
      words.status(segmentFactsOf(client, ctx).status),
      responsible === null ? undefined : names.get(responsible),
      source && words.source(source),
      client.city,
      birthday &&
        [birthday.day, birthday.month, birthday.year].filter((part) => part !== undefined).join("."),
      client.tags.join(", "),
      client.purchases,
      (client.totalKopecks / 100).toFixed(2).replace(".", ","),
      lastPurchaseAt && localDay(lastPurchaseAt, ctx),
      client.ranked?.rating,
    ];
  }
}

function localDay(at: Date, { now }: SegmentContext): string {
  return now.plus({ milliseconds: at.getTime() - now.toMillis() }).toFormat("yyyy-MM-dd");
}
