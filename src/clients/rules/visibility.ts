import type { Actor } from "../../shared/actor.ts";
import type { Subject } from "../../team/index.ts";
import type { Summary } from "./summary.ts";

/** «Клиенты: у каждого свои / общие»: shared = every seller sees masked cards. */
export type Visibility = "own" | "shared";

/** What the table of rights asks to know about a client. */
export function subjectOf(
  actor: Actor,
  client: { responsible: string | null; callbacks: Summary["callbacks"] },
  visibility: Visibility = "own",
): Subject {
  const borrows = client.callbacks.some(({ memberId }) => memberId === actor.memberId);
  return {
    responsible: client.responsible,
    shared: visibility === "shared",
    ...(borrows ? { borrowedBy: actor.memberId } : {}),
  };
}
