import { Bot } from "grammy";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Chat, startChat } from "../support/chat.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { testClock } from "../support/clock.ts";
import { callBotApi } from "./call-bot-api.ts";

const clock = testClock("2026-11-21T12:00");
let chat: Chat;
let anna: ChatPerson;
let offset = 0;

beforeEach(async () => {
  chat = await startChat({ now: clock.now, forgivesSilence: true });
  anna = chat.person("Анна", { phone: "+79123456789" });
  offset = 0;
});
afterEach(() => chat.close());

/** The updates since the last look. */
async function updates() {
  const { result } = await callBotApi(chat, "getUpdates", { offset });
  offset = (result.at(-1)?.update_id ?? offset - 1) + 1;
  return result;
}

const send = (fields: object) => callBotApi(chat, "sendMessage", { chat_id: anna.id, text: "a", ...fields });

test("somebody with the link arrives as /start with its payload", async () => {
  await anna.opens("s_Ab-1");
  expect(await updates()).toMatchObject([
    { message: { text: "/start s_Ab-1", entities: [{ type: "bot_command", offset: 0, length: 6 }] } },
  ]);
});

test("a line of 5000 characters arrives as two messages, as the app cuts it", async () => {
  await anna.says("я".repeat(5_000));
  expect((await updates()).map(({ message }: { message: { text: string } }) => message.text.length)).toEqual([
    4096, 904,
  ]);
});

test("one's own contact comes with one's id and without a plus, a card from the phone book without an id", async () => {
  await send({});
  await anna.opens();
  await send({
    reply_markup: { keyboard: [[{ text: "Мой номер", request_contact: true }]], one_time_keyboard: true },
  });
  await anna.presses("Мой");
  await anna.shares({ phone: "+7 912 000-00-00", firstName: "Пётр", vcard: "BEGIN:VCARD" });
  const [, own, other] = await updates();
  expect(own.message.contact).toEqual({ phone_number: "79123456789", first_name: "Анна", user_id: anna.id });
  expect(other.message.contact).toEqual({
    phone_number: "+7 912 000-00-00",
    first_name: "Пётр",
    vcard: "BEGIN:VCARD",
  });
  expect(anna.chat().keyboard).toMatchObject({ oneTime: true, folded: true });
});

test("a forwarded message names its writer, hidden or not", async () => {
  await anna.forwards("Клиент", { text: "перезвоните" });
  await anna.forwards("Пётр", { fromId: 42, contact: { phone: "1", firstName: "П" } });
  expect(await updates()).toMatchObject([
    { message: { text: "перезвоните", forward_origin: { type: "hidden_user", sender_user_name: "Клиент" } } },
    { message: { contact: {}, forward_origin: { type: "user", sender_user: { id: 42 } } } },
  ]);
  expect(anna.chat().messages.map((message) => message.forwardedFrom)).toEqual(["Клиент", "Пётр"]);
});

test("files of all kinds arrive with what is known of them", async () => {
  await anna.sends({ photo: true, caption: "Чек" });
  await anna.sends({ document: Buffer.from("a"), name: "счёт.pdf" });
  await anna.sends({ voice: true, durationSeconds: 4 });
  await anna.sends({ sticker: true, emoji: "👍" });
  await anna.sends({ document: true, size: 25_000_000 });
  expect(await updates()).toMatchObject([
    { message: { caption: "Чек", photo: [{ file_size: 5 }] } },
    { message: { document: { file_name: "счёт.pdf", mime_type: "application/pdf" } } },
    { message: { voice: { duration: 4 } } },
    { message: { sticker: { emoji: "👍" } } },
    { message: { document: { file_size: 25_000_000 } } },
  ]);
});

test("an edit and an answer tell what they are about", async () => {
  const said = await anna.says("раз");
  clock.advance({ minutes: 1 });
  await anna.edits(said, "два");
  await anna.replies(said, "три");
  const [, edited, reply] = await updates();
  expect(edited.edited_message).toMatchObject({
    message_id: said.id,
    text: "два",
    edit_date: clock.now().toUnixInteger(),
  });
  expect(reply.message).toMatchObject({ text: "три", reply_to_message: { text: "два" } });
});

test("a tap is found by the beginning of its label in the newest message, and brings the message", async () => {
  await anna.opens();
  for (const data of ["old", "new"]) {
    await send({
      text: data,
      reply_markup: { inline_keyboard: [[{ text: "✅ Дозвонился", callback_data: data }]] },
    });
  }
  await anna.taps("✅");
  const [, tap] = await updates();
  expect(tap.callback_query).toMatchObject({ data: "new", from: { id: anna.id }, message: { text: "new" } });
  await expect(anna.taps("Нет такой")).rejects.toThrow("could not");
  expect(anna.effort()).toEqual({ taps: 3, messages: 0 });
});

test("an old app may send data that no button shows, even from a deleted message", async () => {
  await anna.opens();
  const { result } = await send({});
  await anna.forges("1:x:y", result.message_id);
  await callBotApi(chat, "deleteMessage", { chat_id: anna.id, message_id: result.message_id });
  await anna.forges("1:x:z", result.message_id);
  const [, forged, inaccessible] = await updates();
  expect(forged.callback_query).toMatchObject({ data: "1:x:y", message: { text: "a" } });
  expect(inaccessible.callback_query.message).toEqual({
    chat: expect.anything(),
    message_id: result.message_id,
    date: 0,
  });
});

test("a button with the bot's own link opens it", async () => {
  await anna.opens();
  const url = "https://t.me/livebase_sandbox_bot?start=s_9";
  await send({ reply_markup: { inline_keyboard: [[{ text: "Войти", url }]] } });
  await anna.taps("Войти");
  expect(await updates()).toMatchObject([{}, { message: { text: "/start s_9" } }]);
});

test.each(["a b", "привет", "", "<b>", "a".repeat(65)])("no deep link carries %j", async (payload) => {
  await expect(anna.opens(payload)).rejects.toThrow("Анна could not");
  await anna.opens();
  const url = `https://t.me/livebase_sandbox_bot?start=${payload}`;
  await send({ reply_markup: { inline_keyboard: [[{ text: "Войти", url }]] } });
  await expect(anna.taps("Войти")).rejects.toThrow("Анна could not");
});

test("who deleted the account does nothing more, and the bot is told nothing", async () => {
  await anna.opens();
  await anna.leaves();
  await expect(anna.says("эй")).rejects.toThrow("Анна could not");
  await expect(anna.opens()).rejects.toThrow("Анна could not");
  expect(anna.chat()).toMatchObject({ deactivated: true, blocked: false });
  expect(await updates()).toMatchObject([{ message: { text: "/start" } }]);
});

test("who blocked the bot cannot write until the bot is unblocked", async () => {
  await anna.opens();
  await anna.blocks();
  await expect(anna.says("эй")).rejects.toThrow("Анна could not");
  await anna.opens();
  expect(await updates()).toMatchObject([
    {},
    { my_chat_member: { new_chat_member: { status: "kicked" } } },
    { my_chat_member: { new_chat_member: { status: "member" } } },
    { message: { text: "/start" } },
  ]);
});

test("an app turned to another language says so with the next update", async () => {
  await anna.speaks("en");
  await anna.opens();
  expect(await updates()).toMatchObject([{ message: { from: { language_code: "en" } } }]);
  expect(anna.effort()).toEqual({ taps: 1, messages: 0 });
});

test("inline: a query is answered, its choice is a message via the bot", async () => {
  const bot = new Bot(chat.token, { client: { apiRoot: chat.url } });
  bot.on("inline_query", (context) =>
    context.answerInlineQuery(
      [
        {
          type: "article",
          id: "c1",
          title: "Анна П.",
          description: "спит",
          input_message_content: { message_text: "<b>Анна</b>", parse_mode: "HTML" },
        },
      ],
      { button: { text: "Войти", start_parameter: "in" } },
    ),
  );
  const running = bot.start();
  const offer = await anna.types("анна");
  expect(offer).toMatchObject({
    results: [{ id: "c1", title: "Анна П.", description: "спит" }],
    button: { startParameter: "in" },
  });
  expect(await anna.chooses(offer.query, "c1")).toMatchObject({ text: "Анна", viaBot: true, mine: true });
  await bot.stop();
  await running;
});

test("a person waits for the bot's answer, sees it and its screen", async () => {
  const bot = new Bot(chat.token, { client: { apiRoot: chat.url } });
  bot.command("start", (context) =>
    context.reply("Здравствуйте!", {
      reply_markup: { inline_keyboard: [[{ text: "Да", callback_data: "1" }]] },
    }),
  );
  bot.on("callback_query", async (context) => {
    await context.answerCallbackQuery({ text: "Сохранено", show_alert: true });
    await context.editMessageText("Готово");
  });
  const running = bot.start();
  await anna.opens();
  await anna.sees(/Здравств/);
  expect(anna.screen()).toBe("< /start\n> Здравствуйте!\n  [Да]");
  await anna.taps("Да");
  expect(await anna.sees("Готово")).toMatchObject({ revisions: [{ text: "Здравствуйте!" }] });
  expect(anna.toast()).toBe("Сохранено");
  expect(anna.chat().taps).toMatchObject([{ alert: true, answered: true, button: "Да" }]);
  await expect(anna.sees("Здравствуйте", 20)).rejects.toThrow(
    "Анна does not see Здравствуйте\n< /start\n> Готово",
  );
  await bot.stop();
  await running;
});

test("with a way to wait an act returns after the program's work", async () => {
  let handled = 0;
  const bot = new Bot(chat.token, { client: { apiRoot: chat.url } });
  bot.on("message", async (context) => {
    await context.reply("ответ");
    handled += 1;
  });
  const running = bot.start();
  chat.waitWith(() => expect.poll(() => handled, { interval: 1 }).toBe(1) as Promise<void>);
  await anna.says("вопрос");
  expect(anna.last().text).toBe("ответ");
  await bot.stop();
  await running;
});

test("the harness complains of a tap that was never answered", async () => {
  const strict = await startChat({ now: clock.now });
  const boris = strict.person("Борис");
  await boris.opens();
  const markup = { inline_keyboard: [[{ text: "Да", callback_data: "1" }]] };
  await callBotApi(strict, "sendMessage", { chat_id: boris.id, text: "a", reply_markup: markup });
  await boris.taps("Да");
  await expect(strict.close()).rejects.toThrow("Борис's tap of «Да» was never answered");
});
