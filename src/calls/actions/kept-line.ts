import { DateTime } from "luxon";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { keptLineModel } from "../store/kept-line.model.ts";
import type { ToldContact } from "./record-call.ts";

/** The question that the rest is asked with: of which client, and in which second it was shown. */
export interface AskedLine {
  clientId: string;
  second: number;
}

/** What one line has told of a contact waits for the time or the reason that is still asked, and goes with it. */
export function keptLineWith({ mongo, vault, now }: { mongo: Mongo; vault: Vault; now: Now }) {
  const kept = keptLineModel(mongo);

  return {
    async keepLine({ memberId }: Actor, { clientId, second }: AskedLine, told: ToldContact): Promise<void> {
      const _id = idOf(memberId, { clientId, second });
      const set = { clientId, told: vault.seal(JSON.stringify(told), place(_id)), at: now().toJSDate() };
      await kept.updateOne({ _id }, { $set: set }, { upsert: true });
    },

    /** Nothing when no line was told; a time that has gone meanwhile is left out. */
    async findKeptLine({ memberId }: Actor, asked: AskedLine): Promise<ToldContact> {
      const row = await kept.findById(idOf(memberId, asked)).lean();
      if (row === null) return {};
      const { next, ...told } = JSON.parse(vault.open(row.told, place(row._id))) as KeptTold;
      const at = next && DateTime.fromISO(next.at, { setZone: true });
      return at === undefined || at <= now()
        ? told
        : { ...told, next: { ...next, at, timeGiven: next?.timeGiven === true } };
    },
  };
}

/** As it comes back from JSON. */
type KeptTold = Omit<ToldContact, "next"> & { next?: { at: string; timeGiven: boolean } };

function idOf(memberId: string, { clientId, second }: AskedLine): string {
  return `${memberId}.${clientId}.${second}`;
}

function place(id: string): string {
  return `keptLines|${id}|told`;
}
