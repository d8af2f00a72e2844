import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { titleOf } from "../rules/names.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { type HandOverRecord, handOverModel } from "../store/handover.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { visibleSubject } from "./visible-subject.ts";

/** A hand-over as whoever answers it, or asked for it, may know it. */
export interface HandOverView {
  handOverId: string;
  clientId: string;
  kind: HandOverRecord["kind"];
  state: HandOverRecord["state"];
  by: string;
  byName?: string;
  answeredByName?: string;
  /** How the client is called, for who may see him or is offered him. */
  title?: string;
}

export function getHandOverWith(deps: ClientsDeps) {
  return async function getHandOver(
    actor: Actor,
    { handOverId }: { handOverId: string },
  ): Promise<Outcome<HandOverView, "hand-over-unknown">> {
    const row = await handOverModel(deps.mongo).findById(handOverId).lean<HandOverRecord>();
    const client = row && (await clientModel(deps.mongo).findById(row.clientId).lean<ClientRecord>());
    if (!row || !client) return refused("hand-over-unknown");

    const isOffered = row.kind === "offered" && row.state === "open" && row.to === actor.memberId;
    const mayName = isOffered || (await visibleSubject(deps, actor, client)) !== undefined;
    const { by, answeredBy = by } = row;
    const names = await deps.namesOfMembers([by, answeredBy]);
    return done(viewOf(row, names, mayName ? titleOf(client) : undefined));
  };
}

function viewOf(
  { _id: handOverId, clientId, kind, state, by, answeredBy }: HandOverRecord,
  names: ReadonlyMap<string, string>,
  title: string | undefined,
): HandOverView {
  const byName = names.get(by);
  const answeredByName = answeredBy === undefined ? undefined : names.get(answeredBy);
  return {
    ...{ handOverId, clientId, kind, state, by },
    ...(byName === undefined ? {} : { byName }),
    ...(answeredByName === undefined ? {} : { answeredByName }),
    ...(title === undefined ? {} : { title }),
  };
}
