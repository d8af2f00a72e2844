import { InlineKeyboard } from "grammy";
import type { Message } from "grammy/types";
import { beforeAll, expect, test } from "vitest";
import { replyTargetOf } from "../../src/app/screens/reply-target.ts";
import { callModel } from "../../src/calls/index.ts";
import * as clientButtons from "../../src/clients/chat/clients.buttons.ts";
import { newId } from "../../src/shared/id.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { openShop, type TestShop } from "../support/shop.ts";

const [anna, boris] = [newId(), newId()] as [string, string];

function messageNaming(...clients: string[]): Message {
  const keyboard = new InlineKeyboard();
  for (const client of clients)
    clientButtons.moreButton.on(keyboard, "⋯", { client, back: clientButtons.nowhere });
  return { reply_markup: keyboard } as unknown as Message;
}

test("a message is about the one client whom its buttons name, a list about nobody", () => {
  expect(replyTargetOf(messageNaming(anna, anna))).toEqual({ client: anna });
  expect(replyTargetOf(messageNaming(anna, boris))).toEqual({});
  expect(replyTargetOf(messageNaming())).toEqual({});
  expect(replyTargetOf(undefined)).toEqual({});
});

let shop: TestShop;
let olga: ChatPerson;
beforeAll(async () => {
  shop = await openShop();
  olga = shop.chat.person("Ольга");
  await shop.open(olga);
  await olga.says("Иван Петров 8 912 000-11-22");
  await olga.says("Иван Сидоров 8 912 000-11-33");
});

test("a reply to a list is not written to the first client of the list", async () => {
  await olga.says("Иван");
  await olga.sees("нашлось 2");
  await olga.replies(olga.last().id, "недозвон");
  expect(await callModel(shop.mongo).countDocuments()).toBe(0);
  await olga.sees("никого");
});
