import { answerAppealWith } from "./answer-appeal.ts";
import { answerSurveyWith, declineSurveyWith, explainScoreWith } from "./answer-survey.ts";
import { rateWith, surveyForSendingWith } from "./ask-survey.ts";
import { closeAppealWith } from "./close-appeal.ts";
import type { FeedbackDeps } from "./deps.ts";
import { escalateAppealsWith } from "./escalate-appeals.ts";
import { findForSendingWith, getAppealWith } from "./get-appeal.ts";
import { giveAppealWith } from "./give-appeal.ts";
import { findWaitingWith, hasOpenWith } from "./has-open.ts";
import { listReferralsWith } from "./list-referrals.ts";
import { npsInWith } from "./nps-in.ts";
import { findOwnOrdersWith } from "./own-appeals.ts";
import { placeAppealWith } from "./place-appeal.ts";
import { planSurveysWith } from "./plan-surveys.ts";
import { relayWordsWith } from "./relay-words.ts";
import { forgetStrangerWith } from "./subject-parts.ts";
import { takeAppealWith } from "./take-appeal.ts";

export type Feedback = ReturnType<typeof feedbackWith>;

/** Everything that is done with orders, complaints and scores, over one set of dependencies. */
export function feedbackWith(deps: FeedbackDeps) {
  return {
    placeAppeal: placeAppealWith(deps),
    takeAppeal: takeAppealWith(deps),
    giveAppeal: giveAppealWith(deps),
    answerAppeal: answerAppealWith(deps),
    closeAppeal: closeAppealWith(deps),
    getAppeal: getAppealWith(deps),
    relayWords: relayWordsWith(deps),
    escalateAppeals: escalateAppealsWith(deps),
    hasOpen: hasOpenWith(deps),
    findWaiting: findWaitingWith(deps),
    findOwnOrders: findOwnOrdersWith(deps),
    forgetStranger: forgetStrangerWith(deps),
    planSurveys: planSurveysWith(deps),
    rate: rateWith(deps),
    answerSurvey: answerSurveyWith(deps),
    explainScore: explainScoreWith(deps),
    declineSurvey: declineSurveyWith(deps),
    npsIn: npsInWith(deps),
    listReferrals: listReferralsWith(deps),
    ...findForSendingWith(deps),
    ...surveyForSendingWith(deps),
  };
}
