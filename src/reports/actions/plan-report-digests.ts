import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Actor } from "../../shared/actor.ts";
import { dueDigests, lateHours, standardDigests } from "../rules/digest.ts";
import { periodCode } from "../rules/period.ts";
import { findFirstFact } from "../store/first-fact.ts";
import { findHabits } from "../store/habit.model.ts";
import type { AddUpDeps } from "./add-up.ts";

interface Deps extends AddUpDeps {
  planMessages: PlanMessages;
  /** Whoever has work open now. */
  findColleagues: () => Promise<readonly Actor[]>;
}

/** A tick: puts the digests whose hour has come into the outbox, each once; an empty shop has nothing to tell. */
export function planReportDigestsWith({ mongo, now, shop, planMessages, findColleagues }: Deps) {
  return async function planReportDigests(): Promise<void> {
    const due = dueDigests(now().setZone((await shop()).zone));
    if (due.length === 0 || (await findFirstFact(mongo)) === undefined) return;
    const owners = (await findColleagues()).filter(({ role }) => role === "owner");
    const habits = await findHabits(
      mongo,
      owners.map(({ memberId }) => memberId),
    );
    const plans = owners.flatMap(({ memberId, telegramId }) => {
      const wanted = { ...standardDigests, ...habits.get(memberId)?.digests };
      return due
        .filter(({ kind }) => wanted[kind])
        .map(({ kind, at, of, choice }) => ({
          _id: `report:${kind}:${of}:${telegramId}`,
          kind: "reports.digest",
          chatId: telegramId,
          subject: { period: periodCode(choice), of, kind },
          notBefore: at.toJSDate(),
          expiresAt: at.plus({ hours: lateHours }).toJSDate(),
        }));
    });
    await planMessages(plans);
  };
}
