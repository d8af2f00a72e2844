import type { ChatPerson } from "../support/chat-person.ts";
import { openShop, type TestShop } from "../support/shop.ts";

/** A shop whose operator is known, with an owner and a seller: clients may join. */
export async function openJoiningShop(): Promise<{ shop: TestShop; olga: ChatPerson; semyon: ChatPerson }> {
  const shop = await openShop({ at: "2026-11-23T12:00" });
  const olga = shop.chat.person("Ольга");
  const semyon = shop.chat.person("Семён");
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await fillOperator(olga);
  return { shop, olga, semyon };
}

export async function fillOperator(owner: ChatPerson): Promise<void> {
  await owner.says("/settings");
  await owner.taps("🤝 Клиенты в боте");
  await owner.taps("🪪 Реквизиты");
  await owner.taps("✏️ Заполнить");
  await owner.says("ИП Петров П. П., ИНН 500100732259");
  await owner.says("Москва, ул. Ленина, 1");
  await owner.says("data@mebel.example");
}

/** What stands behind `?start=` in the newest message that has a link. */
export function payloadIn(person: ChatPerson, prefix: string): string {
  const pattern = new RegExp(`start=(${prefix}_[\\w-]{22})`, "g");
  const found = [...person.screen().matchAll(pattern)].at(-1)?.[1];
  if (found === undefined) throw new Error(`No link ${prefix}_ on the screen:\n${person.screen()}`);
  return found;
}

/** The seller gives the client of this name his link. */
export async function personalLink(seller: ChatPerson, name: string): Promise<string> {
  await seller.says(name);
  await seller.taps("⋯ Ещё");
  await seller.taps("🔗 Ссылка клиенту");
  return payloadIn(seller, "j");
}

/** The owner's link of the counter, or of a source by its name. */
export async function shopLink(owner: ChatPerson, label = "QR для стойки"): Promise<string> {
  await owner.says("/settings");
  await owner.taps("🤝 Клиенты в боте");
  await owner.taps("📲 Ссылки и QR");
  const button = owner
    .buttons()
    .flat()
    .find((one) => one.includes(label));
  await owner.taps(button ?? label);
  return payloadIn(owner, label === "QR для стойки" ? "q" : "f");
}

/** The client comes by a link, agrees and shares his number. */
export async function joins(person: ChatPerson, payload: string): Promise<void> {
  await person.opens(payload);
  await person.taps("✅ Согласен, продолжить");
  await person.shares("own");
}
