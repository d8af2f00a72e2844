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

export type AnswerHandOverRefusal =
  | "hand-over-unknown"
  | "no-rights"
  | "answered"
  | "changed-since"
  | "colleague-left";

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
      if (isAnsweredBy(actor, row, accept)) return done(answered(row, accept, true));
      const refusal = refusalFor(actor, row, client);
      if (refusal) return refused(refusal);
      if (accept && !(await deps.holdColleague(row.to))) return refused("colleague-left");

      await write(deps, actor, row, client, accept);
      return done(answered(row, accept, false));
    });
  };
}

function isAnsweredBy(actor: Actor, { state, answeredBy }: HandOverRecord, accept: boolean): boolean {
  return answeredBy === actor.memberId && state === (accept ? "accepted" : "declined");
}

function refusalFor(
  actor: Actor,
  row: HandOverRecord,
  { responsible }: ClientRecord,
): AnswerHandOverRefusal | undefined {
  if (row.state !== "open") return "answered";
  if (!mayAnswer(actor, row, responsible)) return "no-rights";
  // Whoever offered may have given the client to somebody else meanwhile, or lost him.
  return row.kind === "offered" && responsible !== row.responsible ? "changed-since" : undefined;
}

function mayAnswer(actor: Actor, { kind, to }: HandOverRecord, responsible: string | null): boolean {
  return kind === "asked"
    ? may(actor, "client.hand-over", { responsible })
    : may(actor, "client.accept-hand-over", { offeredTo: to });
}

async function write(
  deps: ClientsDeps,
  actor: Actor,
  row: HandOverRecord,
  client: ClientRecord,
  accept: boolean,
): Promise<void> {
  const at = deps.now().toJSDate();
  const by = actor.memberId;
  const state = accept ? "accepted" : "declined";
  await handOverModel(deps.mongo).updateOne(
    { _id: row._id },
    { $set: { state, answeredAt: at, answeredBy: by } },
  );
  if (accept) {
    const factIdOf = () => factId(row._id, "handed-over");
    const move = { from: client.responsible, to: [row.to], clientIds: [row.clientId], factIdOf, at, by };
    await moveClients(deps, move);
  }
  await deps.leaveTrace(actor, `client.hand-over-${state}`, { kind: "client", id: row.clientId });
}

function answered(row: HandOverRecord, accepted: boolean, repeated: boolean): AnsweredHandOver {
  const { _id: handOverId, clientId, kind, by, to } = row;
  return { handOverId, clientId, kind, by, to, accepted, repeated };
}
