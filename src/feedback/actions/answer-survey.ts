import { DateTime } from "luxon";
import { untilUnchanged } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { nextNumber } from "../../platform/mongo/counters.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Guest } from "../../shared/guest.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { scoreMinutes, wordsMax } from "../rules/appeal.ts";
import { known } from "../rules/known.ts";
import { type Band, bandOf, isOver } from "../rules/nps.ts";
import { appealModel } from "../store/appeal.model.ts";
import { appealWords, findAppeal } from "../store/appeals.ts";
import { type SurveyRecord, surveyModel } from "../store/survey.model.ts";
import { askedAtOf } from "./ask-survey.ts";
import type { FeedbackDeps } from "./deps.ts";
import { appealNews } from "./news-of.ts";
import { writeAppealWith } from "./write-appeal.ts";

export interface AnsweredSurvey {
  score: number;
  band: Band;
  /** This tap was the answer; a later one changes nothing. */
  first: boolean;
  /** He has said why. */
  explained: boolean;
}

type Refusal = "survey-unknown" | "over";

/**
 * The answer to the one question, counted once. A low score is a grievance and the owner's at once; the client's
 * record keeps the last answer.
 */
export function answerSurveyWith(deps: FeedbackDeps) {
  const { mongo } = deps;
  const writeAppeal = writeAppealWith(deps);

  return async function answerSurvey(
    guest: Guest,
    { surveyId, score }: { surveyId: string; score: number },
  ): Promise<Outcome<AnsweredSurvey, Refusal>> {
    if (!Number.isInteger(score) || score < 0 || score > 10) return refused("survey-unknown");
    const found = await openSurvey(deps, guest, surveyId);
    if (!found.ok) return found;
    const band = bandOf(score);
    const before = answered(found.value);
    if (before !== undefined) return done(before);
    const no = band === "detractor" ? await nextNumber(mongo, "complaint") : 0;

    return untilUnchanged(mongo, () =>
      inTransaction(mongo, async () => {
        const at = deps.now().toJSDate();
        const { modifiedCount } = await surveyModel(mongo).updateOne(
          { _id: surveyId, answeredAt: trusted({ $exists: false }) },
          { $set: { score, answeredAt: at, askedAt: found.value.askedAt ?? at }, $unset: { declinedAt: 1 } },
        );
        if (modifiedCount === 0) {
          const earlier = await surveyModel(mongo).findById(surveyId).orFail().lean<SurveyRecord>();
          return done(answered(earlier) ?? { score, band, first: false, explained: false });
        }
        const { clientId } = found.value;
        await deps.noteScore(clientId, { score, at });
        if (band === "detractor") {
          const id = appealOfSurvey(surveyId);
          const { telegramId: chatId, locale } = guest;
          await writeAppeal({ ...{ id, kind: "score", no, clientId, chatId, score }, ...known({ locale }) });
        }
        return done({ score, band, first: true, explained: false });
      }),
    );
  };
}

/** What is said to the one open question after the score: kept once, and the owner's when the score was low. */
export function explainScoreWith(deps: FeedbackDeps) {
  const { mongo, vault } = deps;

  return async function explainScore(
    guest: Guest,
    { surveyId, words: typed }: { surveyId: string; words: string },
  ): Promise<Outcome<{ band: Band }, Refusal>> {
    const words = cutTo(typed.trim(), wordsMax).text;
    const found = await openSurvey(deps, guest, surveyId);
    if (!found.ok) return found;
    const { score } = found.value;
    if (score === undefined || words === "") return refused("survey-unknown");
    await inTransaction(mongo, async () => {
      const { modifiedCount } = await surveyModel(mongo).updateOne(
        { _id: surveyId, words: trusted({ $exists: false }) },
        { $set: { words: vault.seal(words, `surveys|${surveyId}|words`) } },
      );
      if (modifiedCount === 1) await addToAppeal(appealOfSurvey(surveyId), words);
    });
    return done({ band: bandOf(score) });
  };

  async function addToAppeal(id: string, words: string): Promise<void> {
    const row = await findAppeal(mongo, id);
    if (row === null) return;
    const at = deps.now();
    await appealModel(mongo).updateOne({ _id: id }, { $set: { words: vault.seal(words, appealWords(id)) } });
    const told = DateTime.fromJSDate(row.at).plus({ minutes: scoreMinutes });
    if (at < told) return;
    const hearers = (await deps.findColleagues()).filter(({ memberId }) => row.to.includes(memberId));
    await deps.planMessages(appealNews({ id, why: "words" }, hearers, at.toJSDate()));
  }
}

/** «Не сейчас»: it is not asked again before the next time. */
export function declineSurveyWith(deps: Pick<FeedbackDeps, "mongo" | "now">) {
  return async function declineSurvey(guest: Guest, { surveyId }: { surveyId: string }): Promise<void> {
    const found = await openSurvey(deps, guest, surveyId);
    if (!found.ok || found.value.answeredAt !== undefined) return;
    await surveyModel(deps.mongo).updateOne(
      { _id: surveyId },
      { $set: { declinedAt: deps.now().toJSDate() } },
    );
  };
}

/** The client's own survey, while its answer is waited for. */
async function openSurvey(
  { mongo, now }: Pick<FeedbackDeps, "mongo" | "now">,
  { clientId }: Guest,
  surveyId: string,
): Promise<Outcome<SurveyRecord, Refusal>> {
  const survey = await surveyModel(mongo).findById(surveyId).lean<SurveyRecord>();
  if (survey === null || clientId === undefined || survey.clientId !== clientId)
    return refused("survey-unknown");
  return isOver(askedAtOf(survey), now()) ? refused("over") : done(survey);
}

function answered({ score, answeredAt, words }: SurveyRecord): AnsweredSurvey | undefined {
  if (answeredAt === undefined || score === undefined) return undefined;
  return { score, band: bandOf(score), first: false, explained: words !== undefined };
}

function appealOfSurvey(surveyId: string): string {
  return factId(surveyId, "score");
}
