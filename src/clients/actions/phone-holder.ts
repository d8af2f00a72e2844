import type { Actor } from "../../shared/actor.ts";
import { may } from "../../team/index.ts";
import { subjectOf } from "../rules/visibility.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";

/**
 * Who holds a number that was to be added. `visible`: the actor may open that card; otherwise he is told
 * nothing but who is responsible, and may log what was said or sold at the counter. dialogues.md §3.3.
 */
export interface PhoneHolder {
  clientId: string;
  visible: boolean;
  own: boolean;
  responsible: string | null;
  responsibleName?: string;
}

/** The holder of a number as this actor may know him. Undefined: that client is gone. */
export async function holderFor(
  deps: Pick<ClientsDeps, "mongo" | "visibility" | "namesOfMembers">,
  actor: Actor,
  clientId: string,
): Promise<PhoneHolder | undefined> {
  const record = await clientModel(deps.mongo)
    .findById(clientId, { responsible: 1, callbacks: 1 })
    .lean<Pick<ClientRecord, "responsible" | "callbacks">>();
  if (!record) return undefined;

  const { responsible } = record;
  const name = responsible === null ? undefined : (await deps.namesOfMembers([responsible])).get(responsible);
  return {
    clientId,
    visible: may(actor, "client.see", subjectOf(actor, record, await deps.visibility())),
    own: responsible === actor.memberId,
    responsible,
    ...(name === undefined ? {} : { responsibleName: name }),
  };
}
