import { revise } from "../api/edit-methods.ts";
import { plainText } from "../api/formatted-text.ts";
import { telegramMessage, unixOf } from "../api/telegram-objects.ts";
import type { Act, ActAnswer, SentFile, SharedContact } from "../control.ts";
import { keepFile } from "../world/keep-file.ts";
import { mimeOf } from "../world/mime.ts";
import type { Content, Message } from "../world/records.ts";
import { ActRefused } from "./people.ts";
import { liveMessageOf, type Scene, write } from "./scene.ts";
import { messageView } from "./views.ts";

const textMax = 4096;

/** Says a text. The app cuts a long one into messages of 4096 characters; the answer tells the last. */
export function say(scene: Scene, source: string, replyTo?: number): ActAnswer {
  let answer: ActAnswer | undefined;
  for (let start = 0; start < source.length; start += textMax) {
    const text = plainText(source.slice(start, start + textMax));
    if (text.text !== "") answer = write(scene, { kind: "text", ...text }, reply(replyTo));
  }
  if (answer === undefined) throw new ActRefused(400, "The app does not send an empty message");
  return answer;
}

/** Presses a button of the reply keyboard. */
export function press(scene: Scene, text: string): ActAnswer {
  const { keyboard } = scene.chat;
  const buttons = keyboard?.rows.flat() ?? [];
  const button = buttons.find((one) => one.text === text) ?? buttons.find((one) => one.text.startsWith(text));
  if (button === undefined || keyboard === null) throw new ActRefused(400, `The keyboard has no «${text}»`);
  if (keyboard.oneTime) keyboard.folded = true;
  return button.requestContact ? share(scene, "own") : say(scene, button.text);
}

export function share(scene: Scene, contact: SharedContact | "own", replyTo?: number): ActAnswer {
  const { person } = scene;
  const own: SharedContact = {
    // Apps leave the plus out.
    phone: person.phone.replace(/^\+/, ""),
    firstName: person.firstName,
    ...(person.lastName !== undefined && { lastName: person.lastName }),
    userId: person.id,
  };
  return write(scene, contactContent(contact === "own" ? own : contact), reply(replyTo));
}

/** Someone whose profile is hidden has a name only; anyone else a Telegram id as well. */
export function forward(scene: Scene, { from, text, contact }: Extract<Act, { act: "forwards" }>): ActAnswer {
  if (text === undefined && contact === undefined) throw new ActRefused(400, "Nothing to forward");
  const date = unixOf(scene.api.world.at());
  const origin: NonNullable<Message["origin"]> =
    from.id === undefined
      ? { type: "hidden_user", sender_user_name: from.name, date }
      : { type: "user", sender_user: { id: from.id, is_bot: false, first_name: from.name }, date };
  const content: Content =
    contact === undefined ? { kind: "text", ...plainText(text ?? "") } : contactContent(contact);
  return write(scene, content, { origin });
}

export function sendFile(scene: Scene, wish: SentFile, replyTo?: number): ActAnswer {
  const { kind, base64, size, name, mime, caption = "", emoji, durationSeconds } = wish;
  const file = keepFile(scene.api.world, {
    kind,
    bytes: base64 === undefined ? undefined : Buffer.from(base64, "base64"),
    size,
    name,
    mime: mime ?? mimeOf(name ?? ""),
    emoji,
    durationSeconds,
  });
  return write(scene, { kind, file: file.id, ...plainText(caption) }, reply(replyTo));
}

/** Corrects an own text or caption. */
export function edit(scene: Scene, id: number, text: string): ActAnswer {
  const { world, queue } = scene.api;
  const message = liveMessageOf(scene, id);
  if (!message.mine || message.viaBot) throw new ActRefused(400, "Only one's own message can be edited");
  revise(message, { ...message.content, ...plainText(text) }, world.at());
  world.saveMessage(message);
  queue.add("edited_message", telegramMessage(world, message) as never, scene.chat.id);
  return { message: messageView(world, message) };
}

function contactContent(contact: SharedContact): Content {
  return { kind: "contact", text: "", entities: [], contact };
}

function reply(replyTo: number | undefined): Partial<Message> {
  return replyTo === undefined ? {} : { replyTo };
}
