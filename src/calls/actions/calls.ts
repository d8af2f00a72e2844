import { amendCallWith } from "./amend-call.ts";
import { askedWhenWith } from "./asked-when.ts";
import { closeCallbackWith, undoCallbackWith } from "./close-callback.ts";
import type { CallsDeps } from "./deps.ts";
import { findForSendingWith } from "./find-for-sending.ts";
import { findByRequestWith, findFreshCallWith, getCallWith } from "./get-call.ts";
import { getCallbackWith } from "./get-callback.ts";
import { keptLineWith } from "./kept-line.ts";
import { lendOfPausedWith } from "./lend-of-paused.ts";
import { listDoneWith, listTodayWith } from "./list-today.ts";
import { listWeekWith } from "./list-week.ts";
import { logForeignContactWith } from "./log-foreign-contact.ts";
import { moveCallbackWith, undoMoveWith } from "./move-callback.ts";
import { noteChatWith } from "./note-chat.ts";
import { offerCallbackWith } from "./offer-callback.ts";
import { planOutcomeQuestionWith } from "./plan-outcome-question.ts";
import { recordCallWith } from "./record-call.ts";
import { remindDueCallbacksWith } from "./remind-due-callbacks.ts";
import { scheduleCallbackWith } from "./schedule-callback.ts";
import { stornoCallWith, undoCallWith } from "./take-back-call.ts";
import { returnOffersWith, takeCallbackWith } from "./take-callback.ts";

export type Calls = ReturnType<typeof callsWith>;

/** Everything that can be done with calls and callbacks, over one set of dependencies. */
export function callsWith(deps: CallsDeps) {
  return {
    recordCall: recordCallWith(deps),
    amendCall: amendCallWith(deps),
    undoCall: undoCallWith(deps),
    stornoCall: stornoCallWith(deps),
    findFreshCall: findFreshCallWith(deps),
    getCall: getCallWith(deps),
    findByRequest: findByRequestWith(deps),
    logForeignContact: logForeignContactWith(deps),
    scheduleCallback: scheduleCallbackWith(deps),
    moveCallback: moveCallbackWith(deps),
    undoMove: undoMoveWith(deps),
    closeCallback: closeCallbackWith(deps),
    undoCallback: undoCallbackWith(deps),
    getCallback: getCallbackWith(deps),
    offerCallback: offerCallbackWith(deps),
    takeCallback: takeCallbackWith(deps),
    ...returnOffersWith(deps),
    listToday: listTodayWith(deps),
    listDone: listDoneWith(deps),
    listWeek: listWeekWith(deps),
    remindDueCallbacks: remindDueCallbacksWith(deps),
    lendOfPaused: lendOfPausedWith(deps),
    planOutcomeQuestion: planOutcomeQuestionWith(deps),
    noteChat: noteChatWith(deps),
    ...askedWhenWith(deps),
    ...keptLineWith(deps),
    ...findForSendingWith(deps),
  };
}
