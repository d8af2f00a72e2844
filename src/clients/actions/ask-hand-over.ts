import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { subjectOf } from "../rules/visibility.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { type HandOverRecord, handOverModel } from "../store/handover.model.ts";
import type { ClientsDeps } from "./deps.ts";

/** A hand-over that waits for an answer, and whom to ask. */
export interface AskedHandOver {
  handOverId: string;
  clientId: string;
  responsible: string;
  repeated: boolean;
}

/** «🙋 Попросить передать»: asks for a colleague's client. The card stays closed until the yes. */
export function askHandOverWith(deps: ClientsDeps) {
  return function askHandOver(
    actor: Actor,
    { clientId, requestKey }: { clientId: string; requestKey: string },
  ): Promise<Outcome<AskedHandOver, "client-unknown" | "no-rights">> {
    return inTransaction(deps.mongo, async () => {
      const record = await clientModel(deps.mongo).findById(clientId).lean<ClientRecord>();
      if (!record || record.responsible === null) return refused("client-unknown");
      const { responsible } = record;
      if (!may(actor, "client.ask-hand-over", subjectOf(actor, record))) return refused("no-rights");

      const { memberId } = actor;
      const { _id, repeated } = await openHandOver(deps.mongo, {
        _id: factId(requestKey, "ask-hand-over"),
        clientId,
        kind: "asked",
        by: memberId,
        to: memberId,
        responsible,
        at: deps.now().toJSDate(),
      });
      if (!repeated) await deps.leaveTrace(actor, "client.ask-hand-over", { kind: "client", id: clientId });
      return done({ handOverId: _id, clientId, responsible, repeated });
    });
  };
}

/** «🔁 Передать»: offers one's client to a colleague, who answers. */
export function offerClientWith(deps: ClientsDeps) {
  return function offerClient(
    actor: Actor,
    { clientId, to, requestKey }: { clientId: string; to: string; requestKey: string },
  ): Promise<Outcome<AskedHandOver, "client-unknown" | "no-rights" | "unchanged" | "colleague-left">> {
    return inTransaction(deps.mongo, async () => {
      const record = await clientModel(deps.mongo).findById(clientId).lean<ClientRecord>();
      if (!record || record.responsible === null) return refused("client-unknown");
      const { responsible } = record;
      if (!may(actor, "client.hand-over", subjectOf(actor, record))) return refused("no-rights");
      const unfit = await whyUnfit(to, responsible);
      if (unfit !== undefined) return refused(unfit);

      const { _id, repeated } = await openHandOver(deps.mongo, {
        _id: factId(requestKey, "offer-client"),
        clientId,
        kind: "offered",
        by: actor.memberId,
        to,
        responsible,
        at: deps.now().toJSDate(),
      });
      if (!repeated) await deps.leaveTrace(actor, "client.offer", { kind: "client", id: clientId }, { to });
      return done({ handOverId: _id, clientId, responsible, repeated });
    });
  };

  async function whyUnfit(to: string, responsible: string) {
    if (to === responsible) return "unchanged" as const;
    return (await deps.holdColleague(to)) ? undefined : ("colleague-left" as const);
  }
}

/** Opens a hand-over, or finds the same one that is open already. */
async function openHandOver(
  mongo: Mongo,
  row: Omit<HandOverRecord, "state">,
): Promise<{ _id: string; repeated: boolean }> {
  const { clientId, kind, to } = row;
  const handOvers = handOverModel(mongo);
  const earlier =
    (await handOvers.findById(row._id, { _id: 1 }).lean<{ _id: string }>()) ??
    (await handOvers.findOne({ clientId, kind, to, state: "open" }, { _id: 1 }).lean<{ _id: string }>());
  if (earlier) return { _id: earlier._id, repeated: true };
  await handOvers.insertMany([{ ...row, state: "open" }], { lean: true });
  return { _id: row._id, repeated: false };
}
