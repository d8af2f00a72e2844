import { callsTalks } from "../../calls/index.ts";
import { clientsTalks } from "../../clients/index.ts";
import { consentsTalks, guestTalks } from "../../consents/index.ts";
import { feedbackStaffTalks, guestFeedbackTalks } from "../../feedback/index.ts";
import { loyaltyTalks } from "../../loyalty/index.ts";
import { broadcastTalks } from "../../mailings/index.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { purchaseTalks } from "../../purchases/index.ts";
import { ownDaysTalkWith, planTalkWith, reviewTalkWith } from "../../reports/index.ts";
import { segmentsTalks } from "../../segments/index.ts";
import { shopTalks } from "../../shop/index.ts";
import { joinTalkWith, staffTalks } from "../../team/index.ts";
import { touchesTalks } from "../../touches/index.ts";
import type { Chats } from "../join/chats.ts";

/** Every talk of the product. */
export function talksOf(chats: Chats): ReadyTalk[] {
  const {
    wired,
    teamChat,
    shopChat,
    callsChat,
    clientsChat,
    purchasesChat,
    loyaltyChat,
    touchesChat,
    segmentsChat,
    broadcastChat,
    reportsChat,
    guestChat,
    consentsChat,
    feedbackChat,
  } = chats;
  return [
    joinTalkWith(teamChat),
    ...staffTalks(teamChat),
    ...shopTalks(shopChat),
    ...clientsTalks(clientsChat),
    ...callsTalks(callsChat),
    ...purchaseTalks(purchasesChat),
    ...loyaltyTalks(loyaltyChat),
    ownDaysTalkWith(reportsChat),
    planTalkWith(wired.plans),
    reviewTalkWith(wired.plans),
    ...touchesTalks(touchesChat),
    ...segmentsTalks(segmentsChat),
    ...broadcastTalks(broadcastChat),
    ...consentsTalks(consentsChat),
    ...guestTalks(guestChat),
    ...guestFeedbackTalks(feedbackChat),
    ...feedbackStaffTalks(feedbackChat),
  ];
}
