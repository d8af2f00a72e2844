import { callsOutboxKinds } from "../../calls/index.ts";
import { clientsOutboxKinds } from "../../clients/index.ts";
import { consentsMessageKinds, consentsOutboxKinds, guestOutboxKinds } from "../../consents/index.ts";
import { feedbackMessageKinds, feedbackOutboxKinds } from "../../feedback/index.ts";
import { loyaltyMessages } from "../../loyalty/index.ts";
import { broadcastKinds, broadcastOutboxKinds, heardKinds, reminderKinds } from "../../mailings/index.ts";
import type { ClientMessageKinds } from "../../platform/channel/client-channel.ts";
import type { OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import { purchaseOutboxKinds } from "../../purchases/index.ts";
import { reportsOutboxKinds } from "../../reports/index.ts";
import { teamOutboxKinds } from "../../team/index.ts";
import type { Chats } from "../join/chats.ts";
import { guestNewsDeps } from "../join/guest.ts";
import { loyaltyMessagesDeps } from "../join/loyalty.ts";
import { ownerAlarmKinds } from "../owner-alarms.ts";
import { channelKinds } from "../wire/channel.ts";
import type { Ground } from "../wire/ground.ts";

/** Every kind of message that nobody asked for at this moment: to clients through their channel, and to the team. */
export function outboxKindsOf(ground: Ground, chats: Chats): OutboxKinds {
  const {
    wired,
    callsChat,
    clientsChat,
    purchasesChat,
    remindersChat,
    broadcastChat,
    reportsChat,
    consentsChat,
    feedbackChat,
  } = chats;
  const { shop, team } = wired;
  const clientKinds: ClientMessageKinds = {
    ...consentsMessageKinds(consentsChat),
    ...reminderKinds(wired.reminders),
    ...broadcastKinds(broadcastChat),
    ...feedbackMessageKinds(feedbackChat),
    ...loyaltyMessages(loyaltyMessagesDeps(wired)),
  };
  return {
    ...channelKinds(ground, shop, {
      kinds: clientKinds,
      noteUnreachable: (chatId) => wired.consents.noteUnreachable(chatId),
    }),
    ...consentsOutboxKinds(consentsChat),
    ...heardKinds(remindersChat),
    ...feedbackOutboxKinds(feedbackChat),
    ...teamOutboxKinds(team),
    ...clientsOutboxKinds(clientsChat),
    ...callsOutboxKinds(callsChat),
    ...purchaseOutboxKinds(purchasesChat),
    ...reportsOutboxKinds(reportsChat),
    ...broadcastOutboxKinds(broadcastChat),
    ...guestOutboxKinds(guestNewsDeps(ground, wired)),
    ...ownerAlarmKinds(team),
  };
}
