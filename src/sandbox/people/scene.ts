import type { Api } from "../api/call.ts";
import { telegramMessage } from "../api/telegram-objects.ts";
import type { ActAnswer } from "../control.ts";
import type { Chat, Content, Message, Person } from "../world/records.ts";
import { ActRefused } from "./people.ts";
import { messageView } from "./views.ts";

/** One person's part in a scene. */
export interface Scene {
  api: Api;
  person: Person;
  chat: Chat;
}

/** Puts a person's message into the chat and tells the bot. */
export function write(scene: Scene, content: Content, more: Partial<Message> = {}): ActAnswer {
  const { world, queue } = scene.api;
  const { chat } = scene;
  if (more.replyTo !== undefined) liveMessageOf(scene, more.replyTo);
  chat.started = true;
  chat.forceReply = null;
  const message: Message = {
    id: world.nextId("message"),
    chat: chat.id,
    mine: true,
    at: world.at(),
    content,
    otherMarkup: false,
    viaBot: false,
    protected: false,
    silent: false,
    deleted: false,
    revisions: [],
    ...more,
  };
  world.saveMessage(message);
  world.saveChat(chat);
  queue.add("message", telegramMessage(world, message) as never, chat.id);
  return { message: messageView(world, message) };
}

export function liveMessageOf({ api, chat }: Scene, id: number): Message {
  const message = api.world.messages.get(chat.id)?.get(id);
  if (message === undefined || message.deleted)
    throw new ActRefused(404, `There is no message ${id} in this chat`);
  return message;
}
