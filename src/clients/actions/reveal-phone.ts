import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { titleOf } from "../rules/names.ts";
import { subjectOf } from "../rules/visibility.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { type ReadableNumber, readableNumbersWith } from "./readable-numbers.ts";
import { visibleSubject } from "./visible-subject.ts";

/** `others`: how many more numbers there are. */
export interface RevealedPhone extends ReadableNumber {
  clientId: string;
  title?: string;
  index: number;
  others: number;
}

export type RevealRefusal = "client-unknown" | "no-rights" | "no-phone" | "trace-unwritten";

/**
 * Shows one number of a client (`index` from 0: his living numbers, those typed into his note, his dead ones), or one
 * that was typed into the words of the history's line whose id begins with `line`. The trace is written first; when it
 * cannot be written, nothing is shown.
 */
export function revealPhoneWith(deps: ClientsDeps) {
  const readableNumbers = readableNumbersWith(deps);

  return async function revealPhone(
    actor: Actor,
    { clientId, index = 0, line }: { clientId: string; index?: number; line?: string },
  ): Promise<Outcome<RevealedPhone, RevealRefusal>> {
    const record = await clientModel(deps.mongo).findById(clientId).lean<ClientRecord>();
    if (!record) return refused("client-unknown");
    if (!may(actor, "client.reveal", subjectOf(actor, record))) {
      return refused((await visibleSubject(deps, actor, record)) ? "no-rights" : "client-unknown");
    }

    const numbers = await readableNumbers(record, line);
    const shown = numbers[index];
    if (shown === undefined) return refused("no-phone");
    const meta = { index, ...(line === undefined ? {} : { line }) };
    if (!(await isTraced(deps, actor, clientId, meta))) return refused("trace-unwritten");

    const title = titleOf(record);
    const others = numbers.length - 1;
    return done({ clientId, ...shown, index, others, ...(title === undefined ? {} : { title }) });
  };
}

async function isTraced(
  deps: ClientsDeps,
  actor: Actor,
  clientId: string,
  meta: Record<string, string | number>,
): Promise<boolean> {
  try {
    await deps.leaveTrace(actor, "client.reveal", { kind: "client", id: clientId }, meta);
    return true;
  } catch {
    return false;
  }
}
