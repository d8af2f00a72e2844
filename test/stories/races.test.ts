import { beforeAll, beforeEach, expect, test } from "vitest";
import type { ChatPerson } from "../support/chat-person.ts";
import { openShop } from "../support/shop.ts";

const shop = await openShop({ at: "2026-11-21T12:00" });
const olga = shop.chat.person("Ольга");
const semyon = shop.chat.person("Семён");
const anna = shop.chat.person("Анна");
const { control } = shop.chat.sandbox;

beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await shop.hire(olga, anna, "Анна");
  await semyon.says("Мария +7 912 000-00-01");
});

// The words right after a call would be its note.
beforeEach(() => void shop.clock.advance({ minutes: 20 }));

const count = (name: string, query = {}) => shop.mongo.collection(name).countDocuments(query);

/** Fifty taps of one button before the first is answered; every one of them must be answered. */
async function hammers(person: ChatPerson, label: string): Promise<[data: string, message: number]> {
  const button = person
    .last()
    .buttons.flat()
    .find(({ text }) => text.startsWith(label));
  if (button?.kind !== "callback") throw new Error(`There is no «${label}»\n${person.screen()}`);
  const message = person.last().id;
  await Promise.all(
    Array.from({ length: 50 }, async () =>
      control.act(person.id, { act: "taps", data: button.data, message }),
    ),
  );
  await shop.chat.quiet();
  const taps = person.chat().taps.slice(-50);
  expect(taps.filter(({ answered }) => !answered)).toEqual([]);
  return [button.data, message];
}

/** A tap that waited for more than 250 ms is acknowledged silently; whoever taps again hears the word. */
async function hearsOnTap(person: ChatPerson, data: string, message: number): Promise<string> {
  const heard: string[] = [];
  for (let tap = 1; tap <= 10 && heard.length === 0; tap += 1) {
    await person.forges(data, message);
    heard.push(...[person.toast()].filter((text) => text !== undefined));
  }
  return heard.join();
}

test("fifty taps of «✅ Записать» are one sale, and every tap is answered", async () => {
  await semyon.says("Мария");
  await semyon.taps("💰 Продажа");
  await semyon.says("стол 12 500");
  const tapped = await hammers(semyon, "✅ Записать");
  expect(await count("purchases")).toBe(1);
  expect(semyon.last().text).toContain("записана");
  expect(await hearsOnTap(semyon, ...tapped)).toBe("Этот вопрос уже закрыт.");
  expect(await count("purchases")).toBe(1);
});

test("fifty taps of «↩️ Отменить» take the sale back once", async () => {
  await semyon.says("Мария");
  await semyon.replies(semyon.last(), "купил стул 3 000");
  await hammers(semyon, "↩️ Отменить");
  const client = await shop.mongo.collection("clients").findOne({ name: "Мария" });
  expect(client).toMatchObject({ purchases: 1, totalKopecks: 1_250_000 });
  expect(await count("purchases", { totalKopecks: -300_000 })).toBeLessThanOrEqual(1);
});

test("fifty taps of an outcome are one call, and the toast says when it was saved", async () => {
  const before = await count("calls");
  await semyon.says("Мария");
  await semyon.taps("📝 Итог звонка");
  const tapped = await hammers(semyon, "📵 Не дозвонился");
  expect(await count("calls")).toBe(before + 1);
  expect(await hearsOnTap(semyon, ...tapped)).toMatch(/^Уже записано в \d\d:\d\d/);
  expect(await count("calls")).toBe(before + 1);
});

test("fifty taps on a reminder are one outcome and one next call", async () => {
  await shop.pass({ days: 4 });
  await semyon.sees("перезвонить");
  const before = await count("calls");
  await hammers(semyon, "📵 Не дозвонился");
  expect(await count("calls")).toBe(before + 1);
  expect(await count("callbacks", { state: "open" })).toBe(1);
});

test("two sellers who add one phone at once make one client, and the loser is told whose it is", async () => {
  for (let place = 10; place < 20; place += 1) {
    await Promise.all([
      control.act(semyon.id, { act: "says", text: `Пётр +7 912 000-00-${place} хочет шкаф` }),
      control.act(anna.id, { act: "says", text: `Петя 8912 000 00 ${place}` }),
    ]);
    await shop.chat.quiet();
    const screens = [semyon.last().text, anna.last().text];
    expect(screens.filter((text) => text.includes("Новый клиент сохранён"))).toHaveLength(1);
    expect(screens.filter((text) => text.includes("Этот номер уже в базе, клиента ведёт"))).toHaveLength(1);
  }
  expect(await count("clients")).toBe(11);
  expect(await count("phones")).toBe(11);
});

test("a seller and his message sent again make one client", async () => {
  const said = await semyon.says("Яков +7 912 000-00-30");
  control.trick({ trick: "duplicate", times: 3 });
  await shop.chat.quiet();
  expect(said.text).toContain("Яков");
  expect(await count("clients", { name: "Яков" })).toBe(1);
});

test("two sellers who take a nobody's client at once: one takes him, the other is told", async () => {
  const id = String((await shop.mongo.collection("clients").findOne({ name: "Яков" }))?._id);
  await shop.mongo.collection("clients").updateOne({ name: "Яков" }, { $set: { responsible: null } });
  await semyon.says("яков");
  await anna.says("яков");
  const people = [semyon, anna];
  await Promise.all(
    people.map(async (person) =>
      control.act(person.id, { act: "taps", text: "🙋 Взять", message: person.last().id }),
    ),
  );
  await shop.chat.quiet();
  expect(await count("handovers", { clientId: id })).toBe(0);
  expect(people.filter((person) => person.isShown("Теперь клиента ведёте вы"))).toHaveLength(1);
  // Over the chat when it came in time, else as a message.
  const heard = people.map((person) => `${person.toast()} ${person.last().text}`);
  expect(heard.filter((text) => /только что взяли|передан другому/.test(text))).toHaveLength(1);
});

test("nobody met an error of ours", () => {
  expect(shop.log).toEqual([]);
});
