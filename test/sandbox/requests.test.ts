import { Api, GrammyError, InputFile, InputMediaBuilder, Keyboard } from "grammy";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chat, startChat } from "../support/chat.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { testClock } from "../support/clock.ts";
import { tinyPng } from "./tiny-png.ts";

const clock = testClock("2026-11-21T12:00");
let chat: Chat;
let anna: ChatPerson;
let api: Api;

beforeAll(async () => {
  chat = await startChat({ now: clock.now });
  anna = chat.person("Анна", { lastName: "Ли", username: "anna_li" });
  await anna.opens();
  api = new Api(chat.token, { apiRoot: chat.url });
});
afterAll(() => chat.close());

test("a call may come by query, by form, as JSON or in parts, in any case of its name", async () => {
  const root = `${chat.url}/bot${chat.token}`;
  const fields = { chat_id: String(anna.id), text: "a", disable_notification: "true" };
  const markup = JSON.stringify({ inline_keyboard: [[{ text: "Да", callback_data: "yes" }]] });
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, reply_markup: markup })) form.append(name, value);
  const answers = await Promise.all([
    fetch(`${root}/sendmessage?${new URLSearchParams({ ...fields, reply_markup: markup })}`),
    fetch(`${root}/SENDMESSAGE`, {
      method: "POST",
      body: new URLSearchParams({ ...fields, reply_markup: markup }),
    }),
    fetch(`${root}/sendMessage`, { method: "POST", body: form }),
    fetch(`${root}/sendMessage?chat_id=${anna.id}`, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify({ text: "a", disable_notification: true, reply_markup: markup }),
    }),
  ]);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
  const messages = anna.chat().messages.slice(-4);
  expect(messages.map(({ silent, buttons }) => [silent, buttons[0]?.[0]?.text])).toEqual(
    Array(4).fill([true, "Да"]),
  );
});

test("a body that is no object is refused", async () => {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${chat.url}/bot${chat.token}/getMe`, { method: "POST", headers, body: "[1]" });
  expect(await answer.json()).toMatchObject({ error_code: 400 });
});

test("the bot knows itself and its people", async () => {
  expect(await api.getMe()).toMatchObject({
    is_bot: true,
    username: "livebase_sandbox_bot",
    supports_inline_queries: true,
  });
  expect(await api.getChat(anna.id)).toMatchObject({ type: "private", first_name: "Анна", last_name: "Ли" });
});

test("a document goes out with its name and comes back by its id", async () => {
  const sent = await api.sendDocument(anna.id, new InputFile(Buffer.from("a;b"), "прайс 1.csv"), {
    caption: "<b>Прайс</b>",
    parse_mode: "HTML",
    protect_content: true,
  });
  expect(sent.document).toMatchObject({ file_name: "прайс 1.csv", mime_type: "text/csv", file_size: 3 });
  expect(sent).toMatchObject({ caption: "Прайс", has_protected_content: true });
  const file = await api.getFile(sent.document.file_id);
  const bytes = await fetch(`${chat.url}/file/bot${chat.token}/${file.file_path}`);
  expect(await bytes.text()).toBe("a;b");
  const again = await api.sendDocument(anna.id, sent.document.file_id);
  expect(again.document.file_unique_id).toBe(sent.document.file_unique_id);
  await expect(api.sendPhoto(anna.id, sent.document.file_id)).rejects.toThrow(
    "can't use file of type Document as Photo",
  );
});

test("a photo must be one, and is measured", async () => {
  const sent = await api.sendPhoto(anna.id, new InputFile(tinyPng(), "a.png"), { caption: "x" });
  expect(sent.photo).toMatchObject([{ width: 2, height: 3 }]);
  expect(anna.last()).toMatchObject({ kind: "photo", file: { width: 2, height: 3 } });
  await expect(api.sendPhoto(anna.id, new InputFile(Buffer.from("no"), "a.png"))).rejects.toThrow(
    "IMAGE_PROCESS_FAILED",
  );
  await expect(api.sendDocument(anna.id, new InputFile(Buffer.alloc(0), "a"))).rejects.toThrow(
    "file must be non-empty",
  );
});

test("an album is several messages that belong together, an edit replaces one picture", async () => {
  const photo = () => InputMediaBuilder.photo(new InputFile(tinyPng(), "a.png"), { caption: "x" });
  const album = await api.sendMediaGroup(anna.id, [photo(), photo()]);
  const [first, second] = anna.chat().messages.slice(-2);
  expect(first?.album).toBeTruthy();
  expect(second?.album).toBe(first?.album);
  const next = InputMediaBuilder.document(new InputFile(Buffer.from("a"), "a.txt"));
  await api.editMessageMedia(anna.id, album[0]?.message_id ?? 0, next);
  expect(anna.chat().messages.at(-2)).toMatchObject({ kind: "document", revisions: [{ text: "x" }] });
  await expect(api.sendMediaGroup(anna.id, [photo(), next as never])).rejects.toThrow("can't be mixed");
});

test("a voice note goes out and a person's note comes back", async () => {
  await api.sendVoice(anna.id, new InputFile(Buffer.from("ogg"), "a.ogg"));
  const { file } = await anna.sends({ voice: Buffer.from("note"), durationSeconds: 3 });
  const { file_path } = await api.getFile(file?.id ?? "");
  expect(await (await fetch(`${chat.url}/file/bot${chat.token}/${file_path}`)).text()).toBe("note");
});

test("music and a film go out and come back as what they are, and are not each other", async () => {
  const song = await api.sendAudio(anna.id, new InputFile(Buffer.from("mp3"), "a.mp3"), { caption: "x" });
  expect(song).toMatchObject({ caption: "x", audio: { file_name: "a.mp3", mime_type: "audio/mpeg" } });
  const film = await api.sendVideo(anna.id, new InputFile(Buffer.from("mp4"), "a.mp4"));
  expect(film.video).toMatchObject({ file_size: 3, mime_type: "video/mp4" });
  expect((await api.sendAudio(anna.id, song.audio.file_id)).audio.file_id).toBe(song.audio.file_id);
  expect(anna.chat().messages.at(-1)).toMatchObject({ kind: "audio", file: { name: "a.mp3" } });
  await expect(api.sendAudio(anna.id, film.video.file_id)).rejects.toThrow(
    "can't use file of type Video as Audio",
  );
  await expect(api.sendDocument(anna.id, song.audio.file_id)).rejects.toThrow("can't use file of type Audio");
  await expect(api.sendVideo(anna.id, new InputFile(Buffer.alloc(0), "a"))).rejects.toThrow(
    "must be non-empty",
  );
  await expect(
    api.sendVideo(anna.id, new InputFile(Buffer.from("mp4"), "a.mp4"), { caption: "х".repeat(1_025) }),
  ).rejects.toThrow("message caption is too long");
});

test("commands are shown by chat, by language, else to all", async () => {
  const menu = (command: string) => [{ command, description: command }];
  const ivan = chat.person("Ivan", { languageCode: "en" });
  const olga = chat.person("Ольга");
  await api.setMyCommands(menu("common"));
  await api.setMyCommands(menu("english"), { language_code: "en" });
  await api.setMyCommands(menu("private"), { scope: { type: "all_private_chats" } });
  await api.setMyCommands(menu("own"), { scope: { type: "chat", chat_id: anna.id } });
  const shown = () => [anna, ivan, olga].map((person) => person.chat().commands[0]?.command);
  expect(shown()).toEqual(["own", "private", "private"]);
  await api.deleteMyCommands({ scope: { type: "all_private_chats" } });
  expect(shown()).toEqual(["own", "english", "common"]);
  expect(await api.getMyCommands({ language_code: "en" })).toEqual(menu("english"));
});

test("the bot describes itself, its menu button and a pinned message", async () => {
  await api.setMyDescription("База", { language_code: "ru" });
  await api.setMyShortDescription("Б");
  expect(await api.getMyDescription({ language_code: "ru" })).toEqual({ description: "База" });
  expect(await api.getMyShortDescription({ language_code: "ru" })).toEqual({ short_description: "Б" });
  await api.setChatMenuButton({ chat_id: anna.id, menu_button: { type: "commands" } });
  expect(anna.chat().menuButton).toEqual({ type: "commands" });
  const { message_id } = await api.sendMessage(anna.id, "a");
  await api.pinChatMessage(anna.id, message_id);
  expect(anna.chat().pinned).toBe(message_id);
  await api.deleteMessages(anna.id, [message_id]);
  expect(anna.chat().pinned).toBeNull();
});

test("a reply keyboard stays until it is removed, or goes with its message", async () => {
  const keyboard = new Keyboard()
    .text("Сегодня")
    .requestContact("Мой номер")
    .resized()
    .placeholder("Имя и номер");
  const { message_id } = await api.sendMessage(anna.id, "a", { reply_markup: keyboard });
  await api.sendMessage(anna.id, "b", {
    reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "x" }]] },
  });
  expect(anna.keyboard()).toEqual([["Сегодня", "Мой номер"]]);
  await api.deleteMessage(anna.id, message_id);
  expect(anna.keyboard()).toEqual([]);
  await api.sendMessage(anna.id, "c", { reply_markup: keyboard });
  await api.sendMessage(anna.id, "d", { reply_markup: { remove_keyboard: true } });
  expect(anna.keyboard()).toEqual([]);
});

test("the answer tells the message as the Bot API tells it", async () => {
  const asked = await anna.says("Сколько?");
  const message = await api.sendMessage(anna.id, "<b>5</b> /help", {
    parse_mode: "HTML",
    reply_parameters: { message_id: asked.id },
  });
  expect(message).toMatchObject({
    from: { is_bot: true },
    chat: { id: anna.id, type: "private" },
    date: clock.now().toUnixInteger(),
    text: "5 /help",
    entities: [
      { type: "bold", offset: 0, length: 1 },
      { type: "bot_command", offset: 2, length: 5 },
    ],
    reply_to_message: { message_id: asked.id, text: "Сколько?" },
  });
});

test("grammY meets the refusal with its code", async () => {
  await expect(api.sendMessage(1, "a")).rejects.toThrow(GrammyError);
  await expect(api.sendMessage(1, "a")).rejects.toMatchObject({ error_code: 400 });
});
