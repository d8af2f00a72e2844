import type { Mongo } from "../../platform/mongo/connect.ts";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { chainStart, rowText, type Seal, sealText } from "../rules/chain.ts";
import { isFarEnoughBack, lookBackFrom } from "../rules/look-back.ts";
import { latestSeals, sealModel } from "../store/seal.model.ts";
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
 * A tick. A row of a transaction that commits late appears behind rows that are sealed already, so every tick
 * looks back over the rows since a point safely before any open transaction and skips what the seals since then
 * hold (docs/decisions/0011).
 */
export function sealTraceWith({ mongo, vault, systemMs, settleMs = 1_000 }: SealTraceDeps): SealTrace {
  return async function sealTrace() {
    const nowMs = systemMs();
    const seals = await latestSeals(mongo, isFarEnoughBack(nowMs));
    const sealed = new Set(seals.flatMap((seal) => seal.rows.map((row) => row.id)));
    const ids = await traceIdsBetween(mongo, lookBackFrom(seals, nowMs), nowMs - settleMs);
    const unsealed = ids.filter((id) => !sealed.has(id));

    let last = seals[0];
    for (let from = 0; from < unsealed.length; from += rowsMax) {
      const batch = unsealed.slice(from, from + rowsMax);
      const next = await nextSeal(batch, last, new Date(nowMs));
      if (!(await isInserted(next))) return from;
      last = next;
    }
    return unsealed.length;
  };

  async function nextSeal(ids: string[], last: Seal | undefined, at: Date): Promise<Seal> {
    const found = await traceRowsById(mongo, ids);
    const rows = ids.flatMap((id) => {
      const row = found.get(id);
      return row === undefined ? [] : [{ id, mac: vault.mac(rowText(row)) }];
    });
    const seal = { _id: (last?._id ?? 0) + 1, rows, prev: last?.hash ?? chainStart, at };
    return { ...seal, hash: vault.mac(sealText(seal)) };
  }

  async function isInserted(seal: Seal): Promise<boolean> {
    try {
      await sealModel(mongo).create([seal]);
      return true;
    } catch (error) {
      if (isDuplicateId(error)) return false;
      throw error;
    }
  }
}

const rowsMax = 1_000;
