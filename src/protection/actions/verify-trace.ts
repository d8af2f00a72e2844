import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { done, refused } from "../../shared/outcome.ts";
import { chainStart, rowText, type Seal, sealText } from "../rules/chain.ts";
import { firstTraceIdAt } from "../rules/trace-id.ts";
import { allSeals } from "../store/seal.model.ts";
import { traceIdsBetween, traceRowsById } from "../store/trace.model.ts";

/** The end of the chain: noted elsewhere, it proves later that nothing before it was cut off or made anew. */
export interface TraceHead {
  seq: number;
  hash: string;
}

/** What is wrong, and at which seal first; for rows never sealed, after which one they should have come. */
interface TraceFault {
  seq: number;
  what:
    | "seal-missing"
    | "seal-altered"
    | "chain-broken"
    | "row-missing"
    | "row-altered"
    | "rows-unsealed"
    | "head-differs";
  rowIds: string[];
}

interface TraceProof extends TraceHead {
  rows: number;
  /** Rows since the last seal: the program writes at this moment, or was stopped before it could seal them. */
  unsealed: number;
}

type VerifyTrace = (noted?: TraceHead) => Promise<VerifyOutcome>;

type VerifyOutcome =
  | { ok: true; value: TraceProof }
  | { ok: false; refusal: "trace-altered"; fault: TraceFault };

interface VerifyTraceDeps {
  mongo: Mongo;
  vault: Pick<Vault, "mac">;
  systemMs: () => number;
  /** A row so much older than the last seal must be sealed. */
  unsealedMsMax?: number;
}

/** Reads the whole trace against its seals and names the first fault. Changes nothing. */
export function verifyTraceWith({
  mongo,
  vault,
  systemMs,
  unsealedMsMax = 10 * 60_000,
}: VerifyTraceDeps): VerifyTrace {
  return async function verifyTrace(noted) {
    const sealedIds = new Set<string>();
    let last: TraceHead = { seq: 0, hash: chainStart };
    const startedMs = systemMs();
    let sealedAtMs = startedMs;

    for await (const seal of allSeals(mongo)) {
      const fault = faultOf(seal, last, noted) ?? (await faultOfRows(seal));
      if (fault !== undefined) return altered(fault);
      for (const { id } of seal.rows) sealedIds.add(id);
      last = { seq: seal._id, hash: seal.hash };
      sealedAtMs = seal.at.getTime();
    }
    if (noted !== undefined && noted.seq > last.seq) {
      return altered({ seq: last.seq + 1, what: "seal-missing", rowIds: [] });
    }
    const ids = await traceIdsBetween(mongo, 0, startedMs);
    const unsealed = ids.filter((id) => !sealedIds.has(id));
    const settled = firstTraceIdAt(Math.min(startedMs, sealedAtMs) - unsealedMsMax);
    const missed = unsealed.filter((id) => id < settled);
    if (missed.length > 0)
      return altered({ seq: last.seq, what: "rows-unsealed", rowIds: missed.slice(0, 20) });
    return done({ ...last, rows: sealedIds.size, unsealed: unsealed.length });
  };

  function faultOf(seal: Seal, last: TraceHead, noted: TraceHead | undefined): TraceFault | undefined {
    const at = (what: TraceFault["what"], seq = seal._id): TraceFault => ({ seq, what, rowIds: [] });
    if (seal._id !== last.seq + 1) return at("seal-missing", last.seq + 1);
    if (seal.hash !== vault.mac(sealText(seal))) return at("seal-altered");
    if (seal.prev !== last.hash) return at("chain-broken");
    if (noted?.seq === seal._id && noted.hash !== seal.hash) return at("head-differs");
    return undefined;
  }

  async function faultOfRows(seal: Seal): Promise<TraceFault | undefined> {
    const rows = await traceRowsById(
      mongo,
      seal.rows.map(({ id }) => id),
    );
    for (const { id, mac } of seal.rows) {
      const row = rows.get(id);
      if (row === undefined) return { seq: seal._id, what: "row-missing", rowIds: [id] };
      if (vault.mac(rowText(row)) !== mac) return { seq: seal._id, what: "row-altered", rowIds: [id] };
    }
    return undefined;
  }
}

function altered(fault: TraceFault) {
  return { ...refused("trace-altered"), fault };
}
