import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { chainStart, rowText, type Seal, sealText } from "../rules/chain.ts";
import { settledBefore, ticksBack } from "../rules/look-back.ts";
import { insertSeal, latestSeals } from "../store/seal.model.ts";
import { traceIdsBetween, traceRowsById } from "../store/trace.model.ts";

/** Seals what is unsealed and settled; answers with how many rows it sealed (0: none, or another sealer did). */
type SealTrace = () => Promise<number>;

interface SealTraceDeps {
  mongo: Mongo;
  vault: Pick<Vault, "mac">;
  /** The system's clock, not the shop's: milliseconds since 1970. */
  systemMs: () => number;
  /** Rows younger than this wait for the next tick, so that a busy second makes one seal. */
  settleMs?: number;
}

/**
 * A tick. A row of a transaction that commits late appears behind rows that are sealed already, so a tick
 * looks back over the rows since a point safely before any open transaction and skips what the seals since then
 * hold (docs/decisions/0011).
 */
export function sealTraceWith({ mongo, vault, systemMs, settleMs = 1_000 }: SealTraceDeps): SealTrace {
  const ownTicksMs: number[] = [];
  let ticks = 0;

  return async function sealTrace() {
    const nowMs = systemMs();
    const { last, fromMs, sealed } = await whereToLook(nowMs);
    const ids = await traceIdsBetween(mongo, fromMs, nowMs - settleMs);
    const unsealed = ids.filter((id) => !sealed.has(id));
    ticks += 1;
    ownTicksMs.push(nowMs);
    if (ownTicksMs.length > ticksBack) ownTicksMs.shift();

    let head: Head | undefined = last;
    for (let from = 0; from < unsealed.length; from += rowsMax) {
      const next = await nextSeal(unsealed.slice(from, from + rowsMax), head, new Date(nowMs));
      if (!(await insertSeal(mongo, next))) return from;
      head = next;
    }
    return unsealed.length;
  };

  /**
   * Late rows are rare: only every tenth tick goes back to what is surely settled, known from the ticks of this
   * process or, in a new one, from the times of the seals.
   */
  async function whereToLook(nowMs: number) {
    const isDeep = ticks % deepEvery === 0;
    let fromMs = isDeep ? settledBefore(ownTicksMs, nowMs) : ownTicksMs.at(-1);
    if (!isDeep && fromMs !== undefined) fromMs -= shallowMs;
    const seals = await latestSeals(mongo, (seal, newer) => {
      fromMs ??= settledBefore(
        newer.map(({ at }) => at.getTime()),
        nowMs,
      );
      return fromMs !== undefined && seal.at.getTime() < fromMs;
    });
    // A seal holds only rows written before it: what came after `fromMs` hides in no older seal than these.
    return { last: seals[0], fromMs: fromMs ?? 0, sealed: new Set(seals.flatMap(({ rowIds }) => rowIds)) };
  }

  async function nextSeal(ids: string[], head: Head | undefined, at: Date): Promise<Seal> {
    const found = await traceRowsById(mongo, ids);
    const rows = ids.flatMap((id) => {
      const row = found.get(id);
      return row === undefined ? [] : [{ id, mac: vault.mac(rowText(row)) }];
    });
    const seal = { _id: (head?._id ?? 0) + 1, rows, prev: head?.hash ?? chainStart, at };
    return { ...seal, hash: vault.mac(sealText(seal)) };
  }
}

type Head = Pick<Seal, "_id" | "hash">;

const rowsMax = 1_000;
const deepEvery = 10;
const shallowMs = 10_000;
