import { expect, test } from "vitest";
import { checkParameters } from "../support/bot-api/check-parameters.ts";
import { readPublishedTypes } from "../support/bot-api/published-types.ts";

test("the published types are read whole", () => {
  const { methods, objects } = readPublishedTypes();
  expect(methods.size).toBeGreaterThan(170);
  expect(objects.size).toBeGreaterThan(500);
  expect(methods.get("sendMessage")?.chat_id).toEqual({
    type: {
      kind: "union",
      of: [
        { kind: "primitive", name: "number" },
        { kind: "primitive", name: "string" },
      ],
    },
    isOptional: false,
  });
  expect(methods.get("getMe")).toEqual({});
});

const message = { chat_id: 1, text: "a" };
const inline = (button: object) => ({ ...message, reply_markup: { inline_keyboard: [[button]] } });

test.each<[method: string, fields: object, problems: string[]]>([
  ["sendMessage", message, []],
  ["sendMessage", inline({ text: "a", callback_data: "b", style: "danger" }), []],
  [
    "sendMessage",
    { ...message, reply_markup: { keyboard: [["a", { text: "b", request_contact: true }]] } },
    [],
  ],
  ["sendMessage", { ...message, reply_markup: '{"remove_keyboard":true}' }, []],
  ["sendMediaGroup", { chat_id: 1, media: [{ type: "photo", media: "x" }] }, []],
  ["sendPigeon", {}, ["the Bot API has no such method"]],
  ["sendMessage", { chat_id: 1 }, ["missing parameter text"]],
  ["sendMessage", { ...message, silent: true }, ["unknown parameter silent"]],
  ["sendMessage", { ...message, protect_content: "true" }, ["protect_content must be a boolean"]],
  ["answerCallbackQuery", { callback_query_id: 1 }, ["callback_query_id must be a string"]],
  ["sendMessage", { ...message, parse_mode: "html" }, ['parse_mode must be "HTML"']],
  [
    "sendMessage",
    inline({ text: "a", callback_dat: "b" }),
    ["unknown parameter reply_markup.inline_keyboard[0][0].callback_dat"],
  ],
  [
    "sendMessage",
    inline({ text: "a", style: "pink" }),
    ['reply_markup.inline_keyboard[0][0].style must be "danger"'],
  ],
  ["getUpdates", { allowed_updates: ["message", "massage"] }, ["allowed_updates[1] is no update"]],
  ["setMyCommands", { commands: [{ command: "a" }] }, ["missing parameter commands[0].description"]],
])("%s with %o", (method, fields, problems) => {
  const found = checkParameters(method, { fields: { ...fields }, uploads: new Map(), isForm: false });
  expect(found).toEqual(problems.map((problem) => `${method}: ${problem}`));
});

test("in a form everything is text and an upload answers for its parameter", () => {
  const upload = { name: "a", mime: "text/plain", bytes: Buffer.from("a") };
  const fields = { chat_id: "1", document: "attach://f1", protect_content: "true" };
  const request = { fields, uploads: new Map([["f1", upload]]), isForm: true };
  expect(checkParameters("sendDocument", request)).toEqual([]);
  const direct = { fields: { chat_id: "1" }, uploads: new Map([["document", upload]]), isForm: true };
  expect(checkParameters("sendDocument", direct)).toEqual([]);
  const stray = {
    fields,
    uploads: new Map([
      ["f1", upload],
      ["f2", upload],
    ]),
    isForm: true,
  };
  expect(checkParameters("sendDocument", stray)).toEqual(["sendDocument: unknown parameter f2"]);
});
