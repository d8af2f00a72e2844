export type { ClientsDeps } from "./actions/deps.ts";
export {
  type NotedClient,
  type NoteFact,
  noteFactWith,
  recountClientWith,
} from "./actions/note-fact.ts";
export type {
  ClientFact,
  ContactOutcome,
  FactSource,
  FileKind,
  FileSubject,
  OfferAnswer,
} from "./rules/client-fact.ts";
export { defaultLostReasons, type LostReason, otherReason } from "./rules/lost-reason.ts";
export { defaultPolicy, type StatusPolicy } from "./rules/policy.ts";
export type { ClientStatus, LeadStage, Standing } from "./rules/status.ts";
export type { Summary } from "./rules/summary.ts";
export { subjectOf, type Visibility } from "./rules/visibility.ts";
export { type ClientRecord, clientModel } from "./store/client.model.ts";
export { transitionModel } from "./store/transition.model.ts";
