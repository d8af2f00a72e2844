import type { Now } from "../../../shared/now.ts";
import type { GateAnswer } from "./client-gate.ts";
import type { OutboxRecord } from "./outbox.ts";
import type { SentOrNot } from "./outbox-call.ts";
import type { OutboxKind } from "./outbox-kind.ts";

// With the pauses between them well over an hour: Telegram has been away for that long.
const unknownMax = 15;
const faultsMax = 5;

/** What becomes of claimed rows. `uncounted`: Telegram has surely taken nothing, so it was no attempt. */
export interface Settled {
  change: Partial<OutboxRecord> & Pick<OutboxRecord, "state">;
  uncounted?: boolean;
}

/** Sent, given up, not known, or to be tried again `restSeconds` later where the lane has to rest anyway. */
export function afterCall(
  outcome: SentOrNot,
  { policy, attempts, restSeconds, now }: AfterCall & { restSeconds: number },
): Settled {
  switch (outcome.class) {
    case "sent": {
      const messageId = outcome.messageId === undefined ? {} : { messageId: outcome.messageId };
      return { change: { state: "sent", sentAt: now().toJSDate(), ...messageId } };
    }
    case "refused":
      return {
        change: { state: "dead", outcome: outcome.unreachable ? "unreachable" : outcome.description },
      };
    case "unknown":
      if (policy === "at-most-once")
        return { change: { state: "unknown", outcome: "accepted-perhaps", sentAt: now().toJSDate() } };
      return againOrDead({ attempts, now }, { max: unknownMax, outcome: "unknown", repeated: true });
    default: {
      const notBefore = now().plus({ seconds: restSeconds }).toJSDate();
      return { change: { state: "pending", notBefore, outcome: outcome.class }, uncounted: true };
    }
  }
}

/** A gate that holds until a moment that is over must not be asked in a circle. */
export function afterGate(answer: Exclude<GateAnswer, "send">, now: Now): Settled {
  if ("skip" in answer) return { change: { state: "skipped", outcome: answer.skip } };
  const soon = now().plus({ seconds: 1 }).toMillis();
  const notBefore = new Date(Math.max(answer.holdUntil.getTime(), soon));
  return { change: { state: "pending", notBefore }, uncounted: true };
}

/** Its gate or its words failed: nothing was sent, and a moment later the fault may be over. */
export function afterFault(row: Pick<AfterCall, "attempts" | "now">): Settled {
  return againOrDead(row, { max: faultsMax, outcome: "fault" });
}

interface AfterCall {
  policy: OutboxKind["policy"];
  attempts: number;
  now: Now;
}

function againOrDead(
  { attempts, now }: Pick<AfterCall, "attempts" | "now">,
  { max, ...noted }: { max: number; outcome: string; repeated?: boolean },
): Settled {
  if (attempts >= max) return { change: { state: "dead", ...noted } };
  const seconds = Math.min(5 * 2 ** (attempts - 1), 600);
  return { change: { state: "pending", notBefore: now().plus({ seconds }).toJSDate(), ...noted } };
}
