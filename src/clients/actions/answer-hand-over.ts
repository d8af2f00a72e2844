import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { type HandOverRecord, handOverModel } from "../store/handover.model.ts";
import { moveClients } from "../store/move-clients.ts";
import type { ClientsDeps } from "./deps.ts";

export interface AnsweredHandOver {
  handOverId: string;
  clientId: string;
  kind: HandOverRecord["kind"];
  /** Who asked or offered: to be told. */
  by: string;
  to: string;
  accepted: boolean;
  repeated: boolean;
}

export type AnswerHandOverRefusal = "hand-over-unknown" | "no-rights" | "answered" | "changed-since";

/** Says yes or no to a hand-over: the responsible to who asks, the colleague to an offer, the owner to both. */
export function answerHandOverWith(deps: ClientsDeps) {
  return function answerHandOver(
    actor: Actor,
    { handOverId, accept }: { handOverId: string; accept: boolean },
  ): Promise<Outcome<AnsweredHandOver, AnswerHandOverRefusal>> {
    return inTransaction(deps.mongo, async () => {
      const row = await handOverModel(deps.mongo).findById(handOverId).lean<HandOverRecord>();
      const client = row && (await clientModel(deps.mongo).findById(row.clientId).lean<ClientRecord>());
      if (!row || !client) return refused("hand-over-unknown");
      const state = accept ? "accepted" : "declined";
      if (row.state === state && row.answeredBy === actor.memberId) return done(answered(row, accept, true));
      if (row.state !== "open") return refused("answered");
      if (!mayAnswer(actor, row, client)) return refused("no-rights");
      if (row.kind === "offered" && client.responsible !== row.by && actor.role !== "owner") {
        return refused("changed-since");
      }

      const at = deps.now().toJSDate();
      await handOverModel(deps.mongo).updateOne(
        { _id: handOverId },
        { $set: { state, answeredAt: at, answeredBy: actor.memberId } },
      );
      if (accept) {
        await moveClients(deps, {
          from: client.responsible,
          to: [row.to],
          clientIds: [row.clientId],
          factIdOf: () => factId(handOverId, "handed-over"),
          at,
          by: actor.memberId,
        });
      }
      await deps.leaveTrace(actor, `client.hand-over-${state}`, { kind: "client", id: row.clientId });
      return done(answered(row, accept, false));
    });
  };
}

function mayAnswer(actor: Actor, { kind, to }: HandOverRecord, { responsible }: ClientRecord): boolean {
  return kind === "asked"
    ? may(actor, "client.hand-over", { responsible })
    : may(actor, "client.accept-hand-over", { offeredTo: to });
}

function answered(row: HandOverRecord, accepted: boolean, repeated: boolean): AnsweredHandOver {
  const { _id: handOverId, clientId, kind, by, to } = row;
  return { handOverId, clientId, kind, by, to, accepted, repeated };
}
