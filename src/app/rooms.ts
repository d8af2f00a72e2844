import type { Composer } from "grammy";
import { callbacksOfLeaverWith, callFactSource, dropNewCallbacks } from "../calls/index.ts";
import { clientsOfLeaverWith } from "../clients/index.ts";
import type { Tick } from "../platform/agenda/ticks.ts";
import type { BotContext, StaffContext } from "../platform/telegram/context.ts";
import type { OutboxKinds } from "../platform/telegram/sender/outbox-kind.ts";
import type { ReadyTalk } from "../platform/telegram/talks/talk.ts";
import { purchaseFactsWith } from "../purchases/index.ts";
import {
  addProductsTalkWith,
  editShopTalkWith,
  type ShopChatDeps,
  settingsComposer,
  tourTalk,
  tourTalkWith,
} from "../shop/index.ts";
import {
  entranceComposer,
  joinTalkWith,
  ownSettingsComposer,
  rulesComposer,
  showOwnSettings,
  staffComposer,
  staffTalks,
  strangerComposer,
  type TeamChatDeps,
  teamOutboxKinds,
} from "../team/index.ts";
import { fillDemoWith, removeDemoWith } from "./demo/demo.ts";
import { dressChat } from "./screens/commands.ts";
import { demoComposer } from "./screens/demo.ts";
import { firstStepsComposer, firstStepsScreen } from "./screens/first-steps.ts";
import { homeComposer, openComposer, sendHome } from "./screens/home.composer.ts";
import { wireCalls } from "./wire/calls.ts";
import { wireClients } from "./wire/clients.ts";
import type { Ground } from "./wire/ground.ts";
import { wirePurchases } from "./wire/purchases.ts";
import { wireShop } from "./wire/shop.ts";
import { wireTeam } from "./wire/team.ts";

export interface RoomsOptions {
  setupFile: string;
  /** What the shop is called until its owner has named it. */
  botName: string;
  /** The shop has got its owner. */
  onClaimed?: (() => void) | undefined;
}

export type Rooms = ReturnType<typeof buildRooms>;

/** The slices, joined: what each hands to the others, and the screens in the order in which they are asked. */
export function buildRooms(ground: Ground, { setupFile, botName, onClaimed }: RoomsOptions) {
  const shop = wireShop(ground);
  const team = wireTeam(ground, {
    setupFile,
    parts: [
      clientsOfLeaverWith(ground),
      callbacksOfLeaverWith({ ...ground, noteFact: (...asked) => clients.noteFact(...asked) }),
    ],
    newcomerSettings: async () => {
      const { digestAt, askAfterReveal } = await shop.getShop();
      return { digestAt, askAfterReveal };
    },
  });
  const clients = wireClients(
    ground,
    { shop, team },
    {
      sources: [callFactSource(ground), purchaseFactsWith(ground)],
      undoAddParts: [dropNewCallbacks(ground)],
    },
  );
  const calls = wireCalls(ground, { shop, team, clients });
  const purchases = wirePurchases(ground, { shop, team, clients });
  const shopName = async () => (await shop.getShop()).name || botName;

  const demoDeps = { ...ground, shop, clients, calls, purchases };
  const homeDeps = { shop: shop.getShop, ...team };
  const teamChat: TeamChatDeps = {
    ...team,
    now: ground.now,
    planMessages: ground.planMessages,
    shopName,
    zone: async () => (await shop.getShop()).zone,
    async welcome(ctx, actor) {
      await dressChat(ground.api, actor.telegramId, actor.role);
      await sendHome(homeDeps, ctx, actor, "app-home-welcome");
    },
    undress: (telegramId) => dressChat(ground.api, telegramId, undefined),
    async beginTour(ctx) {
      onClaimed?.();
      await tourTalk.enter(ctx, {});
    },
  };
  const shopChat: ShopChatDeps = {
    ...shop,
    now: ground.now,
    showOwnSettings: (ctx) => showOwnSettings(team, ctx),
    firstSteps: async (ctx) => firstStepsScreen(ctx.t, await shop.getShop()),
  };

  const talks: ReadyTalk[] = [
    joinTalkWith(teamChat),
    ...staffTalks(teamChat),
    tourTalkWith(shopChat),
    editShopTalkWith(shopChat),
    addProductsTalkWith(shopChat),
  ];
  const forEveryone: Composer<BotContext>[] = [
    openComposer(homeDeps),
    entranceComposer(teamChat),
    rulesComposer(teamChat),
  ];
  const forStaff: Composer<StaffContext>[] = [
    homeComposer(homeDeps),
    firstStepsComposer(shop),
    demoComposer({ fillDemo: fillDemoWith(demoDeps), removeDemo: removeDemoWith(demoDeps) }),
    staffComposer(teamChat),
    settingsComposer(shopChat),
    ownSettingsComposer({ ...team, welcome: teamChat.welcome }),
  ];
  const forStrangers: Composer<BotContext>[] = [strangerComposer(teamChat)];
  const outboxKinds: OutboxKinds = { ...teamOutboxKinds(team) };
  const ticks: Tick[] = [];

  return {
    team,
    shop,
    clients,
    calls,
    purchases,
    talks,
    forEveryone,
    forStaff,
    forStrangers,
    outboxKinds,
    ticks,
    tellTickSetAside: async (_name: string): Promise<void> => undefined,
  };
}
