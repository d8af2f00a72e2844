import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { OutboxPlan } from "../../platform/telegram/sender/outbox.ts";
import type { Actor } from "../../shared/actor.ts";
import { repeatMinutes } from "../rules/callback.ts";
import { findCallback } from "../store/callbacks.ts";
import { claimDueReminders, type DueReminder, settleClaim } from "../store/reminder-claims.ts";
import type { CallsDeps } from "./deps.ts";
import { lendCallbackWith } from "./lend-callback.ts";

const batchMax = 2_500;

type Hearers = Map<string, Actor | undefined>;

/**
 * A tick: hands the reminders that are due to the outbox, batch by batch; answers how many it took. The key of
 * a row makes a second handing-over of one reminder nothing, so a run may die at any point and run beside others.
 * `aheadMs`: those due within so long are handed over already, to go out at their moment.
 */
export function remindDueCallbacksWith(deps: CallsDeps) {
  const { mongo, now } = deps;
  const lendCallback = lendCallbackWith(deps);

  return async function remindDueCallbacks({ aheadMs = 0 } = {}): Promise<number> {
    const hearers: Hearers = new Map();
    for (let taken = 0; ; ) {
      const due = now().plus({ milliseconds: aheadMs }).toJSDate();
      const { claim, reminders, full } = await claimDueReminders(mongo, { due, limit: batchMax });
      if (reminders.length > 0) {
        await deps.planMessages(await plansOf(reminders, hearers));
        await settleClaim(mongo, claim, now().plus({ minutes: repeatMinutes }).toJSDate());
      }
      taken += reminders.length;
      if (!full) return taken;
    }
  };

  async function plansOf(reminders: DueReminder[], hearers: Hearers): Promise<OutboxPlan[]> {
    await findHearers(reminders, hearers);
    const plans: OutboxPlan[] = [];
    for (const reminder of reminders) {
      const hearer = hearers.get(reminder.memberId);
      const rev = await revFor(reminder, hearer);
      if (hearer !== undefined && rev !== undefined) plans.push(planOf({ ...reminder, rev }, hearer));
    }
    return plans;
  }

  /** Each member is looked up once in a run, however many batches it takes. */
  async function findHearers(reminders: DueReminder[], hearers: Hearers): Promise<void> {
    const unknown = new Set(reminders.map(({ memberId }) => memberId).filter((id) => !hearers.has(id)));
    await Promise.all([...unknown].map(async (id) => hearers.set(id, await deps.findHearer(id))));
  }

  /** Of somebody who is away, the callback becomes the stand-in's: else he could not even open the client. */
  async function revFor(
    { _id, memberId, rev }: DueReminder,
    hearer: Actor | undefined,
  ): Promise<number | undefined> {
    if (hearer === undefined || hearer.memberId === memberId) return rev;
    return inTransaction(mongo, async () => {
      const record = await findCallback(mongo, _id);
      if (record?.rev !== rev) return undefined;
      const lent = await lendCallback(record, hearer.memberId);
      await deps.leaveTrace(
        "system",
        "callback.lend",
        { kind: "callback", id: _id },
        { to: hearer.memberId },
      );
      return lent;
    });
  }

  function planOf({ _id, rev, reminders, remindAt }: DueReminder, { telegramId }: Actor): OutboxPlan {
    const again = reminders > 0;
    const at = now().toJSDate();
    return {
      _id: `remind:${_id}:${rev}${again ? ":again" : ""}`,
      kind: "remind",
      chatId: telegramId,
      subject: { callback: _id, rev, again: again ? 1 : 0 },
      notBefore: remindAt !== undefined && remindAt > at ? remindAt : at,
    };
  }
}
