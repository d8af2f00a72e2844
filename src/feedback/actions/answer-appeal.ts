import { untilUnchanged } from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { writeOnce } from "../../platform/mongo/write-once.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { wordsMax } from "../rules/appeal.ts";
import { type AppealRecord, appealModel } from "../store/appeal.model.ts";
import { appealChat, appealFrom } from "../store/appeals.ts";
import { writeReply } from "../store/replies.ts";
import { replyModel } from "../store/reply.model.ts";
import type { FeedbackDeps } from "./deps.ts";
import { type AppealRefusal, type Permitted, permittedAppeal } from "./permitted-appeal.ts";
import type { Message } from "./place-appeal.ts";
import { takeInWith } from "./take-appeal.ts";

export interface AnswerOrder extends Message {
  appealId: string;
  requestKey: string;
}

/** «✍️ Ответить»: the words go to the client, who sees the shop and a first name; whoever answers has taken it. */
export function answerAppealWith(deps: FeedbackDeps) {
  const { mongo, vault } = deps;
  const takeIn = takeInWith(deps);

  return async function answerAppeal(
    actor: Actor,
    order: AnswerOrder,
  ): Promise<Outcome<ReturnType<typeof appealFrom>, AppealRefusal | "nothing-given" | "unreachable">> {
    const { appealId, requestKey, photo } = order;
    const words = cutTo((order.words ?? "").trim(), wordsMax).text;
    if (words === "" && photo === undefined) return refused("nothing-given");
    const id = factId(requestKey, "reply");
    const attempt = () =>
      inTransaction(mongo, async () => {
        const earlier = await first(id);
        if (earlier !== undefined) return earlier;
        const permitted = await permittedAppeal(deps, actor, { appealId, what: "answer" });
        if (!permitted.ok) return permitted;
        return answer(actor, permitted.value, { ...order, words, id });
      });
    return writeOnce(
      mongo,
      () => untilUnchanged(mongo, attempt),
      () => first(id),
    );
  };

  async function answer(
    actor: Actor,
    { row, responsible }: Permitted,
    { id, words, photo, requestKey }: AnswerOrder & { id: string },
  ) {
    const { _id: appealId, kind, clientId, chat, chatKey } = row;
    if (chat === undefined || chatKey === undefined) return refused("unreachable");
    if (row.takenBy === undefined && (await takeIn(actor, row, responsible)) === undefined)
      return refused("taken");
    const at = deps.now().toJSDate();
    const answered = await appealModel(mongo)
      .findOneAndUpdate(
        { _id: appealId },
        { $set: { state: "answered", lastWordAt: at }, $unset: { lateAt: 1 } },
        { returnDocument: "after" },
      )
      .orFail()
      .lean<AppealRecord>();
    const given = { ...(words ? { words } : {}), ...(photo === undefined ? {} : { photo }) };
    const ofClient = clientId === undefined ? {} : { clientId };
    await writeReply(deps, {
      ...{ id, appeal: appealId, chatKey, from: "shop", by: actor.memberId, at },
      ...given,
      ...ofClient,
    });
    if (clientId !== undefined) {
      const noted = { clientId, memberId: actor.memberId, direction: "out", requestKey } as const;
      await deps.noteChat({ ...noted, words: words || picture });
    }
    await deps.planMessages([
      {
        ...{
          _id: `answer:${id}`,
          kind: "feedback.answer",
          chatId: Number(vault.open(chat, appealChat(appealId))),
        },
        ...{ ...ofClient, subject: { reply: id }, notBefore: at },
      },
    ]);
    await deps.leaveTrace(actor, `${kind}.answer`, { kind, id: appealId });
    return done(appealFrom(vault, answered));
  }

  async function first(id: string) {
    const reply = await replyModel(mongo).findById(id, { appeal: 1 }).lean();
    const row = reply && (await appealModel(mongo).findById(reply.appeal).lean<AppealRecord>());
    return row ? done(appealFrom(vault, row)) : undefined;
  }
}

/** What stands in the history for a picture without words. */
export const picture = "📷";
