import { randomInt } from "node:crypto";
import type { CallbackQuery } from "grammy/types";
import { telegramMessage } from "../api/telegram-objects.ts";
import { telegramChat, telegramUser } from "../api/telegram-people.ts";
import { type Act, type ActAnswer, type ButtonView, startPayload } from "../control.ts";
import type { Message } from "../world/records.ts";
import { botLink } from "../world/settings.ts";
import { typeInline } from "./inline.ts";
import { ActRefused } from "./people.ts";
import type { Scene } from "./scene.ts";
import { say } from "./speak.ts";
import { buttonViews } from "./views.ts";

const tapsKept = 100;

/** Taps by text what is shown; by data anything, since a forged app may send anything. */
export function tap(scene: Scene, { message: id, data, text }: Extract<Act, { act: "taps" }>): ActAnswer {
  if (data !== undefined) {
    const message =
      id === undefined ? messageWith(scene, (button) => dataOf(button) === data) : anyMessage(scene, id);
    if (message === undefined) throw new ActRefused(404, `No message has a button with the data ${data}`);
    return query(
      scene,
      message,
      data,
      buttonsOf(message).find((button) => dataOf(button) === data)?.text ?? data,
    );
  }
  const message = id === undefined ? messageWith(scene, hasText(text ?? "")) : anyMessage(scene, id);
  const button = message && buttonWithText(message, text ?? "");
  if (message === undefined || message.deleted || button === undefined) {
    throw new ActRefused(404, `There is no button «${text}» to tap`);
  }
  return follow(scene, message, button);
}

function follow(scene: Scene, message: Message, button: ButtonView): ActAnswer {
  switch (button.kind) {
    case "callback":
      return query(scene, message, button.data, button.text);
    case "inline":
      return typeInline(scene, button.query, "");
    case "url":
      if (!button.url.startsWith(botLink)) return {};
      return openLink(scene, button.url.slice(botLink.length));
    default:
      return {};
  }
}

function openLink(scene: Scene, payload: string): ActAnswer {
  if (!startPayload.test(payload)) throw new ActRefused(400, `A deep link cannot carry «${payload}»`, "link");
  return say(scene, `/start ${payload}`);
}

function query(scene: Scene, message: Message, data: string, button: string): ActAnswer {
  const { api, person, chat } = scene;
  const { world } = api;
  const id = `${person.id}${randomInt(1e9, 1e10)}`;
  chat.taps.push({ query: id, message: message.id, button, at: world.at(), answered: false });
  chat.taps.splice(0, chat.taps.length - tapsKept);
  world.saveChat(chat);
  const callback: CallbackQuery = {
    id,
    from: telegramUser(person),
    chat_instance: String(person.id * 7),
    data,
    message: message.deleted
      ? { chat: telegramChat(person), message_id: message.id, date: 0 }
      : (telegramMessage(world, message) as never),
  };
  api.queue.add("callback_query", callback, chat.id);
  return { query: id };
}

function messageWith({ api, chat }: Scene, isIt: (button: ButtonView) => boolean): Message | undefined {
  const messages = [...(api.world.messages.get(chat.id)?.values() ?? [])];
  return messages.findLast((message) => !message.deleted && buttonsOf(message).some(isIt));
}

function anyMessage({ api, chat }: Scene, id: number): Message {
  const message = api.world.messages.get(chat.id)?.get(id);
  if (message === undefined) throw new ActRefused(404, `There is no message ${id} in this chat`);
  return message;
}

function buttonsOf(message: Message): ButtonView[] {
  return buttonViews(message.inlineKeyboard).flat();
}

function buttonWithText(message: Message, text: string): ButtonView | undefined {
  const buttons = buttonsOf(message);
  return buttons.find((button) => asSeen(button.text) === asSeen(text)) ?? buttons.find(hasText(text));
}

function hasText(text: string): (button: ButtonView) => boolean {
  return (button) => asSeen(button.text).startsWith(asSeen(text));
}

/** Nobody sees which space or hyphen a label is written with. */
function asSeen(label: string): string {
  return label.replace(/[\u00A0\u202F]/g, " ").replaceAll("\u2011", "-");
}

function dataOf(button: ButtonView): string | undefined {
  return button.kind === "callback" ? button.data : undefined;
}
