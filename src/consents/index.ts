export { checkConsentsWith } from "./actions/check-consents.ts";
export { chooseLanguageWith } from "./actions/choose-language.ts";
export { clientGateWith } from "./actions/client-gate.ts";
export { type Consents, consentsWith } from "./actions/consents.ts";
export {
  type EraseDeps,
  eraseClientWith,
  eraseSelfWith,
  finishErasuresWith,
} from "./actions/erase-client.ts";
export { clientLocaleWith } from "./actions/find-guest.ts";
export { findTextWith } from "./actions/find-text.ts";
export { consentsDataWith, eraseConsentsWith } from "./actions/forget-consents.ts";
export type { JoiningDeps } from "./actions/join-client.ts";
export { getOwnDataWith } from "./actions/my-data.ts";
export { recordConsentWith } from "./actions/record-consent.ts";
export {
  consentsComposer,
  consentsGuestComposer,
  consentsTalks,
  onConsents,
  onGiveLink,
  onJoin,
} from "./chat/consents.composer.ts";
export { consentsMessageKinds, consentsOutboxKinds } from "./chat/consents.news.ts";
export type { ConsentsChatDeps } from "./chat/deps.ts";
export { eraseClientComposer, onEraseClient } from "./chat/erase-client.conversation.ts";
export { bonusButton } from "./chat/guest.buttons.ts";
export { guestOutboxKinds } from "./chat/guest.news.ts";
export { guestComposer, guestRestComposer, guestTalks, showBonusWith } from "./chat/home.composer.ts";
export { showHomeWith } from "./chat/home.ts";
export type { GuestChatDeps, HomeParts } from "./chat/home-deps.ts";
export { type PrivacyDeps, privacyComposer } from "./chat/privacy.composer.ts";
export { onInBot } from "./chat/settings.composer.ts";
export { unsubscribe, unsubscribeButton } from "./chat/unsubscribe.buttons.ts";
export { finishErasuresJob } from "./jobs/finish-erasures.job.ts";
export type { Proof } from "./rules/consent.ts";
export { promoDays, promoMax } from "./rules/may-go-now.ts";
export { isStopWord } from "./rules/stop-word.ts";
export { accountModel } from "./store/account.model.ts";
export { consentModel, consentProofModel } from "./store/consent.model.ts";
export { erasureModel } from "./store/erasure.model.ts";
export { linkModel } from "./store/link.model.ts";
