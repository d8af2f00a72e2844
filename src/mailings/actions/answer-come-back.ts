import { clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Guest } from "../../shared/guest.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { isAnswer } from "../rules/come-back.ts";
import { type ComeBackRecord, comeBackModel } from "../store/come-back.model.ts";
import type { MailingsDeps } from "./deps.ts";

const wordsMax = 2000;

export interface Answering {
  guest: Guest;
  requestKey: string;
}

/** «Позже (месяц)»: nothing of this kind for a month. The same tap again is the same month. */
export function putOffWith({ mongo, now }: Pick<MailingsDeps, "mongo" | "now">) {
  return async function putOff({
    guest: { clientId },
    requestKey,
  }: Answering): Promise<Outcome<{ until: Date }, "client-unknown">> {
    if (clientId === undefined) return refused("client-unknown");
    const at = now();
    const pause: ComeBackRecord = {
      ...{ _id: factId(requestKey, "come-back pause"), clientId, step: "pause", anchor: 0 },
      ...{ at: at.toJSDate(), until: at.plus({ months: 1 }).toJSDate() },
    };
    const { _id, ...row } = pause;
    const kept = await comeBackModel(mongo)
      .findOneAndUpdate({ _id }, { $setOnInsert: row }, { upsert: true, returnDocument: "after" })
      .lean<ComeBackRecord>();
    return done({ until: kept?.until ?? pause.until ?? at.toJSDate() });
  };
}

/** What a client was last reminded of: the names of the products, none for his own rhythm. */
export function remindedOfWith({ mongo, productsById }: Pick<MailingsDeps, "mongo" | "productsById">) {
  return async function remindedOf(clientId: string): Promise<string[]> {
    const last = await lastOf(mongo, clientId, "due");
    if (last?.message === undefined) return [];
    const steps = await comeBackModel(mongo).find({ message: last.message }).lean<ComeBackRecord[]>();
    const ids = steps.flatMap(({ product }) => product ?? []);
    const products = ids.length === 0 ? new Map() : await productsById(ids);
    return ids.flatMap((id) => products.get(id)?.name ?? []);
  };
}

/**
 * Words of a client who was asked why he has not been seen: a contact on his card, and a message to the owner. False:
 * he was not asked, so the words are about something else.
 */
export function hearSleeperWith(
  deps: Pick<
    MailingsDeps,
    "mongo" | "vault" | "now" | "noteChat" | "hasOpen" | "findHearer" | "planMessages" | "leaveTrace"
  >,
) {
  const { mongo, vault, now } = deps;

  return async function hearSleeper({
    guest: { clientId },
    words: typed,
    requestKey,
  }: Answering & { words: string }): Promise<boolean> {
    const words = cutTo(typed.trim(), wordsMax).text;
    if (clientId === undefined || words === "") return false;
    const _id = factId(requestKey, "come-back answer");
    if (await comeBackModel(mongo).exists({ _id })) return true;
    const asked = await lastOf(mongo, clientId, "ask");
    if (asked === null || asked.message === undefined || !isAnswer(asked, now())) return false;
    // Whoever waits for an answer to an order talks about that.
    if ((await deps.hasOpen([clientId])).has(clientId)) return false;
    const owner = await deps.findHearer("");
    const client = await clientModel(mongo).findById(clientId, { responsible: 1 }).lean();
    if (owner === undefined || client === null) return false;

    const at = now().toJSDate();
    await inTransaction(mongo, async () => {
      const sealed = vault.seal(words, placeOf(_id));
      const answer = { _id, clientId, step: "answer" as const, anchor: asked.anchor, at, words: sealed };
      await comeBackModel(mongo).insertMany([answer], { lean: true });
      await comeBackModel(mongo).updateOne(
        { _id: asked._id, answeredAt: trusted({ $exists: false }) },
        { $set: { answeredAt: at } },
      );
      const memberId = client.responsible ?? owner.memberId;
      await deps.noteChat({ clientId, memberId, direction: "in", words, requestKey });
      await deps.leaveTrace("client", "client.answered-question", { kind: "client", id: clientId });
      await deps.planMessages([
        {
          ...{ _id: `heard:${_id}`, kind: "mailings.heard", chatId: owner.telegramId, notBefore: at },
          subject: { clientId, answer: _id },
        },
      ]);
    });
    return true;
  };
}

/** The words of an answer, in clear; undefined: they were erased. */
export function getAnswerWith({ mongo, vault }: Pick<MailingsDeps, "mongo" | "vault">) {
  return async function getAnswer(answerId: string): Promise<string | undefined> {
    const row = await comeBackModel(mongo).findById(answerId).lean<ComeBackRecord>();
    return row?.words === undefined ? undefined : vault.open(row.words, placeOf(answerId));
  };
}

export function placeOf(id: string): string {
  return `comebacks|${id}|words`;
}

function lastOf(mongo: Mongo, clientId: string, step: "due" | "ask"): Promise<ComeBackRecord | null> {
  return comeBackModel(mongo).findOne({ clientId, step }).sort({ at: -1 }).lean<ComeBackRecord>().exec();
}
