import { Api } from "grammy";
import { expect, test } from "vitest";
import type { ClientMessage } from "../../../src/platform/channel/client-message.ts";
import { clientOptions } from "../../../src/platform/telegram/sender/client.ts";
import { callTelegram } from "../../../src/platform/telegram/sender/outbox-call.ts";
import { telegramChannel } from "../../../src/platform/telegram/sender/telegram-channel.ts";
import { openPost } from "../../support/post.ts";

const post = await openPost();
const api = new Api(post.chat.token, clientOptions({ apiRoot: post.chat.url, waitSecondsMax: 0 }));
const [anna = 0] = post.people(1);

test("words go as they are, with their buttons, and can't be passed on unless they may be", async () => {
  await send({ text: "<b>Скидка</b> 5 %", buttons: [[{ label: "🎁 Мои бонусы", data: "bonus" }]] });
  expect(shown()).toMatchObject({
    text: "Скидка 5 %",
    protected: true,
    buttons: [[{ text: "🎁 Мои бонусы", data: "bonus" }]],
  });
  await send({ text: "Осенняя скидка", buttons: [], shareable: true });
  expect(shown()).toMatchObject({ text: "Осенняя скидка", protected: false });
});

test.each(["photo", "video", "document"] as const)("a %s goes with its words under it", async (kind) => {
  const { control } = post.chat.sandbox;
  await control.act(anna, { act: "sends", file: { kind, base64: "AAAA", mime: "application/pdf" } });
  const fileId = post.chat.sandbox.control.chat(anna).messages.at(-1)?.file?.id ?? "";
  const outcome = await send({ text: "<i>Новинки</i>", media: { kind, fileId }, buttons: [] });
  expect(outcome).toMatchObject({ class: "sent" });
  expect(shown()).toMatchObject({ kind, text: "Новинки", protected: true });
});

test("a festive message carries its effect, another none", () => {
  const payloadOf = (festive: boolean) =>
    telegramChannel.callFor({ text: "С днём рождения!", buttons: [], festive }).payload;
  expect(payloadOf(true)).toHaveProperty("message_effect_id");
  expect(payloadOf(false)).not.toHaveProperty("message_effect_id");
});

function send(message: ClientMessage) {
  return callTelegram(api, anna, telegramChannel.callFor(message));
}

function shown() {
  return post.chat.sandbox.control
    .chat(anna)
    .messages.filter(({ mine }) => !mine)
    .at(-1);
}
