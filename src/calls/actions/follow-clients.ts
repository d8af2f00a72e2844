import type { DateTime } from "luxon";
import { clientModel } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import type { DismissalPart } from "../../team/index.ts";
import { type CallbackRecord, callbackModel } from "../store/callback.model.ts";
import type { CallsDeps } from "./deps.ts";
import { lendCallbackWith } from "./lend-callback.ts";

type Deps = Pick<CallsDeps, "mongo" | "now" | "noteFact">;

/** The callbacks' share in a member's leaving: they go where their clients went, else to the heirs in turn. */
export function callbacksOfLeaverWith(deps: Deps): DismissalPart {
  const callbacks = callbackModel(deps.mongo);
  const lendCallback = lendCallbackWith(deps);

  return {
    count: async (memberId) => ({ callbacks: await callbacks.countDocuments({ memberId, state: "open" }) }),

    async move(from: string, to: string[], _now: DateTime) {
      const open = await callbacks
        .find({ memberId: from, state: "open" })
        .sort({ dueAt: 1 })
        .lean<CallbackRecord[]>();
      const leaders = await leadersOf(open.map(({ clientId }) => clientId));
      for (const [turn, record] of open.entries()) {
        const leader = leaders.get(record.clientId);
        const heir = leader !== undefined && leader !== from ? leader : to[turn % to.length];
        if (heir !== undefined) await lendCallback(record, heir, { remindNow: true, forGood: true });
      }
    },
  };

  async function leadersOf(clientIds: string[]): Promise<Map<string, string>> {
    const clients = await clientModel(deps.mongo)
      .find({ _id: trusted({ $in: clientIds }) }, { responsible: 1 })
      .lean<{ _id: string; responsible: string | null }[]>();
    return new Map(
      clients.flatMap(({ _id, responsible }) => (responsible === null ? [] : [[_id, responsible]])),
    );
  }
}

/**
 * A client went to another member, in the same transaction: the open callbacks of who led him go with him, so
 * that nothing of the client stays behind. One that a colleague took stays with that colleague.
 */
export function followClientWith(deps: Deps) {
  const lendCallback = lendCallbackWith(deps);

  return async function followClient(clientId: string, { to }: { to: string }): Promise<void> {
    const open = await callbackModel(deps.mongo)
      .find({ clientId, state: "open", lentBy: trusted({ $exists: false }) })
      .lean<CallbackRecord[]>();
    for (const record of open) {
      if (record.memberId !== to) await lendCallback(record, to, { forGood: true });
    }
  };
}
