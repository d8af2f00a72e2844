import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { MailingState } from "../rules/broadcast.ts";
import { blockedOutcomes } from "../rules/run.ts";
import { type MailingRecord, mailingModel } from "../store/mailing.model.ts";
import { retryMessages, skipMessages, wakeMessages } from "../store/mailing-messages.ts";
import type { BroadcastDeps } from "./broadcast-deps.ts";
import { deliveryDays } from "./run-mailings.ts";

type Deps = Pick<BroadcastDeps, "mongo" | "now" | "leaveTrace">;

const steers = ["pause", "resume", "stop", "retry"] as const;
export type Steer = (typeof steers)[number];

const ways: Record<Steer, { from: MailingState[]; to: MailingState }> = {
  pause: { from: ["freezing", "running"], to: "paused" },
  resume: { from: ["paused"], to: "freezing" },
  stop: { from: ["freezing", "running", "paused"], to: "stopped" },
  retry: { from: ["done", "stopped"], to: "running" },
};

/**
 * Pauses, goes on, stops for good, or sends the failed ones once more. Effective with the next message: each one's
 * gate reads the state of its mailing. A repeat finds it done.
 */
export function steerMailingWith({ mongo, now, leaveTrace }: Deps) {
  return async function steerMailing(
    actor: Actor,
    { id, how }: { id: string; how: Steer },
  ): Promise<Outcome<undefined, "no-rights" | "mailing-unknown" | "not-now">> {
    if (!may(actor, "mailing.make")) return refused("no-rights");
    const turned = await turn(actor, id, how);
    const known = await mailingModel(mongo).findById(id).lean<MailingRecord>();
    if (known === null) return refused("mailing-unknown");
    if (!turned && known.state !== ways[how].to) return refused("not-now");
    await reachMessages(id, how, turned);
    return done(undefined);
  };

  /** False when it stood otherwise: turned already, or over. */
  function turn(actor: Actor, id: string, how: Steer): Promise<boolean> {
    const { from, to } = ways[how];
    const ended = to === "stopped" ? { finishedAt: now().toJSDate() } : {};
    return inTransaction(mongo, async () => {
      const { matchedCount } = await mailingModel(mongo).updateOne(
        { _id: id, state: trusted({ $in: from }) },
        { $set: { state: to, ...ended } },
      );
      if (matchedCount === 1) await leaveTrace(actor, `mailing.${how}`, { kind: "mailing", id });
      return matchedCount === 1;
    });
  }

  async function reachMessages(id: string, how: Steer, turned: boolean): Promise<void> {
    const at = now().toJSDate();
    if (how === "stop") await skipMessages(mongo, id);
    if (how === "resume") await wakeMessages(mongo, id, at);
    if (how !== "retry" || !turned) return;
    const expiresAt = now().plus({ days: deliveryDays }).toJSDate();
    await retryMessages(mongo, id, { at, expiresAt, notThese: blockedOutcomes });
  }
}
