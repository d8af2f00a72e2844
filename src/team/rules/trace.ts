import type { Actor } from "../../shared/actor.ts";

/**
 * Leaves a row in the trace, in the caller's transaction; "client": the subject did it himself. `meta` holds ids,
 * counts and names of fields: never a person's name, a phone or text. Handed in by whoever wires the shop.
 */
export type LeaveTrace = (
  actor: Actor | "system" | "client",
  action: string,
  subject: { kind: string; id: string },
  meta?: Record<string, string | number | boolean>,
) => Promise<void>;
