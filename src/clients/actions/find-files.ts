import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import { byTime } from "../rules/fact-order.ts";
import { standingFacts } from "../rules/fold.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { ownFactsWith } from "../store/note-facts.ts";
import type { ClientsDeps } from "./deps.ts";
import { maskedFact } from "./view-client.ts";
import { visibleSubject } from "./visible-subject.ts";

export type KeptFile = Extract<ClientFact, { kind: "file" }>;

/** The files kept with a client, or with one of his calls or sales (`about`: its id), the newest first. */
export function findFilesWith(deps: ClientsDeps) {
  const own = ownFactsWith(deps);

  return async function findFiles(
    actor: Actor,
    { clientId, about }: { clientId: string; about?: string },
  ): Promise<Outcome<KeptFile[], "client-unknown">> {
    const record = await clientModel(deps.mongo)
      .findById(clientId, { responsible: 1, callbacks: 1 })
      .lean<ClientRecord>();
    if (!record || !(await visibleSubject(deps, actor, record))) return refused("client-unknown");
    const files = standingFacts(await own.factsOf(clientId)).filter((fact) => fact.kind === "file");
    const wanted = files.filter((file) => about === undefined || file.about.id === about);
    const country = await deps.country();
    return done(
      wanted
        .sort(byTime)
        .reverse()
        .map((file) => maskedFact(file, country)),
    );
  };
}
