import type { Composer } from "grammy";
import type { Tick } from "../platform/agenda/ticks.ts";
import type { BotContext, StaffContext } from "../platform/telegram/context.ts";
import type { OutboxKinds } from "../platform/telegram/sender/outbox-kind.ts";
import type { ReadyTalk } from "../platform/telegram/talks/talk.ts";
import {
  entranceComposer,
  joinTalkWith,
  rulesComposer,
  staffComposer,
  staffTalks,
  strangerComposer,
  type TeamChatDeps,
  teamOutboxKinds,
} from "../team/index.ts";
import { dressChat } from "./screens/commands.ts";
import { homeComposer, openComposer, sendHome } from "./screens/home.composer.ts";
import { wireClients } from "./wire/clients.ts";
import type { Ground } from "./wire/ground.ts";
import { wireShop } from "./wire/shop.ts";
import { wireTeam } from "./wire/team.ts";

export type Rooms = ReturnType<typeof buildRooms>;

/** The slices, joined: what each hands to the others, and the screens in the order in which they are asked. */
export function buildRooms(ground: Ground, setupFile: string) {
  const shop = wireShop(ground);
  const team = wireTeam(ground, {
    setupFile,
    parts: [],
    newcomerSettings: async () => {
      const { digestAt, askAfterReveal } = await shop.getShop();
      return { digestAt, askAfterReveal };
    },
  });
  const clients = wireClients(ground, { shop, team }, { sources: [], undoAddParts: [] });

  const homeDeps = { shop: shop.getShop, ...team };
  const teamChat: TeamChatDeps = {
    ...team,
    now: ground.now,
    planMessages: ground.planMessages,
    shopName: async () => (await shop.getShop()).name,
    zone: async () => (await shop.getShop()).zone,
    async welcome(ctx, actor) {
      await dressChat(ground.api, actor.telegramId, actor.role);
      await sendHome(homeDeps, ctx, actor, "app-home-welcome");
    },
    undress: (telegramId) => dressChat(ground.api, telegramId, undefined),
    beginTour: async () => undefined,
  };

  const talks: ReadyTalk[] = [joinTalkWith(teamChat), ...staffTalks(teamChat)];
  const forEveryone: Composer<BotContext>[] = [
    openComposer(homeDeps),
    entranceComposer(teamChat),
    rulesComposer(teamChat),
  ];
  const forStaff: Composer<StaffContext>[] = [homeComposer(homeDeps), staffComposer(teamChat)];
  const forStrangers: Composer<BotContext>[] = [strangerComposer(teamChat)];
  const outboxKinds: OutboxKinds = { ...teamOutboxKinds(team) };
  const ticks: Tick[] = [];

  return {
    team,
    shop,
    clients,
    talks,
    forEveryone,
    forStaff,
    forStrangers,
    outboxKinds,
    ticks,
    tellTickSetAside: async (_name: string): Promise<void> => undefined,
  };
}
