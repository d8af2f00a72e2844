import type { ChatPerson } from "../../support/chat-person.ts";
import { openShop } from "../../support/shop.ts";

/** A shop on a Saturday noon with its owner Ольга and two sellers, each with a phone in hand. */
export async function openStaffedShop() {
  const shop = await openShop();
  const olga = shop.chat.person("Ольга");
  const semyon = shop.chat.person("Семён");
  const anna = shop.chat.person("Анна");
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await shop.hire(olga, anna, "Анна");
  return { shop, olga, semyon, anna };
}

/** Every live message of the bot that this person sees, as one text, buttons and all. */
export function everythingShown(person: ChatPerson): string {
  return person
    .chat()
    .messages.filter((message) => !message.mine && !message.deleted)
    .map((message) => JSON.stringify(message))
    .join("\n");
}
