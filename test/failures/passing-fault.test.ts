import { mongo as driver } from "mongoose";
import { beforeEach, expect, test } from "vitest";
import { TransactionTooLate } from "../../src/platform/mongo/transaction.ts";
import { ask } from "../../src/platform/telegram/ask.ts";
import { defineTalk } from "../../src/platform/telegram/talks/talk.ts";
import { openBotStage } from "../support/bot-stage.ts";

/** What the next deeds meet; nothing when it is empty. */
const faults: Error[] = [];
const deeds: string[] = [];

function deed(what: string): void {
  const fault = faults.shift();
  if (fault !== undefined) throw fault;
  deeds.push(what);
}

const noteTalk = defineTalk<Record<string, never>>("test.note", { forAnyone: true });
const note = noteTalk.with(async (talk, ctx) => {
  const read = ({ message }: typeof ctx) => ({ value: message?.text ?? "" });
  const title = await ask(talk, ctx, { name: "title", text: "О чём?", read });
  const words = title && (await ask(talk, title.ctx, { name: "words", text: "Что записать?", read }));
  if (words === undefined) return;
  await talk.external(() => deed(`${title?.value}: ${words.value}`));
  await words.ctx.reply("записано");
});

const { chat, mongo, givenUp, states } = await openBotStage(
  {
    talks: [note],
    commands: {
      note: (ctx) => noteTalk.enter(ctx, {}),
      deed: async (ctx) => {
        deed("дело");
        await ctx.reply("сделано");
      },
    },
  },
  { retryAfterMs: 1 },
);
const anna = chat.person("Анна");

beforeEach(() => {
  faults.length = 0;
  deeds.length = 0;
});

test.each([
  () => new driver.MongoServerSelectionError("no primary", {} as never),
  () => new TransactionTooLate(),
])(
  "a command in the middle of a talk is tried again after a passing fault, and the talk stays aside",
  async (fault) => {
    await anna.says("/note");
    await anna.says("заголовок");
    faults.push(fault(), fault());
    await anna.says("/deed");
    await anna.sees("сделано");
    expect(deeds).toEqual(["дело"]);
    await anna.taps("↩️ Продолжить");
    await anna.sees("Что записать?");
    await anna.taps("✖️ Отмена");
    expect(await states()).toEqual(["done"]);
  },
);

test("the last answer of a talk is tried again after a passing fault, and leaves no draft behind", async () => {
  await anna.says("/note");
  await anna.says("заголовок");
  faults.push(new TransactionTooLate());
  await anna.says("слова");
  await anna.sees("записано");
  expect(anna.isShown("сломалось")).toBe(false);
  expect(deeds).toEqual(["заголовок: слова"]);
  expect(await mongo.collection("talks").countDocuments()).toBe(0);
  expect(await states()).toEqual(["done"]);
  expect(givenUp).toEqual([]);
});

test("another fault is told, and the talk goes on from the answer before it", async () => {
  await anna.says("/note");
  await anna.says("заголовок");
  faults.push(new Error("a mistake of ours"));
  await anna.says("слова");
  await anna.sees("сломалось");
  await anna.taps("↩️ Продолжить");
  await anna.says("другие слова");
  await anna.sees("записано");
  expect(deeds).toEqual(["заголовок: другие слова"]);
});

test("a fault of a command offers no talk to go on with when there was none", async () => {
  faults.push(new Error("a mistake of ours"));
  await anna.says("/deed");
  await anna.sees("сломалось");
  expect(anna.buttons().flat()).not.toContain("↩️ Продолжить");
});
