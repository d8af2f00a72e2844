import { beforeEach, expect, test } from "vitest";
import { ask } from "../../src/platform/telegram/ask.ts";
import { sendScreen } from "../../src/platform/telegram/screen.ts";
import { defineTalk } from "../../src/platform/telegram/talks/talk.ts";
import type { FaultPlan } from "../../src/sandbox/control.ts";
import { openBotStage } from "../support/bot-stage.ts";

const saved: string[] = [];

const teaTalk = defineTalk<Record<string, never>>("test.tea", { forAnyone: true });
const tea = teaTalk.with(async (talk, ctx) => {
  const kind = await ask(talk, ctx, {
    name: "kind",
    text: "Какой чай?",
    choices: [[{ label: "Улун", value: "oolong" }]],
    choose: (value) => value,
    read: ({ message }) => ({ value: message?.text ?? "" }),
  });
  const cups =
    kind &&
    (await ask(talk, kind.ctx, {
      name: "cups",
      text: "Сколько чашек?",
      choices: [[{ label: "Две", value: "2" }]],
      choose: (value) => value,
      read: ({ message }) => ({ value: message?.text ?? "" }),
    }));
  if (cups === undefined) return;
  await talk.external(() => void saved.push(`${kind?.value} ${cups.value}`));
  await sendScreen(cups.ctx, { text: cups.value === "много" ? "<b>" : "записано" });
});

const { chat, mongo } = await openBotStage(
  { talks: [tea], commands: { tea: (ctx) => teaTalk.enter(ctx, {}), hello: (ctx) => ctx.reply("привет") } },
  { forgivesSilence: true },
);
const anna = chat.person("Анна");
const lose = (...script: NonNullable<FaultPlan["script"]>) => chat.sandbox.control.plan({ script });

beforeEach(() => {
  lose();
  saved.length = 0;
});

test.each(["reset-after", "reset-before"] as const)(
  "a question that is lost (%s) is still open for what is typed",
  async (kind) => {
    await anna.says("/tea");
    lose({ fault: { kind }, method: "sendMessage" });
    await anna.says("сенча");
    await anna.says("три");
    await anna.sees("записано");
    expect(saved).toEqual(["сенча три"]);
  },
);

test("a question whose answer to the call was lost takes a tap of its own buttons", async () => {
  lose({ fault: { kind: "reset-after" }, method: "sendMessage" });
  await anna.says("/tea");
  lose({ fault: { kind: "error-after", code: 502 }, method: "editMessageText" });
  await anna.taps("Улун");
  await anna.taps("Две");
  await anna.sees("записано");
  expect(saved).toEqual(["oolong 2"]);
});

test("whoever was never shown the question sees it at the next tap of the one before", async () => {
  await anna.says("/tea");
  lose({ fault: { kind: "error", code: 502 }, method: "editMessageText" });
  await anna.taps("Улун");
  expect(anna.screen()).toContain("Какой чай?");
  await anna.taps("Улун");
  expect(anna.screen()).toContain("Сколько чашек?");
  await anna.taps("Две");
  await anna.sees("записано");
  expect(saved).toEqual(["oolong 2"]);
});

test("a tap whose acknowledgement is lost counts", async () => {
  await anna.says("/tea");
  lose({ fault: { kind: "error", code: 502 }, method: "answerCallbackQuery" });
  await anna.taps("Улун");
  await anna.sees("Сколько чашек?");
  await anna.taps("✖️ Отмена");
});

test("a talk whose last word is lost is over, and what it wrote stands once", async () => {
  await anna.says("/tea");
  await anna.taps("Улун");
  lose({ fault: { kind: "reset-before" }, method: "sendMessage" });
  await anna.says("две");
  await anna.says("ещё");
  await anna.sees("слышу: ещё");
  expect(saved).toEqual(["oolong две"]);
  expect(await mongo.collection("talks").countDocuments()).toBe(0);
});

test("a command that leaves a talk is obeyed when the word about the draft is lost", async () => {
  await anna.says("/tea");
  await anna.taps("Улун");
  lose({ fault: { kind: "reset-before" }, method: "sendMessage" });
  await anna.says("/hello");
  await anna.sees("привет");
});

test("a talk that a refused answer has ended says so, and goes on where it was", async () => {
  await anna.says("/tea");
  await anna.taps("Улун");
  await anna.says("много");
  await anna.sees("Черновик сохранён");
  await anna.taps("↩️ Продолжить");
  await anna.sees("Сколько чашек?");
  await anna.says("две");
  await anna.sees("записано");
});
