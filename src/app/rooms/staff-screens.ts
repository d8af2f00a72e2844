import type { Composer } from "grammy";
import { callsComposer, leaveWhenComposer, showToday, showWeek, startCall } from "../../calls/index.ts";
import { clientsComposer, startLead } from "../../clients/index.ts";
import { consentsComposer, eraseClientComposer } from "../../consents/index.ts";
import { appealComposer, feedbackSettingsComposer } from "../../feedback/index.ts";
import { loyaltyComposer } from "../../loyalty/index.ts";
import {
  broadcastComposer,
  heardComposer,
  messagesComposer,
  openMailingsWith,
} from "../../mailings/index.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { purchasesComposer, startSale } from "../../purchases/index.ts";
import {
  picturesComposer,
  planComposer,
  reportsComposer,
  scorecardComposer,
  showOwnPlanWith,
  showReportWith,
  workbookComposer,
} from "../../reports/index.ts";
import {
  insightComposer,
  segmentsComposer,
  showInsightWith,
  showShelf,
  valueComposer,
} from "../../segments/index.ts";
import { settingsComposer, showSettingsWith } from "../../shop/index.ts";
import { ownSettingsComposer, showStaff, staffComposer } from "../../team/index.ts";
import { touchesComposer } from "../../touches/index.ts";
import { fillDemoWith } from "../demo/fill-demo.ts";
import { removeDemoWith } from "../demo/remove-demo.ts";
import type { Chats } from "../join/chats.ts";
import { freeTextDeps } from "../join/free-text.ts";
import { valueChatDeps } from "../join/insight.ts";
import { demoComposer } from "../screens/demo.ts";
import { firstStepsComposer, showFirstSteps } from "../screens/first-steps.ts";
import { freeTextComposer } from "../screens/free-text.composer.ts";
import { homeComposer, sendHelp } from "../screens/home.composer.ts";
import { isMenuWord } from "../screens/menu.ts";
import { moreComposer, sendMore } from "../screens/more.composer.ts";
import type { Ground } from "../wire/ground.ts";
import type { WireOptions } from "../wire/wire.ts";

/** The screens of the shop's people, in the order in which they are asked. */
export function staffScreens(ground: Ground, chats: Chats, options: WireOptions): Composer<StaffContext>[] {
  const {
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
    consentsChat,
    feedbackChat,
  } = chats;
  const { team, shop } = wired;
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
    settings: showSettingsWith(shopChat),
    "first-steps": (ctx: StaffContext) => showFirstSteps(shop, ctx),
    help: (ctx: StaffContext) => sendHelp(home, ctx),
  };

  return [
    leaveWhenComposer(callsChat, isMenuWord),
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
}
