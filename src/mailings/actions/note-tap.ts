import type { DataPart, ErasePart } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { isSentTo } from "../store/mailing-messages.ts";
import { type MailingTapRecord, mailingTapModel } from "../store/mailing-tap.model.ts";
import type { BroadcastDeps } from "./broadcast-deps.ts";

type Deps = Pick<BroadcastDeps, "mongo" | "now">;

/** Writes down that a client answered a mailing with a tap: his first one on each button, if it went to him at all. */
export function noteMailingTapWith({ mongo, now }: Deps) {
  return async function noteMailingTap(
    clientId: string,
    { mailing, what }: { mailing: string; what: MailingTapRecord["what"] },
  ): Promise<void> {
    if (!(await isSentTo(mongo, mailing, clientId))) return;
    const _id = `${mailing}:${clientId}:${what}`;
    const fresh = { mailing, clientId, what, at: now().toJSDate() };
    await mailingTapModel(mongo).updateOne({ _id }, { $setOnInsert: fresh }, { upsert: true });
  };
}

/** What is erased with a person: his answers to mailings. */
export function eraseTapsWith({ mongo }: Pick<Deps, "mongo">): ErasePart {
  return {
    async erase({ clientId }) {
      await mailingTapModel(mongo).deleteMany({ clientId });
    },
  };
}

/** What is kept of a person here: which buttons of mailings he has tapped, and when. */
export function tapsDataWith({ mongo }: Pick<Deps, "mongo">): DataPart {
  return {
    async dataOf({ clientId }) {
      const taps = await mailingTapModel(mongo)
        .find({ clientId, at: trusted({ $exists: true }) })
        .sort({ at: 1 })
        .lean<MailingTapRecord[]>();
      if (taps.length === 0) return [];
      return [{ key: "mailing-taps", rows: taps.map(({ what, at }) => ({ what, at: at.toISOString() })) }];
    },
  };
}
