import type { Composer } from "grammy";
import {
  callsComposer,
  callsOutboxKinds,
  callsTalks,
  keepCallbacksGoingJob,
  planDigestsJob,
  planDigestsWith,
  remindDueCallbacksJob,
  showToday,
  showWeek,
  startCall,
} from "../calls/index.ts";
import {
  checkSummariesTick,
  clientScreens,
  clientsComposer,
  clientsOutboxKinds,
  clientsTalks,
  clientsTicks,
  startLead,
} from "../clients/index.ts";
import {
  consentsComposer,
  consentsGuestComposer,
  consentsMessageKinds,
  consentsOutboxKinds,
  consentsTalks,
  eraseClientComposer,
  finishErasuresJob,
  guestComposer,
  guestOutboxKinds,
  guestRestComposer,
  guestTalks,
  privacyComposer,
} from "../consents/index.ts";
import {
  appealComposer,
  feedbackMessageKinds,
  feedbackOutboxKinds,
  feedbackSettingsComposer,
  feedbackStaffTalks,
  feedbackTicks,
  guestFeedbackComposer,
  guestFeedbackTalks,
} from "../feedback/index.ts";
import { expirePointsTick, loyaltyComposer, loyaltyMessages, loyaltyTalks } from "../loyalty/index.ts";
import {
  broadcastComposer,
  broadcastKinds,
  broadcastOutboxKinds,
  broadcastTalks,
  comeBackComposer,
  heardComposer,
  heardKinds,
  mailingTapComposer,
  messagesComposer,
  openMailingsWith,
  reminderKinds,
  reminderTicks,
  runMailingsTick,
} from "../mailings/index.ts";
import type { Tick } from "../platform/agenda/ticks.ts";
import type { ClientMessageKinds } from "../platform/channel/client-channel.ts";
import type { BotContext, GuestContext, StaffContext } from "../platform/telegram/context.ts";
import type { OutboxKinds } from "../platform/telegram/sender/outbox-kind.ts";
import type { ReadyTalk } from "../platform/telegram/talks/talk.ts";
import { purchaseOutboxKinds, purchasesComposer, purchaseTalks, startSale } from "../purchases/index.ts";
import {
  openListWith,
  ownDaysTalkWith,
  picturesComposer,
  planComposer,
  planTalkWith,
  reportsComposer,
  reportsOutboxKinds,
  reportsTicks,
  reviewTalkWith,
  scorecardComposer,
  showOwnPlanWith,
  showReportWith,
  workbookComposer,
} from "../reports/index.ts";
import {
  insightComposer,
  openBackWith,
  rankClientsTick,
  refreshInsightTick,
  segmentsComposer,
  segmentsTalks,
  showInsightWith,
  showShelf,
  valueComposer,
} from "../segments/index.ts";
import { settingsComposer, shopTalks, showSettingsWith } from "../shop/index.ts";
import {
  entranceComposer,
  joinTalkWith,
  ownSettingsComposer,
  rulesComposer,
  showStaff,
  staffComposer,
  staffTalks,
  strangerComposer,
  teamOutboxKinds,
} from "../team/index.ts";
import { planTasksJob, touchesComposer, touchesTalks } from "../touches/index.ts";
import { fillDemoWith } from "./demo/fill-demo.ts";
import { removeDemoWith } from "./demo/remove-demo.ts";
import { broadcastChatDeps, mailingTapDeps } from "./join/broadcasts.ts";
import { callScreens, callsChatDeps } from "./join/calls.ts";
import { clientsChatDeps } from "./join/clients.ts";
import { consentsChatDeps, guestParts } from "./join/consents.ts";
import { feedbackChatDeps, feedbackParts } from "./join/feedback.ts";
import { freeTextDeps } from "./join/free-text.ts";
import { guestChatDeps, guestNewsDeps, privacyDeps } from "./join/guest.ts";
import { insightChatDeps, valueChatDeps } from "./join/insight.ts";
import { loyaltyChatDeps, loyaltyMessagesDeps } from "./join/loyalty.ts";
import { purchasesChatDeps } from "./join/purchases.ts";
import { remindersChatDeps } from "./join/reminders.ts";
import { picturesChatDeps, reportsChatDeps } from "./join/reports.ts";
import { segmentsChatDeps } from "./join/segments.ts";
import { homeDepsOf, shopChatDeps, teamChatDeps } from "./join/team-and-shop.ts";
import { touchesChatDeps } from "./join/touches.ts";
import { demoComposer } from "./screens/demo.ts";
import { firstStepsComposer, showFirstSteps } from "./screens/first-steps.ts";
import { freeTextComposer } from "./screens/free-text.composer.ts";
import { homeComposer, sendHelp } from "./screens/home.composer.ts";
import { moreComposer, sendMore } from "./screens/more.composer.ts";
import { tellTickSetAsideWith, timetableKinds } from "./tick-alarm.ts";
import { channelKinds } from "./wire/channel.ts";
import type { Ground } from "./wire/ground.ts";
import { type WireOptions, wire } from "./wire/wire.ts";

export interface RoomsOptions extends WireOptions {
  /** What the shop is called until its owner has named it. */
  botName: string;
  fetchFile(fileId: string): Promise<Uint8Array>;
  /** The shop has got its owner. */
  onClaimed?: (() => void) | undefined;
}

export type Rooms = ReturnType<typeof buildRooms>;

/** The slices, joined: what each hands to the others, and the screens in the order in which they are asked. */
export function buildRooms(ground: Ground, options: RoomsOptions) {
  const wired = wire(ground, options);
  const { team, shop, clients, calls } = wired;

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
  const showSettings = showSettingsWith(shopChat);
  const guestChat = guestChatDeps(ground, wired, { home, parts: { ...feedbackParts, ...guestParts } });
  const consentsChat = consentsChatDeps(ground, wired, { home, guestChat });
  const feedbackChat = feedbackChatDeps(ground, wired, { home, clientScreens: () => clientsOpen });

  const menu = {
    today: (ctx: StaffContext) => showToday(callsChat, ctx),
    lead: startLead,
    find: clientsOpen.openFind,
    call: startCall,
    sale: (ctx: StaffContext) => startSale(ctx),
    report: showReportWith(reportsChat),
    mailing: openMailingsWith(broadcastChat),
    more: sendMore,
  };
  const more = {
    plan: showOwnPlanWith(wired.plans),
    callbacks: (ctx: StaffContext) => showWeek(callsChat, ctx),
    clients: clientsOpen.showOwn,
    insight: showInsightWith(insightChat),
    segments: (ctx: StaffContext) => showShelf(segmentsChat, ctx),
    staff: (ctx: StaffContext) => showStaff(teamChat, ctx),
    call: startCall,
    sale: menu.sale,
    settings: showSettings,
    "first-steps": (ctx: StaffContext) => showFirstSteps(shop, ctx),
    help: (ctx: StaffContext) => sendHelp(home, ctx),
  };

  const talks: ReadyTalk[] = [
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
  const forEveryone: Composer<BotContext>[] = [
    privacyComposer(privacyDeps(ground, wired, home)),
    entranceComposer(teamChat),
    rulesComposer(teamChat),
  ];
  const forStaff: Composer<StaffContext>[] = [
    homeComposer(home),
    moreComposer(more),
    firstStepsComposer(),
    demoComposer({ fillDemo: fillDemoWith(ground, options), removeDemo: removeDemoWith(ground, shop) }),
    staffComposer(teamChat),
    settingsComposer(shopChat),
    ownSettingsComposer({ ...team, welcome: teamChat.welcome }),
    clientsComposer(clientsChat),
    callsComposer(callsChat),
    purchasesComposer(purchasesChat),
    loyaltyComposer(loyaltyChat),
    touchesComposer(touchesChat),
    reportsComposer(reportsChat),
    planComposer(wired.plans),
    scorecardComposer(wired.plans),
    picturesComposer(picturesChat),
    workbookComposer(picturesChat),
    insightComposer(insightChat),
    segmentsComposer(segmentsChat),
    broadcastComposer(broadcastChat),
    appealComposer(feedbackChat),
    feedbackSettingsComposer(feedbackChat),
    valueComposer(valueChatDeps(ground, wired)),
    consentsComposer(consentsChat),
    eraseClientComposer(),
    messagesComposer(remindersChat),
    heardComposer(remindersChat),
    freeTextComposer(freeTextDeps(wired, { clients: clientsOpen, calls: callsOpen, menu })),
  ];
  const clientKinds: ClientMessageKinds = {
    ...consentsMessageKinds(consentsChat),
    ...reminderKinds(wired.reminders),
    ...broadcastKinds(broadcastChat),
    ...feedbackMessageKinds(feedbackChat),
    ...loyaltyMessages(loyaltyMessagesDeps(wired)),
  };
  const outboxKinds: OutboxKinds = {
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
    ...timetableKinds(team),
  };
  const findListeners = team.findListeners;
  const ticks: Tick[] = [
    remindDueCallbacksJob(calls),
    keepCallbacksGoingJob(calls),
    planTasksJob(wired.touches),
    ...reminderTicks(wired.reminders),
    expirePointsTick(wired.loyalty),
    planDigestsJob({ planDigests: planDigestsWith({ ...ground, shop: shop.getShop, findListeners }) }),
    ...clientsTicks(clientsChat),
    ...reportsTicks(wired.reports),
    rankClientsTick(wired.ranking),
    refreshInsightTick(wired.insight),
    runMailingsTick(wired.broadcasts),
    {
      name: "clients.note-fallen-asleep",
      every: "1 hour",
      run: async () => void (await clients.noteFallenAsleep()),
    },
    checkSummariesTick({ recountSummaries: clients.recountSummaries, log: ground.log }),
    finishErasuresJob(wired.guest),
    ...feedbackTicks(wired.feedback),
    { name: "clients.renew-policy", every: "1 day", run: async () => void (await clients.renewPolicy()) },
  ];
  const tellTickSetAside = tellTickSetAsideWith(ground, team);
  const forGuests: Composer<GuestContext>[] = [
    mailingTapComposer(mailingTapDeps(wired, guestChat)),
    consentsGuestComposer(consentsChat),
    comeBackComposer(remindersChat),
    guestComposer(guestChat),
    guestFeedbackComposer(feedbackChat),
  ];
  const forStrangers: Composer<BotContext>[] = [guestRestComposer(guestChat), strangerComposer(teamChat)];

  return {
    ...wired,
    talks,
    forEveryone,
    forStaff,
    forGuests,
    forStrangers,
    outboxKinds,
    ticks,
    tellTickSetAside,
  };
}
