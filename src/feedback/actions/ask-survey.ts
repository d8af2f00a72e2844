import { DateTime } from "luxon";
import { trusted } from "../../platform/mongo/connect.ts";
import { purchaseModel } from "../../purchases/index.ts";
import type { Guest } from "../../shared/guest.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { apartSince } from "../rules/nps.ts";
import { clientsWithOpen } from "../store/appeals.ts";
import { type SurveyRecord, surveyModel } from "../store/survey.model.ts";
import type { FeedbackDeps } from "./deps.ts";

type AskDeps = Pick<FeedbackDeps, "mongo" | "now" | "shop">;

/** What the question of a planned survey asks and notes at the moment of sending. */
export function surveyForSendingWith({ mongo, now, shop }: AskDeps) {
  return {
    /** Why it is not asked after all; undefined: it is. */
    async whyNotAsk(surveyId: string): Promise<string | undefined> {
      const survey = await surveyModel(mongo).findById(surveyId).lean<SurveyRecord>();
      if (survey === null || survey.declinedAt !== undefined) return "gone";
      if (survey.answeredAt !== undefined) return "answered";
      if (!(await shop()).nps.on) return "switched-off";
      const { clientId, purchaseId } = survey;
      const sale = await purchaseModel(mongo).findById(purchaseId, { stands: 1 }).lean();
      if (!sale?.stands) return "taken-back";
      const complaining = await clientsWithOpen(mongo, [clientId], ["complaint", "score"]);
      return complaining.size > 0 ? "complaint-open" : undefined;
    },

    /** Notes that the question goes out now. */
    async noteAsked(surveyId: string): Promise<void> {
      await surveyModel(mongo).updateOne(
        { _id: surveyId, askedAt: trusted({ $exists: false }) },
        { $set: { askedAt: now().toJSDate() } },
      );
    },
  };
}

/** «⭐ Оценить»: the client rates us of his own accord, once in ninety days; a question he was asked is that one. */
export function rateWith({ mongo, now }: AskDeps) {
  return async function rate(
    { clientId }: Guest,
    { requestKey }: { requestKey: string },
  ): Promise<Outcome<{ surveyId: string }, "not-joined" | "rated-already">> {
    if (clientId === undefined) return refused("not-joined");
    const surveys = surveyModel(mongo);
    const last = await surveys
      .findOne({ clientId, askAt: trusted({ $gt: apartSince(now()).toJSDate() }) })
      .sort({ askAt: -1 })
      .lean<SurveyRecord>();
    if (last?.answeredAt !== undefined) return refused("rated-already");
    const at = now().toJSDate();
    // A question that waits, or was put off, is asked now.
    const surveyId = last?._id ?? factId(requestKey, "survey");
    await surveys.updateOne(
      { _id: surveyId },
      { $set: { askedAt: at }, $unset: { declinedAt: 1 }, $setOnInsert: { clientId, askAt: at } },
      { upsert: true },
    );
    return done({ surveyId });
  };
}

export function askedAtOf({ askedAt, askAt }: SurveyRecord): DateTime {
  return DateTime.fromJSDate(askedAt ?? askAt);
}
