import { promoDays } from "../../consents/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { OutboxPlan } from "../../platform/telegram/sender/outbox.ts";
import type { Mailing } from "../rules/broadcast.ts";
import type { MailingRun } from "../rules/run.ts";
import { isNotCapped, openClients } from "../store/audience-query.ts";
import { type MailingRecord, type MailingScreen, mailingModel, mailingOf } from "../store/mailing.model.ts";
import { mailingRun, skipMessages } from "../store/mailing-messages.ts";
import type { BroadcastDeps } from "./broadcast-deps.ts";

export interface Progress {
  mailing: Mailing;
  run: MailingRun;
  screen: MailingScreen;
  /** What the screen says by now. */
  shown?: string;
}

/** The kind of a mailing's messages. */
const broadcastKind = "mailings.broadcast";

/** The kind of the message to its owner when a mailing has ended by itself. */
const endedKind = "mailings.ended";

/** What has not gone after so many days stays away: an offer of last week is no news. */
export const deliveryDays = 3;

const batchRows = 1_000;

export interface RunDeps extends BroadcastDeps {
  /** Shows how far a mailing is on its owner's screen, and answers what it says there now. */
  tellProgress(progress: Progress): Promise<string>;
}

/**
 * Takes every mailing a step further: one whose time has come begins, recipients are written down from where that
 * stood, the owner's screen is brought up to date, and one without messages on their way is done. Safe to run twice
 * at once and after a death at any moment: a recipient is his message's key.
 */
export function runMailingsWith(deps: RunDeps) {
  const { mongo, now } = deps;
  const mailings = mailingModel(mongo);

  return async function runMailings(): Promise<void> {
    const at = now().toJSDate();
    await mailings.updateMany(
      { state: "scheduled" as const, sendAt: trusted({ $lte: at }) },
      { $set: { state: "freezing", startedAt: at } },
    );
    for (const record of await mailings.find({ state: "freezing" }).lean<MailingRecord[]>())
      await freeze(record);
    for (const record of await mailings.find({ state: "running" }).lean<MailingRecord[]>())
      await endIfOver(record);
    const shown = trusted({ $in: ["running", "paused", "stopped", "done"] as const });
    const recent = trusted({
      $gte: now()
        .minus({ days: deliveryDays + 1 })
        .toJSDate(),
    });
    for (const record of await mailings
      .find({ state: shown, startedAt: recent, screen: trusted({ $exists: true }) })
      .lean<MailingRecord[]>())
      await tell(record);
  };

  async function tell({ screen, shown, ...record }: MailingRecord): Promise<void> {
    if (screen === undefined) return;
    const mailing = mailingOf(deps.vault, record);
    // A message that was in hand when it was stopped has come back to wait for its hour.
    if (record.state === "stopped") await skipMessages(mongo, record._id);
    const run = await mailingRun(mongo, record._id, now().toJSDate());
    const said = await deps.tellProgress({ mailing, run, screen, ...(shown !== undefined && { shown }) });
    if (said !== shown) await mailings.updateOne({ _id: record._id }, { $set: { shown: said } });
  }

  async function freeze(record: MailingRecord): Promise<void> {
    if (record.frozenAt === undefined && !(await writeRecipients(record))) return;
    const frozenAt = record.frozenAt ?? now().toJSDate();
    await mailings.updateOne(
      { _id: record._id, state: "freezing" },
      { $set: { state: "running", frozenAt } },
    );
  }

  /** From where that stood; false when somebody has paused or stopped it meanwhile. */
  async function writeRecipients(record: MailingRecord): Promise<boolean> {
    const since = now().minus({ days: promoDays }).toJSDate();
    const { _id: id, frozenTo, definition } = record;
    const recipients = await deps.readGroup<{ _id: string; chatId: number }>(definition, [
      ...(frozenTo === undefined ? [] : [{ $match: { _id: { $gt: frozenTo } } }]),
      ...openClients(since),
      { $match: isNotCapped },
      { $sort: { _id: 1 } },
      { $project: { chatId: 1 } },
    ]);
    let batch: OutboxPlan[] = [];
    for await (const { _id: clientId, chatId } of recipients.each(batchRows)) {
      batch.push(messageTo(id, clientId, chatId));
      if (batch.length < batchRows) continue;
      if (!(await write(id, batch))) return false;
      batch = [];
    }
    return batch.length === 0 || write(id, batch);
  }

  async function write(id: string, batch: OutboxPlan[]): Promise<boolean> {
    await deps.planMessages(batch);
    const frozenTo = batch.at(-1)?.subject.client as string;
    const { matchedCount } = await mailings.updateOne({ _id: id, state: "freezing" }, { $set: { frozenTo } });
    return matchedCount === 1;
  }

  function messageTo(mailing: string, clientId: string, chatId: number): OutboxPlan {
    const at = now();
    return {
      _id: `mail:${mailing}:${clientId}`,
      kind: broadcastKind,
      ...{ chatId, clientId, promo: true, batch: mailing },
      subject: { mailing, client: clientId },
      notBefore: at.toJSDate(),
      expiresAt: at.plus({ days: deliveryDays }).toJSDate(),
    };
  }

  async function endIfOver({ _id, screen, ...record }: MailingRecord): Promise<void> {
    const at = now().toJSDate();
    if ((await mailingRun(mongo, _id, at)).left > 0) return;
    await inTransaction(mongo, async () => {
      const { modifiedCount } = await mailings.updateOne(
        { _id, state: "running" },
        { $set: { state: "done", finishedAt: at } },
      );
      if (modifiedCount === 0 || screen === undefined || !isLong(record, at)) return;
      const news = { kind: endedKind, chatId: screen.chatId, subject: { mailing: _id }, notBefore: at };
      await deps.planMessages([{ _id: `mailing-ended:${_id}:${at.getTime()}`, ...news }]);
    });
  }
}

const longMs = 10 * 60_000;

/** Its owner no longer looks at the screen. */
function isLong({ sendAt, startedAt }: Pick<MailingRecord, "sendAt" | "startedAt">, at: Date): boolean {
  return sendAt !== undefined || (startedAt !== undefined && at.getTime() - startedAt.getTime() > longMs);
}
