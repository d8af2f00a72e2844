import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { type DigestKind, standardDigests } from "../rules/digest.ts";
import { choiceOf, type PeriodChoice, periodCode } from "../rules/period.ts";
import { findHabit, keepDigest, keepPeriod } from "../store/habit.model.ts";

export type Digests = Record<DigestKind, boolean>;

/** The period that an owner saw last; at first the running week. */
export function lastPeriodWith({ mongo }: { mongo: Mongo }) {
  return async function lastPeriod({ memberId }: Actor): Promise<PeriodChoice> {
    return choiceOf((await findHabit(mongo, memberId)).period ?? "w0");
  };
}

export function rememberPeriodWith({ mongo }: { mongo: Mongo }) {
  return async function rememberPeriod({ memberId }: Actor, choice: PeriodChoice): Promise<void> {
    const period = periodCode(choice);
    if ((await findHabit(mongo, memberId)).period !== period) await keepPeriod(mongo, memberId, period);
  };
}

/** Which digests come to this owner. */
export function getDigestsWith({ mongo }: { mongo: Mongo }) {
  return async function getDigests(actor: Actor): Promise<Outcome<Digests, "no-rights">> {
    if (!may(actor, "report.see")) return refused("no-rights");
    return done({ ...standardDigests, ...(await findHabit(mongo, actor.memberId)).digests });
  };
}

/** Switches one digest; twice is once. */
export function switchDigestWith({ mongo }: { mongo: Mongo }) {
  return async function switchDigest(
    actor: Actor,
    { kind, on }: { kind: DigestKind; on: boolean },
  ): Promise<Outcome<Digests, "no-rights">> {
    if (!may(actor, "report.see")) return refused("no-rights");
    await keepDigest(mongo, actor.memberId, kind, on);
    return done({ ...standardDigests, ...(await findHabit(mongo, actor.memberId)).digests });
  };
}
