import { answerFirstWith } from "./answer-first.ts";
import { answerMatchWith, findMatchWith, finishJoiningWith } from "./answer-match.ts";
import { awaitsNumberWith } from "./awaits-number.ts";
import { listTextsWith, replaceTextWith, restoreTextWith } from "./change-text.ts";
import { checkConsentsWith } from "./check-consents.ts";
import { clientLocaleWith, findGuestWith } from "./find-guest.ts";
import { findTextWith } from "./find-text.ts";
import { getTogglesWith } from "./get-toggles.ts";
import { type JoiningDeps, joinClientWith } from "./join-client.ts";
import { giveLinkWith, makeLinkWith } from "./make-link.ts";
import { noteReachableWith, noteUnreachableWith } from "./note-unreachable.ts";
import { openLinkWith } from "./open-link.ts";
import { consentsInForceWith, recordConsentWith, withdrawAllWith } from "./record-consent.ts";
import { listShopLinksWith, makeShopLinkWith, revokeLinkWith, setGiftWith } from "./shop-links.ts";

/** Everything that can be done with consents, links and accounts, over one set of dependencies. */
export function consentsWith(deps: JoiningDeps) {
  return {
    findGuest: findGuestWith(deps),
    clientLocale: clientLocaleWith(deps),
    consentsInForce: consentsInForceWith(deps),
    checkConsents: checkConsentsWith(deps),
    recordConsent: recordConsentWith(deps),
    withdrawAll: withdrawAllWith(deps),
    getToggles: getTogglesWith(deps),
    findText: findTextWith(deps),
    listTexts: listTextsWith(deps),
    replaceText: replaceTextWith(deps),
    restoreText: restoreTextWith(deps),
    makeLink: makeLinkWith(deps),
    giveLink: giveLinkWith(deps),
    listShopLinks: listShopLinksWith(deps),
    makeShopLink: makeShopLinkWith(deps),
    setGift: setGiftWith(deps),
    revokeLink: revokeLinkWith(deps),
    openLink: openLinkWith(deps),
    answerFirst: answerFirstWith(deps),
    awaitsNumber: awaitsNumberWith(deps),
    joinClient: joinClientWith(deps),
    findMatch: findMatchWith(deps),
    answerMatch: answerMatchWith(deps),
    finishJoining: finishJoiningWith(deps),
    noteUnreachable: noteUnreachableWith(deps),
    noteReachable: noteReachableWith(deps),
  };
}

export type Consents = ReturnType<typeof consentsWith>;
