import { expect, test } from "vitest";
import { defineTalk } from "../../src/platform/telegram/talks/talk.ts";
import { openBotStage } from "../support/bot-stage.ts";

/**
 * github.com/grammyjs/conversations/issues/155: what a Bot API action throws that is not an HttpError, caught
 * by the talk, leaves the talk's next wait without an end. The update never returns; its lane must.
 */
const brokenTalk = defineTalk<Record<string, never>>("test.broken", { forAnyone: true });
const broken = brokenTalk.with(async (talk, ctx) => {
  // JSON can't hold it, so the action throws before a request is made.
  await ctx.reply("сломано", { message_thread_id: 1n as never }).catch(() => undefined);
  await talk.wait();
});

const { chat, mongo, intake, givenUp, states } = await openBotStage(
  { talks: [broken], commands: { break: (ctx) => brokenTalk.enter(ctx, {}) } },
  { timeoutMs: 400 },
);

test("a talk that never returns loses its update's time, and its lane goes on", async () => {
  const [semyon, anna] = ["Семён", "Анна"].map((name) => chat.person(name));
  chat.waitWith(undefined);
  await semyon?.says("/break");
  await semyon?.says("после");
  await anna?.says("рядом");
  await anna?.sees("слышу: рядом");
  expect(semyon?.isShown("слышу")).toBe(false);

  await semyon?.sees("слышу: после");
  await intake.idle();
  expect(givenUp).toEqual(["out-of-time"]);
  expect(await mongo.collection("talks").countDocuments()).toBe(0);
  expect(await states()).toEqual(["done"]);
});
