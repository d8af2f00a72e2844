import type { Chat as TelegramChat, User, UserFromGetMe } from "grammy/types";
import type { Person } from "../world/records.ts";
import { botUsername } from "../world/settings.ts";
import type { World } from "../world/world.ts";

export function botUser(world: World): User {
  return { id: world.settings.botId, is_bot: true, first_name: botNameOf(world), username: botUsername };
}

export function botNameOf(world: World): string {
  return world.settings.texts["name|"] ?? "Livebase";
}

export function botSelf(world: World): UserFromGetMe {
  return {
    ...botUser(world),
    is_bot: true,
    username: botUsername,
    can_join_groups: false,
    can_read_all_group_messages: false,
    can_manage_bots: false,
    supports_inline_queries: true,
    supports_guest_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    supports_join_request_queries: false,
  };
}

export function telegramUser(person: Person): User {
  return { ...nameOf(person), id: person.id, is_bot: false, language_code: person.languageCode };
}

export function telegramChat(person: Person): TelegramChat.PrivateChat {
  return { ...nameOf(person), id: person.id, type: "private" };
}

function nameOf(person: Person): { first_name: string; last_name?: string; username?: string } {
  return {
    first_name: person.firstName,
    ...(person.lastName !== undefined && { last_name: person.lastName }),
    ...(person.username !== undefined && { username: person.username }),
  };
}
