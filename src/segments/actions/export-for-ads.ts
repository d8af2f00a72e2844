import { createHash } from "node:crypto";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { emailsOf, phonesOf } from "../store/open-client.ts";
import { queryOf, walk } from "../store/segment-query.ts";
import { contextNow, type SegmentsDeps } from "./deps.ts";
import { findGroup, type GroupRefusal } from "./find-group.ts";

const batchSize = 500;

/**
 * Phones (digits only) and e-mails (small letters) of a group as SHA-256, one a line, as advertising networks take
 * them: only of those who agreed to advertising. The trace comes first.
 */
export function exportForAdsWith(deps: SegmentsDeps) {
  return async function exportForAds(
    actor: Actor,
    { of, requestKey }: { of: string; requestKey: string },
  ): Promise<Outcome<{ csv: Buffer; count: number }, GroupRefusal | "no-consent">> {
    if (!may(actor, "segment.export")) return refused("no-rights");
    const found = await findGroup(deps, actor, of);
    if (!found.ok) return found;
    const hashes: string[] = [];
    let count = 0;
    for await (const clients of batches(
      walk(deps.mongo, queryOf(found.value.definition, await contextNow(deps))),
    )) {
      const agreed = new Set(await deps.withPromoConsent(clients.map(({ _id }) => _id)));
      for (const client of clients.filter(({ _id }) => agreed.has(_id))) {
        count += 1;
        hashes.push(...phonesOf(deps.vault, client).map((phone) => sha256(phone.replace(/\D/g, ""))));
        hashes.push(...emailsOf(deps.vault, client).map((email) => sha256(email.trim().toLowerCase())));
      }
    }
    if (hashes.length === 0) return refused("no-consent");
    const exported = { kind: "segment", id: found.value.id ?? factId(of, "segment") };
    await deps.leaveTrace(actor, "segment.export-ads", exported, { clients: count, request: requestKey });
    return done({ csv: Buffer.from(`${hashes.join("\n")}\n`), count });
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

async function* batches<Row>(rows: AsyncIterable<Row>): AsyncIterable<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
