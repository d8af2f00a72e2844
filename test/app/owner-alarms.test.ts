import { beforeAll, test } from "vitest";
import { inboxModel } from "../../src/platform/telegram/intake/inbox.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { openShop, type TestShop } from "../support/shop.ts";

let shop: TestShop;
let olga: ChatPerson;
let semyon: ChatPerson;

beforeAll(async () => {
  shop = await openShop({ forgivesSilence: true });
  olga = shop.chat.person("Ольга");
  semyon = shop.chat.person("Семён");
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
});

test("an update that was started too often is set aside, and its sender and the owner are told", async () => {
  await shop.app.rest();
  const poison = semyon.says("яд");
  await new Promise((resolve) => setTimeout(resolve, 500));
  await poison.catch(() => undefined);
  await inboxModel(shop.mongo).updateMany({ state: "new" }, { state: "started", attempts: 2 });
  await shop.app.begin();
  await shop.app.idle();
  await semyon.sees("обработать не получилось");
  await olga.sees("Одно сообщение боту трижды не удалось обработать");
});
