import type { ChatMember, ChatMemberUpdated } from "grammy/types";
import { unixOf } from "../api/telegram-objects.ts";
import { botUser, telegramChat, telegramUser } from "../api/telegram-people.ts";
import type { ActAnswer } from "../control.ts";
import type { Scene } from "./scene.ts";

export function block(scene: Scene): ActAnswer {
  return scene.chat.blocked ? {} : turn(scene, true);
}

export function unblock(scene: Scene): ActAnswer {
  return scene.chat.blocked ? turn(scene, false) : {};
}

/** Telegram tells the bot nothing of it: the next message to the person is refused. */
export function leave({ api, chat }: Scene): ActAnswer {
  chat.deactivated = true;
  api.world.saveChat(chat);
  return {};
}

function turn({ api, person, chat }: Scene, blocked: boolean): ActAnswer {
  const { world, queue } = api;
  const user = botUser(world);
  const member: ChatMember = { status: "member", user };
  const kicked: ChatMember = { status: "kicked", user, until_date: 0 };
  chat.blocked = blocked;
  world.saveChat(chat);
  const change: ChatMemberUpdated = {
    chat: telegramChat(person),
    from: telegramUser(person),
    date: unixOf(world.at()),
    old_chat_member: blocked ? member : kicked,
    new_chat_member: blocked ? kicked : member,
  };
  queue.add("my_chat_member", change, chat.id);
  return {};
}
