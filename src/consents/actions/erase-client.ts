import { type ClientRecord, clientModel, type ErasePart, subjectOf } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { nextNumber } from "../../platform/mongo/counters.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Guest } from "../../shared/guest.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type LeaveTrace, may } from "../../team/index.ts";
import { type ErasureRecord, erasureModel } from "../store/erasure.model.ts";

export interface EraseDeps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
  planMessages: PlanMessages;
  /** What every slice does; the clients' own part comes last, for others look at his card. */
  eraseParts: readonly ErasePart[];
  /** What lies of a person outside of the slices. Safe to repeat. */
  forgetChat(whose: { clientId: string; chatId?: number | undefined }): Promise<void>;
  owners(): Promise<readonly { telegramId: number }[]>;
}

/** `no`: the number of the erasure, for whoever asks later. */
export interface Erased {
  no: string;
  at: Date;
}

type EraseRefusal = "client-unknown" | "no-rights";

/** «🗑 Стереть навсегда», tapped by the client himself. A second tap hears the same number. */
export function eraseSelfWith(deps: EraseDeps) {
  const erase = eraseWith(deps);

  return async function eraseSelf(
    guest: Guest,
    { clientId }: { clientId: string },
  ): Promise<Outcome<Erased, EraseRefusal>> {
    if (guest.clientId !== clientId) {
      const earlier = guest.clientId === undefined ? await findErasureOf(deps.mongo, clientId) : null;
      return earlier === null ? refused("client-unknown") : done({ no: earlier._id, at: earlier.at });
    }
    return erase(clientId, async ({ reach }) =>
      reach?.chatId === guest.telegramId ? undefined : "client-unknown",
    );
  };
}

/** Erases a client on his own wish that he told the owner. */
export function eraseClientWith(deps: EraseDeps) {
  const erase = eraseWith(deps);

  return async function eraseClient(
    actor: Actor,
    { clientId }: { clientId: string },
  ): Promise<Outcome<Erased, EraseRefusal>> {
    if (!may(actor, "client.erase")) return refused("no-rights");
    return erase(
      clientId,
      async (record) => (may(actor, "client.erase", subjectOf(actor, record)) ? undefined : "no-rights"),
      actor,
    );
  };
}

/** Goes on with erasures that a crash has left half done. */
export function finishErasuresWith(deps: Pick<EraseDeps, "mongo" | "now" | "forgetChat">) {
  const finish = finishWith(deps);

  return async function finishErasures(): Promise<number> {
    const open = await erasureModel(deps.mongo).find({ open: true }).sort({ at: 1 }).lean<ErasureRecord[]>();
    for (const erasure of open) await finish(erasure);
    return open.length;
  };
}

interface Erasing {
  clientId: string;
  /** Why he may not be erased by whoever asks. */
  refusalOf(record: ClientRecord): Promise<EraseRefusal | undefined>;
  actor?: Actor | undefined;
}

/**
 * One transaction takes the person out of every slice and writes the number down; what is left between Telegram and
 * us is forgotten after it, by this call or by the next tick.
 */
function eraseWith(deps: EraseDeps) {
  const { mongo, now } = deps;
  const takeOut = takeOutWith(deps);
  const finish = finishWith(deps);

  return async function erase(
    clientId: string,
    refusalOf: Erasing["refusalOf"],
    actor?: Actor,
  ): Promise<Outcome<Erased, EraseRefusal>> {
    const earlier = await findErasureOf(mongo, clientId);
    if (earlier !== null) return ended(earlier);
    if ((await clientModel(mongo).exists({ _id: clientId })) === null) return refused("client-unknown");
    const numbered = { no: `Д-${await nextNumber(mongo, "erasures")}`, at: now().toJSDate() };

    const erased = await inTransaction(mongo, async () => {
      const repeated = await findErasureOf(mongo, clientId);
      return repeated === null ? takeOut({ clientId, refusalOf, actor }, numbered) : done(repeated);
    });
    return erased.ok ? ended(erased.value) : erased;
  };

  async function ended(erasure: ErasureRecord) {
    if (erasure.open) await finish(erasure);
    return done({ no: erasure._id, at: erasure.at });
  }
}

/** The share of the transaction: the slices one after another, the row of the erasure, the trace, the owners' word. */
function takeOutWith({ mongo, leaveTrace, planMessages, eraseParts, owners }: EraseDeps) {
  return async function takeOut(
    { clientId, refusalOf, actor }: Erasing,
    { no, at }: Erased,
  ): Promise<Outcome<ErasureRecord, EraseRefusal>> {
    const record = await clientModel(mongo).findById(clientId).lean<ClientRecord>();
    if (record === null) return refused("client-unknown");
    const refusal = await refusalOf(record);
    if (refusal !== undefined) return refused(refusal);
    const chatId = record.reach?.chatId;
    const subject = { clientId, ...(chatId === undefined ? {} : { chatId }) };
    for (const part of eraseParts) await part.erase(subject);
    const row: ErasureRecord = {
      ...{ _id: no, ...subject, at, open: true },
      ...(actor === undefined ? {} : { by: actor.memberId }),
    };
    await erasureModel(mongo).insertMany([row], { lean: true });
    await leaveTrace(actor ?? "client", "client.erase", { kind: "client", id: clientId }, { no });
    await planMessages(
      (await owners()).map(({ telegramId }) => ({
        ...{ _id: `erased:${no}:${telegramId}`, kind: "guest.erased", chatId: telegramId },
        ...{ subject: { no }, notBefore: at },
      })),
    );
    return done(row);
  };
}

function findErasureOf(mongo: Mongo, clientId: string): Promise<ErasureRecord | null> {
  return erasureModel(mongo).findOne({ clientId }).lean<ErasureRecord>().exec();
}

function finishWith({ mongo, now, forgetChat }: Pick<EraseDeps, "mongo" | "now" | "forgetChat">) {
  return async function finish({ _id, clientId, chatId }: ErasureRecord): Promise<void> {
    await forgetChat({ clientId, chatId });
    await erasureModel(mongo).updateOne(
      { _id },
      { $set: { doneAt: now().toJSDate() }, $unset: { chatId: 1, open: 1 } },
    );
  };
}
