import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { ClientView } from "../rules/client-view.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { openGrievance } from "./open-grievance.ts";
import { viewOf } from "./view-client.ts";
import { visibleSubject } from "./visible-subject.ts";

/** A card by the client's id, or by the public code of `/c_7Kx2bQ`. */
export type WhichClient = { clientId: string } | { code: string };

/**
 * Opens a card: one read, with the trace written beside it. Whoever asks for a client that is not his is
 * told that there is none, and is traced.
 */
export function getClientCardWith(deps: ClientsDeps) {
  const clients = clientModel(deps.mongo);

  return async function getClientCard(
    actor: Actor,
    which: WhichClient,
  ): Promise<Outcome<ClientView, "client-unknown">> {
    const clientId = "clientId" in which ? which.clientId : await idOf(which.code);
    if (clientId === undefined) return refused("client-unknown");

    const [record, policy, country] = await Promise.all([
      clients.findById(clientId).lean<ClientRecord>(),
      deps.policy(),
      deps.country(),
      deps.leaveTrace(actor, "client.open", { kind: "client", id: clientId }),
      deps.rememberOpened(actor, clientId),
    ]);
    const subject = record && (await visibleSubject(deps, actor, record));
    if (!record || !subject) return refused("client-unknown");

    const responsibleName = await responsibleNameFor(deps, actor, record);
    const looking = { actor, policy, at: deps.now(), subject, country };
    const named = responsibleName === undefined ? looking : { ...looking, responsibleName };
    return done({ ...viewOf(deps, record, named), ...(await openGrievance(deps, record, country)) });
  };

  async function idOf(code: string): Promise<string | undefined> {
    const found = await clients.findOne({ code }, { _id: 1 }).lean<{ _id: string }>();
    return found?._id;
  }
}

async function responsibleNameFor(deps: ClientsDeps, actor: Actor, { responsible }: ClientRecord) {
  if (responsible === null) return undefined;
  if (responsible === actor.memberId) return actor.name;
  return (await deps.namesOfMembers([responsible])).get(responsible);
}
