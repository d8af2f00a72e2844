import { untilUnchanged } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { writeOnce } from "../../platform/mongo/write-once.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Guest } from "../../shared/guest.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { type Appeal, relayedInHour, silentDays, wordsMax } from "../rules/appeal.ts";
import { type AppealRecord, appealModel } from "../store/appeal.model.ts";
import { appealFrom, chatKeyOf, countLately, findAppeal, findThread } from "../store/appeals.ts";
import { writeReply } from "../store/replies.ts";
import { replyModel } from "../store/reply.model.ts";
import { picture } from "./answer-appeal.ts";
import type { FeedbackDeps } from "./deps.ts";
import type { Message } from "./place-appeal.ts";

export interface RelayOrder extends Message {
  /** The appeal whose message is answered; left out, the one this chat still talks about. */
  appealId?: string;
  requestKey: string;
}

/** Hands what a client writes on to who leads his appeal: ten messages an hour, neither side sees an account. */
export function relayWordsWith(deps: FeedbackDeps) {
  const { mongo, vault } = deps;

  return async function relayWords(
    guest: Guest,
    { appealId, photo, requestKey, ...order }: RelayOrder,
  ): Promise<Outcome<Appeal, "nothing-open" | "nothing-given" | "too-many">> {
    const words = cutTo((order.words ?? "").trim(), wordsMax).text;
    const id = factId(requestKey, "reply");
    const chatKey = chatKeyOf(vault, guest.telegramId);
    const row = (await rowOfReply(id)) ?? (await threadOf(chatKey, appealId));
    if (row === null) return refused("nothing-open");
    if (words === "" && photo === undefined) return refused("nothing-given");
    const since = deps.now().minus({ hours: 1 }).toJSDate();
    if ((await rowOfReply(id)) === null && (await countLately(mongo, chatKey, since)) >= relayedInHour)
      return refused("too-many");

    const given = { words, ...(photo === undefined ? {} : { photo }) };
    const relay = () => inTransaction(mongo, () => write(row, { id, chatKey, requestKey, ...given }));
    await writeOnce<unknown>(
      mongo,
      () => untilUnchanged(mongo, relay),
      () => rowOfReply(id).then((found) => found ?? undefined),
    );
    return done(appealFrom(vault, row));
  };

  async function write(
    row: AppealRecord,
    { id, chatKey, words, photo, requestKey }: Message & { id: string; chatKey: string; requestKey: string },
  ): Promise<true> {
    const { _id: appealId, clientId, takenBy } = row;
    const at = deps.now().toJSDate();
    const hearers = await hearersOf(row);
    await writeReply(deps, {
      ...{ id, appeal: appealId, chatKey, from: "client", at },
      ...(clientId === undefined ? {} : { clientId }),
      ...(words ? { words } : {}),
      ...(photo === undefined ? {} : { photo }),
    });
    // Whoever stands in for the one who is away answers as well.
    const to = { $each: hearers.map(({ memberId }) => memberId) };
    await appealModel(mongo).updateOne({ _id: appealId }, { $set: { lastWordAt: at }, $addToSet: { to } });
    if (clientId !== undefined && takenBy !== undefined) {
      const noted = { clientId, memberId: takenBy, direction: "in", requestKey } as const;
      await deps.noteChat({ ...noted, words: words || picture });
    }
    await deps.planMessages(
      hearers.map(({ memberId, telegramId }) => ({
        ...{ _id: `reply:${id}:${memberId}`, kind: "feedback.reply", chatId: telegramId },
        ...{ subject: { reply: id }, notBefore: at },
      })),
    );
    return true;
  }

  async function hearersOf({ takenBy, to }: AppealRecord): Promise<Actor[]> {
    const heard =
      takenBy === undefined ? [] : [await deps.findHearer(takenBy)].filter((one) => one !== undefined);
    if (heard.length > 0) return heard;
    const colleagues = await deps.findColleagues();
    const told = colleagues.filter(({ memberId }) => to.includes(memberId));
    return told.length > 0 ? told : colleagues.filter(({ role }) => role === "owner");
  }

  async function threadOf(chatKey: string, appealId: string | undefined): Promise<AppealRecord | null> {
    if (appealId === undefined) {
      return findThread(mongo, chatKey, deps.now().minus({ days: silentDays }).toJSDate());
    }
    const row = await findAppeal(mongo, appealId);
    return row?.chatKey === chatKey && row.state !== "closed" ? row : null;
  }

  async function rowOfReply(id: string): Promise<AppealRecord | null> {
    const reply = await replyModel(mongo)
      .findOne({ _id: id, from: trusted({ $eq: "client" }) }, { appeal: 1 })
      .lean();
    return reply === null ? null : findAppeal(mongo, reply.appeal);
  }
}
