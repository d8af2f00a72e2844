import type { Composer } from "grammy";
import {
  consentsGuestComposer,
  guestComposer,
  guestRestComposer,
  privacyComposer,
} from "../../consents/index.ts";
import { guestFeedbackComposer } from "../../feedback/index.ts";
import { comeBackComposer, mailingTapComposer } from "../../mailings/index.ts";
import type { BotContext, GuestContext } from "../../platform/telegram/context.ts";
import { entranceComposer, rulesComposer, strangerComposer } from "../../team/index.ts";
import { mailingTapDeps } from "../join/broadcasts.ts";
import type { Chats } from "../join/chats.ts";
import { privacyDeps } from "../join/guest.ts";
import type { Ground } from "../wire/ground.ts";

/** What answers in every role, before it matters who it is. */
export function screensForEveryone(ground: Ground, chats: Chats): Composer<BotContext>[] {
  const { wired, home, teamChat } = chats;
  return [
    privacyComposer(privacyDeps(ground, wired, home)),
    entranceComposer(teamChat),
    rulesComposer(teamChat),
  ];
}

/** The screens of clients and strangers; the last one takes any words that are left. */
export function guestScreens(chats: Chats): Composer<GuestContext>[] {
  const { wired, remindersChat, guestChat, consentsChat, feedbackChat } = chats;
  return [
    mailingTapComposer(mailingTapDeps(wired, guestChat)),
    consentsGuestComposer(consentsChat),
    comeBackComposer(remindersChat),
    guestComposer(guestChat),
    guestFeedbackComposer(feedbackChat),
  ];
}

/** What is left over from whoever is not of the team. */
export function screensForStrangers(chats: Chats): Composer<BotContext>[] {
  const { teamChat, guestChat } = chats;
  return [guestRestComposer(guestChat), strangerComposer(teamChat)];
}
