import type { BroadcastDeps } from "./broadcast-deps.ts";
import { countAudienceWith } from "./count-audience.ts";
import {
  buttonMailingWith,
  draftMailingWith,
  putMailingAwayWith,
  timeMailingWith,
  wordMailingWith,
} from "./draft-mailing.ts";
import {
  getMailingEffectWith,
  getMailingWith,
  listMailingsWith,
  listSentMailingsWith,
} from "./find-mailing.ts";
import { mailingGateWith, mailingMessageWith } from "./message-of.ts";
import { noteMailingTapWith } from "./note-tap.ts";
import { startMailingWith } from "./start-mailing.ts";
import { steerMailingWith } from "./steer-mailing.ts";

export type Broadcasts = ReturnType<typeof broadcastsWith>;

/** Everything that is done with mailings, over one set of dependencies. */
export function broadcastsWith(deps: BroadcastDeps) {
  return {
    countAudience: countAudienceWith(deps),
    draftMailing: draftMailingWith(deps),
    wordMailing: wordMailingWith(deps),
    buttonMailing: buttonMailingWith(deps),
    timeMailing: timeMailingWith(deps),
    putMailingAway: putMailingAwayWith(deps),
    getMailing: getMailingWith(deps),
    listMailings: listMailingsWith(deps),
    listSentMailings: listSentMailingsWith(deps),
    getMailingEffect: getMailingEffectWith(deps),
    startMailing: startMailingWith(deps),
    steerMailing: steerMailingWith(deps),
    mailingGate: mailingGateWith(deps),
    mailingMessage: mailingMessageWith(deps),
    noteMailingTap: noteMailingTapWith(deps),
  };
}
