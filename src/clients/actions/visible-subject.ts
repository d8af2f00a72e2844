import type { Actor } from "../../shared/actor.ts";
import { may, type Subject } from "../../team/index.ts";
import { subjectOf } from "../rules/visibility.ts";
import type { ClientRecord } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";

/** What the table of rights knows of a client that the actor may see; undefined when he may not. */
export async function visibleSubject(
  deps: Pick<ClientsDeps, "visibility">,
  actor: Actor,
  record: Pick<ClientRecord, "responsible" | "callbacks">,
): Promise<Subject | undefined> {
  const subject = subjectOf(actor, record);
  if (may(actor, "client.see", subject)) return subject;
  const shared = subjectOf(actor, record, await deps.visibility());
  return may(actor, "client.see", shared) ? shared : undefined;
}
