import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Now } from "../../shared/now.ts";
import type { LeaveTrace } from "../../team/index.ts";
import { insertTrace } from "../store/trace.model.ts";

/**
 * Writes down who did what, in the caller's transaction when there is one. When it throws, what was to be traced
 * must not happen: a reveal shows nothing, a fact is not kept.
 */
export function leaveTraceWith({ mongo, vault, now }: { mongo: Mongo; vault: Vault; now: Now }): LeaveTrace {
  return async function leaveTrace(actor, action, subject, meta) {
    await insertTrace(mongo, {
      at: now().toJSDate(),
      actor: typeof actor === "string" ? actor : actor.memberId,
      action,
      subject: { kind: subject.kind, mac: subjectMac(vault, subject) },
      ...(meta === undefined ? {} : { meta }),
    });
  };
}

// Who holds a subject's id and the vault can find its rows; who holds a dump cannot.
function subjectMac(vault: Pick<Vault, "mac">, { kind, id }: { kind: string; id: string }): string {
  return vault.mac(`${kind}|${id}`);
}
