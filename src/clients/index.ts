export { askCorrectionWith } from "./actions/ask-correction.ts";
export { type Clients, clientsWith } from "./actions/clients.ts";
export type { ClientsDeps } from "./actions/deps.ts";
export type { ClientEdit } from "./actions/edit-client.ts";
export { eraseCardWith } from "./actions/erase-own.ts";
export { findPolicyWith } from "./actions/find-policy.ts";
export { clientsOfLeaverWith } from "./actions/hand-over-clients.ts";
export { type NoteFact, noteFactWith, recountClientWith } from "./actions/note-fact.ts";
export { noteFallenAsleepWith } from "./actions/note-fallen-asleep.ts";
export { cardDataWith } from "./actions/own-data.ts";
export type { OwnDates } from "./actions/own-dates.ts";
export { recountSummariesWith } from "./actions/recount-summaries.ts";
export { renewPolicyWith } from "./actions/renew-policy.ts";
export type { NotedClient } from "./actions/settle-client.ts";
export type { UndoAddPart } from "./actions/undo-add-client.ts";
export { untilUnchanged } from "./actions/until-unchanged.ts";
export { maskPhonesIn } from "./actions/view-client.ts";
export { clientsComposer, clientsOutboxKinds, clientsTalks, startLead } from "./chat/clients.composer.ts";
export type { ClientsChatDeps, HistoryPart } from "./chat/deps.ts";
export { isFileTooBig } from "./chat/files.ts";
export { isVcard } from "./chat/lead-draft.ts";
export { putClientRows } from "./chat/rows.ts";
export { type ClientScreens, clientScreens } from "./chat/screens.ts";
export { checkSummariesTick } from "./jobs/check-summaries.job.ts";
export { clientsTicks } from "./jobs/escalate-hand-overs.job.ts";
export type { Birthday, Relative } from "./rules/card.ts";
export type {
  ClientFact,
  ContactOutcome,
  FactSource,
  FileSubject,
  OfferAnswer,
} from "./rules/client-fact.ts";
export type { ClientView } from "./rules/client-view.ts";
export { numberTold, placeToCall } from "./rules/dead-numbers.ts";
export type { MonthBucket } from "./rules/month-bucket.ts";
export { titleOf } from "./rules/names.ts";
export { defaultPolicy } from "./rules/policy.ts";
export type { QuietPart } from "./rules/quiet-part.ts";
export type { Pace, Ranked, Rating, RfmWord, Score } from "./rules/ranked.ts";
export { type LastScore, type Purpose, purposes, type Reach } from "./rules/reach.ts";
export { routeText } from "./rules/route-text.ts";
export { statusFacts, statusOf } from "./rules/status.ts";
export type { DataPart, DataSection, DataSubject, ErasePart } from "./rules/subject-parts.ts";
export { takenBackBy } from "./rules/taken-back.ts";
export { subjectOf, type Visibility } from "./rules/visibility.ts";
export { type ClientRecord, clientModel } from "./store/client.model.ts";
export { erasedModel } from "./store/erased.model.ts";
export { handOverModel } from "./store/handover.model.ts";
export type { FollowPart } from "./store/move-clients.ts";
export { noteModel } from "./store/note.model.ts";
export { byClient } from "./store/note-facts.ts";
export { phoneModel } from "./store/phone.model.ts";
export { policyModel } from "./store/policy.model.ts";
export { recountModel } from "./store/recount.model.ts";
export { singleFieldsIndex } from "./store/single-fields-index.ts";
export { transitionModel } from "./store/transition.model.ts";
