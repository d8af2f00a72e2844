import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chat, startChat } from "../support/chat.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { testClock } from "../support/clock.ts";
import { callBotApi, refusalOf } from "./call-bot-api.ts";

const clock = testClock("2026-11-21T12:00");
let chat: Chat;
let anna: ChatPerson;
let stranger: ChatPerson;
let blocker: ChatPerson;
let leaver: ChatPerson;
let annasText: number;

beforeAll(async () => {
  chat = await startChat({ now: clock.now, forgivesSilence: true });
  anna = chat.person("Анна");
  annasText = (await anna.opens()).id;
  stranger = chat.person("Никто");
  blocker = chat.person("Глеб");
  await blocker.opens();
  await blocker.blocks();
  leaver = chat.person("Дарья");
  await leaver.opens();
  await leaver.leaves();
});
afterAll(async () => {
  // The table below breaks the rules on purpose, so the harness must have noticed.
  await expect(chat.close()).rejects.toThrow("unknown parameter");
});

const inline = (...buttons: object[]) => ({ inline_keyboard: [buttons] });
const same =
  "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

test.each<[situation: string, method: string, fields: () => object, refusal: string]>([
  ["a method that nobody knows", "sendPigeon", () => ({}), "404 Not Found: method not found"],
  ["no chat", "sendMessage", () => ({ text: "a" }), "400 Bad Request: chat_id is empty"],
  [
    "a chat that is none",
    "sendMessage",
    () => ({ chat_id: 7, text: "a" }),
    "400 Bad Request: chat not found",
  ],
  [
    "a channel's name",
    "sendMessage",
    () => ({ chat_id: "@shop", text: "a" }),
    "400 Bad Request: chat not found",
  ],
  [
    "a person who never came",
    "sendMessage",
    () => ({ chat_id: stranger.id, text: "a" }),
    "403 Forbidden: bot can't initiate conversation with a user",
  ],
  [
    "a person who blocked the bot",
    "sendMessage",
    () => ({ chat_id: blocker.id, text: "a" }),
    "403 Forbidden: bot was blocked by the user",
  ],
  [
    "a deleted account",
    "sendMessage",
    () => ({ chat_id: leaver.id, text: "a" }),
    "403 Forbidden: user is deactivated",
  ],
  ["no text", "sendMessage", () => to({}), "400 Bad Request: message text is empty"],
  ["a blank text", "sendMessage", () => to({ text: " \n\t " }), "400 Bad Request: message text is empty"],
  [
    "marks without a text",
    "sendMessage",
    () => to({ text: "<b> </b>", parse_mode: "HTML" }),
    "400 Bad Request: message text is empty",
  ],
  [
    "4097 characters",
    "sendMessage",
    () => to({ text: "я".repeat(4097) }),
    "400 Bad Request: message is too long",
  ],
  [
    "4096 characters with marks around",
    "sendMessage",
    () => to({ text: `<b>${"я".repeat(4096)}</b>`, parse_mode: "HTML" }),
    "ok",
  ],
  [
    "an unknown style",
    "sendMessage",
    () => to({ text: "a", parse_mode: "BBCode" }),
    "400 Bad Request: unsupported parse_mode",
  ],
  [
    "a tag that is no mark",
    "sendMessage",
    () => to({ text: "я <div>a</div>", parse_mode: "HTML" }),
    '400 Bad Request: can\'t parse entities: Unsupported start tag "div" at byte offset 3',
  ],
  [
    "a mark without an end",
    "sendMessage",
    () => to({ text: "<b>a", parse_mode: "HTML" }),
    "400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
  ],
  [
    "an answer to nothing",
    "sendMessage",
    () => to({ text: "a", reply_parameters: { message_id: 999 } }),
    "400 Bad Request: message to be replied not found",
  ],
  [
    "an answer to nothing that may stand alone",
    "sendMessage",
    () => to({ text: "a", reply_parameters: { message_id: 999, allow_sending_without_reply: true } }),
    "ok",
  ],
  [
    "a markup that is a list",
    "sendMessage",
    () => marked([]),
    "400 Bad Request: object expected as reply markup",
  ],
  [
    "a markup that is no JSON",
    "sendMessage",
    () => marked("{"),
    "400 Bad Request: can't parse reply keyboard markup JSON object",
  ],
  [
    "65 bytes of data",
    "sendMessage",
    () => marked(inline({ text: "a", callback_data: `${"я".repeat(32)}a` })),
    "400 Bad Request: BUTTON_DATA_INVALID",
  ],
  [
    "64 bytes of data",
    "sendMessage",
    () => marked(inline({ text: "a", callback_data: "я".repeat(32) })),
    "ok",
  ],
  [
    "empty data",
    "sendMessage",
    () => marked(inline({ text: "a", callback_data: "" })),
    "400 Bad Request: BUTTON_DATA_INVALID",
  ],
  [
    "a button that does nothing",
    "sendMessage",
    () => marked(inline({ text: "a" })),
    "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    "a button without a label",
    "sendMessage",
    () => marked(inline({ text: "", callback_data: "a" })),
    "400 Bad Request: BUTTON_TEXT_INVALID",
  ],
  [
    "a button to nowhere",
    "sendMessage",
    () => marked(inline({ text: "a", url: "tel:112" })),
    "400 Bad Request: inline keyboard button URL 'tel:112' is invalid: Wrong HTTP URL",
  ],
  [
    "a button to a name without a dot",
    "sendMessage",
    () => marked(inline({ text: "a", url: "http://localhost:3000" })),
    "400 Bad Request: inline keyboard button URL 'http://localhost:3000' is invalid: Wrong HTTP URL",
  ],
  [
    "an app without https",
    "sendMessage",
    () => marked(inline({ text: "a", web_app: { url: "http://a.ru" } })),
    "400 Bad Request: inline keyboard button Web App URL 'http://a.ru' is invalid: Only HTTPS links are allowed",
  ],
  [
    "a button to pay",
    "sendMessage",
    () => marked(inline({ text: "a", pay: true })),
    "400 Bad Request: BUTTON_TYPE_INVALID",
  ],
  [
    "101 buttons",
    "sendMessage",
    () => marked(inline(...Array.from({ length: 101 }, (_, n) => ({ text: "a", callback_data: `${n}` })))),
    "400 Bad Request: reply markup is too long",
  ],
  [
    "a caption of 1025 characters",
    "sendPhoto",
    () => to({ photo: "x", caption: "a".repeat(1025) }),
    "400 Bad Request: message caption is too long",
  ],
  ["no picture", "sendPhoto", () => to({}), "400 Bad Request: there is no photo in the request"],
  [
    "a picture from the net",
    "sendPhoto",
    () => to({ photo: "https://a.ru/b.png" }),
    "400 Bad Request: failed to get HTTP URL content",
  ],
  [
    "a file that nobody sent",
    "sendDocument",
    () => to({ document: "BQACAg" }),
    "400 Bad Request: wrong remote file identifier specified: Wrong string length",
  ],
  [
    "an album of one",
    "sendMediaGroup",
    () => to({ media: [{ type: "photo", media: "x" }] }),
    "400 Bad Request: group must include 2-10 items",
  ],
  [
    "an unknown doing",
    "sendChatAction",
    () => to({ action: "thinking" }),
    "400 Bad Request: wrong parameter action in request",
  ],
  [
    "an edit of nothing",
    "editMessageText",
    () => to({ message_id: 999, text: "a" }),
    "400 Bad Request: message to edit not found",
  ],
  [
    "an edit of the person's words",
    "editMessageText",
    () => to({ message_id: annasText, text: "a" }),
    "400 Bad Request: message can't be edited",
  ],
  [
    "a removal of nothing",
    "deleteMessage",
    () => to({ message_id: 999 }),
    "400 Bad Request: message to delete not found",
  ],
  [
    "101 removals",
    "deleteMessages",
    () => to({ message_ids: Array.from({ length: 101 }, (_, n) => n + 1) }),
    "400 Bad Request: too many message identifiers specified",
  ],
  ["removals of what is not there", "deleteMessages", () => to({ message_ids: [998, 999] }), "ok"],
  [
    "a copy of nothing",
    "copyMessage",
    () => to({ from_chat_id: anna.id, message_id: 999 }),
    "400 Bad Request: message to copy not found",
  ],
  [
    "a pin of nothing",
    "pinChatMessage",
    () => to({ message_id: 999 }),
    "400 Bad Request: message to pin not found",
  ],
  [
    "an answer to no tap",
    "answerCallbackQuery",
    () => ({ callback_query_id: "1" }),
    "400 Bad Request: query is too old and response timeout expired or query ID is invalid",
  ],
  [
    "an answer to no inline query",
    "answerInlineQuery",
    () => ({ inline_query_id: "1", results: [] }),
    "400 Bad Request: query is too old and response timeout expired or query ID is invalid",
  ],
  [
    "a file that is not there",
    "getFile",
    () => ({ file_id: "a" }),
    "400 Bad Request: wrong file_id or the file is temporarily unavailable",
  ],
  [
    "a command in Russian",
    "setMyCommands",
    () => ({ commands: [{ command: "лид", description: "a" }] }),
    "400 Bad Request: BOT_COMMAND_INVALID",
  ],
  [
    "a command that says nothing",
    "setMyCommands",
    () => ({ commands: [{ command: "lead", description: " " }] }),
    "400 Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
  ],
  [
    "a language of three letters",
    "setMyCommands",
    () => ({ commands: [], language_code: "rus" }),
    "400 Bad Request: LANG_CODE_INVALID",
  ],
  [
    "a webhook without https",
    "setWebhook",
    () => ({ url: "http://shop.ru/hook" }),
    "400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
  ],
  [
    "a webhook on an odd port",
    "setWebhook",
    () => ({ url: "https://shop.ru:3000/hook" }),
    "400 Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
  ],
  [
    "a long secret",
    "setWebhook",
    () => ({ url: "http://127.0.0.1:1/", secret_token: "a".repeat(257) }),
    "400 Bad Request: secret token is too long",
  ],
  [
    "a strange secret",
    "setWebhook",
    () => ({ url: "http://127.0.0.1:1/", secret_token: "a b" }),
    "400 Bad Request: secret token contains unallowed characters",
  ],
])("%s: %s is answered as Telegram answers", async (_situation, method, fields, refusal) => {
  expect(await refusalOf(chat, method, fields())).toBe(refusal);
});

test.each([
  ["a wrong token", "7000000001:AAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "401 Unauthorized"],
  ["a broken token", "token", "401 Unauthorized: invalid token specified"],
])("%s is not let in", async (_situation, token, refusal) => {
  expect(await refusalOf({ url: chat.url, token }, "getMe")).toBe(refusal);
});

test("an edit that changes nothing is refused, a new keyboard alone is a change", async () => {
  const { result } = await callBotApi(chat, "sendMessage", to({ text: "<b>a</b>", parse_mode: "HTML" }));
  const edit = to({ message_id: result.message_id, text: "<b>a</b>", parse_mode: "HTML" });
  expect(await refusalOf(chat, "editMessageText", edit)).toBe(same);
  const keyboard = { reply_markup: inline({ text: "a", callback_data: "a" }) };
  expect(await refusalOf(chat, "editMessageText", { ...edit, ...keyboard })).toBe("ok");
  expect(await refusalOf(chat, "editMessageText", { ...edit, ...keyboard })).toBe(same);
  expect(await refusalOf(chat, "editMessageText", { ...edit, ...keyboard, text: "a" })).toBe("ok");
  expect(await refusalOf(chat, "editMessageReplyMarkup", to({ message_id: result.message_id }))).toBe("ok");
  expect(anna.last()).toMatchObject({ text: "a", buttons: [], revisions: [{}, {}, {}] });
});

test("a message that brought a reply keyboard cannot be edited, and an edit takes no reply keyboard", async () => {
  const reply = { keyboard: [[{ text: "Сегодня" }]] };
  const { result } = await callBotApi(chat, "sendMessage", marked(reply));
  const { message_id } = result;
  expect(await refusalOf(chat, "editMessageText", to({ message_id, text: "b" }))).toBe(
    "400 Bad Request: message can't be edited",
  );
  const plain = await callBotApi(chat, "sendMessage", to({ text: "a" }));
  expect(
    await refusalOf(
      chat,
      "editMessageText",
      to({ message_id: plain.result.message_id, text: "b", reply_markup: reply }),
    ),
  ).toBe("400 Bad Request: inline keyboard expected");
});

test("a text has no caption and a document has no text to edit", async () => {
  const text = await callBotApi(chat, "sendMessage", to({ text: "a" }));
  expect(
    await refusalOf(chat, "editMessageCaption", to({ message_id: text.result.message_id, caption: "b" })),
  ).toBe("400 Bad Request: there is no caption in the message to edit");
  const sent = await anna.sends({ document: true });
  const copy = await callBotApi(chat, "copyMessage", to({ from_chat_id: anna.id, message_id: sent.id }));
  expect(
    await refusalOf(chat, "editMessageText", to({ message_id: copy.result.message_id, text: "b" })),
  ).toBe("400 Bad Request: there is no text in the message to edit");
});

test("a message can be deleted for 48 hours and is not there afterwards", async () => {
  const young = await callBotApi(chat, "sendMessage", to({ text: "young" }));
  const old = await callBotApi(chat, "sendMessage", to({ text: "old" }));
  expect(await refusalOf(chat, "deleteMessage", to({ message_id: young.result.message_id }))).toBe("ok");
  expect(await refusalOf(chat, "deleteMessage", to({ message_id: young.result.message_id }))).toBe(
    "400 Bad Request: message to delete not found",
  );
  expect(
    await refusalOf(chat, "editMessageText", to({ message_id: young.result.message_id, text: "b" })),
  ).toBe("400 Bad Request: message to edit not found");
  clock.advance({ hours: 48 });
  expect(await refusalOf(chat, "deleteMessage", to({ message_id: old.result.message_id }))).toBe(
    "400 Bad Request: message can't be deleted",
  );
});

test("a tap is answered once, within half a minute, in 200 characters", async () => {
  const tooOld = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";
  await callBotApi(chat, "sendMessage", marked(inline({ text: "Да", callback_data: "yes" })));
  const first = (await anna.taps("Да")).query;
  expect(
    await refusalOf(chat, "answerCallbackQuery", { callback_query_id: first, text: "я".repeat(201) }),
  ).toBe("400 Bad Request: MESSAGE_TOO_LONG");
  expect(await refusalOf(chat, "answerCallbackQuery", { callback_query_id: first, text: "ок" })).toBe("ok");
  expect(anna.toast()).toBe("ок");
  expect(await refusalOf(chat, "answerCallbackQuery", { callback_query_id: first })).toBe(tooOld);

  const second = (await anna.taps("Да")).query;
  clock.advance({ seconds: 31 });
  expect(await refusalOf(chat, "answerCallbackQuery", { callback_query_id: second })).toBe(tooOld);
});

test("a file above 20 MB is told of, but not given", async () => {
  const { file } = await anna.sends({ document: true, size: 25_000_000, name: "прайс.pdf" });
  expect(await refusalOf(chat, "getFile", { file_id: file?.id })).toBe("400 Bad Request: file is too big");
});

test("a parameter that the Bot API does not know is noticed", async () => {
  await callBotApi(chat, "sendMessage", to({ text: "a", disable_web_page_preview: true }));
  expect(chat.sandbox.control.violations()).toContain(
    "sendMessage: unknown parameter disable_web_page_preview",
  );
});

function to(fields: object): object {
  return { chat_id: anna.id, ...fields };
}

function marked(markup: unknown): object {
  return to({ text: "a", reply_markup: markup });
}
