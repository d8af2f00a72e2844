import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { insertTrace } from "../store/trace.model.ts";

/** `meta` holds codes and counts: never a name, a phone or a person's words. */
export type LeaveTrace = (
  actor: Actor | "system",
  action: string,
  subject: { kind: string; id: string },
  meta?: Record<string, string | number | boolean>,
) => Promise<void>;

/**
 * Writes down who did what, in the caller's transaction when there is one. When it throws, what was to be traced
 * must not happen: a reveal shows nothing, a fact is not kept.
 */
export function leaveTraceWith({ mongo, vault, now }: { mongo: Mongo; vault: Vault; now: Now }): LeaveTrace {
  return async function leaveTrace(actor, action, subject, meta) {
    await insertTrace(mongo, {
      at: now().toJSDate(),
      actor: actor === "system" ? actor : actor.memberId,
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
