import type { DataPart, DataSubject, ErasePart } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { numberOf } from "../rules/appeal.ts";
import { type AppealRecord, appealModel } from "../store/appeal.model.ts";
import { appealFrom, chatKeyOf } from "../store/appeals.ts";
import { replyFrom } from "../store/replies.ts";
import { type ReplyRecord, replyModel } from "../store/reply.model.ts";
import { type SurveyRecord, surveyModel } from "../store/survey.model.ts";

interface PartDeps {
  mongo: Mongo;
  vault: Vault;
}

/** Words, pictures and addresses of a person go; that there was an order on that day, and a score, stays. */
export function feedbackErasePart(deps: PartDeps): ErasePart {
  const { mongo } = deps;
  const forgetStranger = forgetStrangerWith(deps);
  return {
    async erase({ clientId, chatId }: DataSubject) {
      const gone = { words: 1, photo: 1, chat: 1, chatKey: 1, lateAt: 1 } as const;
      await appealModel(mongo).updateMany({ clientId }, { $set: { state: "closed" }, $unset: gone });
      await replyModel(mongo).deleteMany({ clientId });
      await surveyModel(mongo).updateMany({ clientId }, { $unset: { words: 1 } });
      if (chatId !== undefined) await forgetStranger(chatId);
    },
  };
}

/** Whoever left an order without joining: it goes with everything that was written about it. */
export function forgetStrangerWith({ mongo, vault }: PartDeps) {
  return function forgetStranger(chatId: number): Promise<void> {
    return inTransaction(mongo, async () => {
      const chatKey = chatKeyOf(vault, chatId);
      const strangers = { chatKey, clientId: trusted({ $exists: false }) };
      await appealModel(mongo).deleteMany(strangers);
      await replyModel(mongo).deleteMany(strangers);
    });
  };
}

/** What the shop keeps of what a client wrote to it and heard from it. */
export function feedbackDataPart({ mongo, vault }: PartDeps): DataPart {
  return {
    async dataOf({ clientId }) {
      const [appeals, replies, surveys] = await Promise.all([
        appealModel(mongo).find({ clientId }).sort({ at: 1 }).lean<AppealRecord[]>(),
        replyModel(mongo).find({ clientId }).sort({ at: 1 }).lean<ReplyRecord[]>(),
        surveyModel(mongo).find({ clientId }).sort({ askAt: 1 }).lean<SurveyRecord[]>(),
      ]);
      const written = appeals.filter(({ kind }) => kind !== "score").map((row) => appealFrom(vault, row));
      return [
        {
          key: "appeals",
          rows: written.map((appeal) => ({
            number: numberOf(appeal),
            at: appeal.at.toISOString(),
            words: appeal.words,
            picture: appeal.photo !== undefined,
            state: appeal.state,
          })),
        },
        {
          key: "replies",
          rows: replies
            .map((row) => replyFrom(vault, row))
            .map(({ at, from, words, photo }) => ({
              at: at.toISOString(),
              from,
              words,
              picture: photo !== undefined,
            })),
        },
        {
          key: "scores",
          rows: surveys
            .filter(({ answeredAt }) => answeredAt !== undefined)
            .map(({ _id, score, answeredAt, words }) => ({
              at: answeredAt?.toISOString(),
              score,
              words: words === undefined ? undefined : vault.open(words, `surveys|${_id}|words`),
            })),
        },
      ];
    },
  };
}
