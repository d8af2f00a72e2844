import { clientScreens } from "../../clients/index.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { openListWith } from "../../reports/index.ts";
import { openBackWith } from "../../segments/index.ts";
import type { Ground } from "../wire/ground.ts";
import type { WireOptions } from "../wire/wire.ts";
import { broadcastChatDeps } from "./broadcasts.ts";
import { callScreens, callsChatDeps } from "./calls.ts";
import { clientsChatDeps } from "./clients.ts";
import { consentsChatDeps, guestParts } from "./consents.ts";
import { feedbackChatDeps, feedbackParts } from "./feedback.ts";
import { guestChatDeps } from "./guest.ts";
import { insightChatDeps } from "./insight.ts";
import { loyaltyChatDeps } from "./loyalty.ts";
import { purchasesChatDeps } from "./purchases.ts";
import { remindersChatDeps } from "./reminders.ts";
import { picturesChatDeps, reportsChatDeps } from "./reports.ts";
import { segmentsChatDeps } from "./segments.ts";
import { homeDepsOf, shopChatDeps, teamChatDeps } from "./team-and-shop.ts";
import { touchesChatDeps } from "./touches.ts";
import type { Wired } from "./wired.ts";

export interface ChatOptions extends WireOptions {
  /** What the shop is called until its owner has named it. */
  botName: string;
  fetchFile(fileId: string): Promise<Uint8Array>;
  /** The shop has got its owner. */
  onClaimed?: (() => void) | undefined;
}

export type Chats = ReturnType<typeof joinChats>;

/** What the screens of every slice are handed: its own actions, and steps of the others. */
export function joinChats(ground: Ground, wired: Wired, options: ChatOptions) {
  const home = homeDepsOf(wired, options);
  const teamChat = teamChatDeps(ground, wired, options);
  const shopChat = shopChatDeps(ground, wired);
  const callsChat = callsChatDeps(ground, wired, {
    clientScreens: () => clientsOpen,
    purchasesChat: () => purchasesChat,
  });
  const clientsChat = {
    ...clientsChatDeps(ground, wired, { callsChat, fetchFile: options.fetchFile }),
    lists: {
      R: (ctx: StaffContext, back: string) => openReportList(ctx, back),
      S: (ctx: StaffContext, back: string) => openBackWith(segmentsChat)(ctx, back),
    },
  };
  const clientsOpen = clientScreens(clientsChat);
  const callsOpen = callScreens(callsChat);
  const purchasesChat = purchasesChatDeps(ground, wired, {
    clientScreens: () => clientsOpen,
    callsChat: () => callsChat,
  });
  const loyaltyChat = loyaltyChatDeps(wired);
  const touchesChat = touchesChatDeps(wired, { clientScreens: () => clientsOpen });
  const remindersChat = remindersChatDeps(ground, wired, { clientScreens: () => clientsOpen });
  const insightChat = insightChatDeps(wired);
  const segmentsChat = segmentsChatDeps(wired);
  const broadcastChat = broadcastChatDeps(ground, wired, segmentsChat);
  const reportsChat = reportsChatDeps(ground, wired);
  const picturesChat = picturesChatDeps(wired, reportsChat);
  const openReportList = openListWith(reportsChat);
  const guestChat = guestChatDeps(ground, wired, { home, parts: { ...feedbackParts, ...guestParts } });
  const consentsChat = consentsChatDeps(ground, wired, { home, guestChat });
  const feedbackChat = feedbackChatDeps(ground, wired, { home, clientScreens: () => clientsOpen });

  return {
    wired,
    home,
    teamChat,
    shopChat,
    callsChat,
    clientsChat,
    clientsOpen,
    callsOpen,
    purchasesChat,
    loyaltyChat,
    touchesChat,
    remindersChat,
    insightChat,
    segmentsChat,
    broadcastChat,
    reportsChat,
    picturesChat,
    guestChat,
    consentsChat,
    feedbackChat,
  };
}
