import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { allButtons } from "../../src/platform/telegram/button.ts";
import { argsOf } from "../support/button-args.ts";
import { openShop } from "../support/shop.ts";

const shop = await openShop({ at: "2026-11-21T12:00" });
const olga = shop.chat.person("Ольга");
const semyon = shop.chat.person("Семён");
const anna = shop.chat.person("Анна");
const pavel = shop.chat.person("Павел");

/** Words that only Anna's clients have: whoever is not Anna may not read one of them. */
const secrets = [
  "Зиновий",
  "Ксенофонт",
  "Евлампий",
  "Секретер",
  "Тайник",
  "Шкатулка",
  "77 777",
  "··71",
  "··72",
  "··73",
  "-71",
  "-72",
  "-73",
  "7931",
];

let annas: { ids: string[]; data: string[]; before: string };
let heard: string[] = [];

beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await shop.hire(olga, anna, "Анна");
  await shop.hire(olga, pavel, "Павел");
  await semyon.says("Глафира +7 912 000-00-01 хочет стол");
  await semyon.says("глафира");
  await semyon.replies(semyon.last(), "купил стол 12 500");

  await anna.says("Зиновий +7 931 555-55-71 перезвонить завтра 15:00 хочет Секретер #тайник");
  await anna.says("зиновий");
  await anna.replies(anna.last(), "купил Секретер 77 777");
  await anna.says("Ксенофонт +7 931 555-55-72 перезвонить завтра 15:00");
  await anna.says("ксенофонт");
  await anna.replies(anna.last(), "дозвон 5 мин Шкатулка");
  await anna.taps("🔁 Перезвонить");
  await anna.says("ксенофонт");
  await anna.taps("🕘 История");
  await anna.says("ксенофонт");
  await anna.taps("⋯ Ещё");
  await anna.taps("🔁 Передать");
  await anna.taps("Павел");
  await anna.says("Евлампий +7 931 555-55-73");
  await anna.says("евлампий");
  await anna.sends({ photo: true, caption: "Тайник", replyTo: anna.last() });
  await anna.says("зиновий");
  await anna.taps("⋯ Ещё");
  await anna.taps("✏️ Изменить");
  await anna.presses("📋 Сегодня");
  await shop.pass({ days: 1, hours: 3 });
  await anna.taps("⏰ 15:00 · Зиновий");
  await anna.taps("🤝 Передать");
  await anna.taps("Павел");
  annas = { ids: await foreignIds(), data: dataShownTo([anna, pavel, olga]), before: await foreignState() };
  shop.chat.sandbox.control.onEvent((event) => {
    if (event.event === "message" && event.message.chat === semyon.id && !event.message.mine) {
      heard.push(event.message.text, ...event.message.buttons.flat().map(({ text }) => text));
    }
    if (event.event === "chat" && event.chat.person.id === semyon.id) {
      heard.push(event.chat.taps.at(-1)?.text ?? "");
    }
  });
});

describe("a seller who forges the buttons of others", () => {
  test("taps whatever Anna, Pavel and the owner were ever shown: sees nothing of hers, changes nothing", async () => {
    expect(annas.data.length).toBeGreaterThan(100);
    await forge(annas.data);
    await nothingCame();
  });

  test("puts her ids into every button there is, and types an answer where one is asked", async () => {
    const ids = fc.constantFrom(...annas.ids);
    const forged = allButtons()
      .filter(({ name }) => !openDoors.includes(name))
      .flatMap((button) =>
        fc
          .sample(argsOf(button, ids), { numRuns: process.env.FULL === "1" ? 6 : 3, seed: 3 })
          .map((args) => button.data(args as never)),
      );
    await forge(forged, { typing: "Взломано 12 500" });
    await nothingCame();
  }, 300_000);

  test("answers the questions of his own talks with her ids", async () => {
    for (const start of ["/call", "/sale"]) {
      for (const id of annas.ids.slice(0, 12)) {
        await semyon.says(start);
        await forge([`1:talk.choose:client:${id}`]);
        await semyon.says("/cancel");
      }
    }
    for (const id of annas.ids.slice(0, 12)) {
      await semyon.says("глафира");
      await semyon.taps("⋯ Ещё");
      await semyon.taps("✏️ Изменить");
      await semyon.taps("🤝 Кто привёл");
      await forge([`1:talk.choose:referrer:${id}`]);
      await semyon.says("глафира");
      await semyon.taps("⋯ Ещё");
      await semyon.taps("✏️ Изменить");
    }
    await semyon.says("глафира");
    await semyon.taps("⏰ Перезвонить");
    await semyon.taps("🗓 Календарь");
    await semyon.taps("⌨️ Ввести");
    await forge([
      "1:talk.choose:when:garbage",
      "1:talk.choose:when:99999999T9999",
      "1:talk.choose:when:20261311T2599",
    ]);
    await semyon.says("/cancel");
    await nothingCame();
  });

  test("mutates bytes, two thousand times", async () => {
    const piece = fc.constantFrom(...annas.data, ...allButtons().map(({ name }) => `1:${name}`));
    const mutated = fc
      .tuple(piece, fc.nat(63), fc.string({ maxLength: 6 }), fc.nat(6))
      .map(([data, at, put, out]) =>
        Buffer.from(data.slice(0, at) + put + data.slice(at + out))
          .subarray(0, 64)
          .toString("utf8")
          .replaceAll("\ufffd", ""),
      );
    const forged = fc.sample(
      mutated.filter((data) => data.length > 0 && !openDoors.some((name) => data.includes(name))),
      { numRuns: 2_000, seed: 5 },
    );
    await forge(forged);
    await nothingCame();
  }, 120_000);

  test("an old screen, an unknown version and garbage are told to be out of date", async () => {
    await semyon.says("глафира");
    for (const data of [
      "0:clients.open:abc",
      "2:clients.open:abc:-",
      "garbage",
      "1:",
      ":::::",
      "1:no.such:1",
      "💰",
    ]) {
      await forge([data]);
      expect(semyon.toast()).toBe("Экран устарел. Откройте его заново.");
    }
  });

  test("searches and lists do not find what is hers", async () => {
    for (const typed of ["зиновий", "5571", "#тайник", "ксен", "/find евлампий", "/callbacks", "/today"]) {
      await semyon.says(typed);
    }
    for (const code of await codesOf()) await semyon.says(`/c_${code}`);
    await nothingCame();
  });

  test("a reply with a forged line to her client's card of another day is refused with a sentence", async () => {
    await olga.says("глафира");
    await semyon.says("глафира");
    const card = semyon.last();
    await olga.taps("⋯ Ещё");
    await olga.taps("🔁 Передать");
    await olga.taps("Анна");
    for (const words of ["недозвон завтра 15", "купил шкаф 7 000", "любит дуб"]) {
      await semyon.replies(card, words);
      expect(semyon.last().text).toMatch(/передан другому|ведёт не вы|кто (его |её )?ведёт/);
      await semyon.says("/cancel");
    }
    await semyon.taps("📞 Показать номер", card);
    expect(semyon.toast()).toBeTruthy();
    expect(semyon.screen()).not.toContain("9120000001");
  });
});

test("nobody met an error of ours", () => {
  expect(shop.log).toEqual([]);
});

// «💰 Продажа», «📝 Обращение» and «🙋 Попросить передать» are open to whoever knows a number: dialogues.md §3.3.
const openDoors = [
  "clients.foreign-call",
  "clients.foreign-sale",
  "clients.ask",
  "purchases.start",
  "clients.sale",
  "calls.sale",
  // His own holiday and language are his own affair.
  "team.holiday",
  "team.pause",
  "team.locale",
];

async function forge(all: string[], { typing }: { typing?: string } = {}): Promise<void> {
  const { control } = shop.chat.sandbox;
  let message = semyon.last().id;
  for (const [place, data] of all.entries()) {
    if (openDoors.some((name) => data.includes(name))) continue;
    await control.act(semyon.id, { act: "taps", data, message });
    if (typing !== undefined) await control.act(semyon.id, { act: "says", text: typing });
    if (place % 25 < 24) continue;
    await shop.chat.quiet();
    // A chat keeps its last messages only.
    message = semyon.last().id;
  }
  await shop.chat.quiet();
}

async function nothingCame(): Promise<void> {
  const said = heard.join("\n").replace(/[\u00a0\u202f]/g, " ");
  heard = [];
  for (const secret of secrets) expect(said, secret).not.toContain(secret);
  expect(said).not.toContain("Что-то сломалось");
  expect(await foreignState()).toBe(annas.before);
}

function dataShownTo(people: (typeof anna)[]): string[] {
  const shown = people.flatMap((person) =>
    person
      .chat()
      .messages.flatMap((message) =>
        [message, ...message.revisions].flatMap(({ buttons }) => buttons.flat()),
      ),
  );
  return [...new Set(shown.flatMap((button) => (button.kind === "callback" ? [button.data] : [])))];
}

async function annasClients(): Promise<string[]> {
  const member = await shop.mongo.collection("members").findOne({ telegramId: anna.id });
  const rows = await shop.mongo
    .collection("clients")
    .find({ createdBy: String(member?._id) })
    .toArray();
  return rows.map(({ _id }) => String(_id));
}

async function codesOf(): Promise<string[]> {
  const ids = (await annasClients()) as never[];
  const rows = await shop.mongo
    .collection("clients")
    .find({ _id: { $in: ids } })
    .toArray();
  return rows.map(({ code }) => String(code));
}

/** Ids of her clients and of every fact about them, and of the people of the shop. */
async function foreignIds(): Promise<string[]> {
  const clients = (await annasClients()) as never[];
  const ids: string[] = [...clients];
  for (const name of ["calls", "callbacks", "purchases", "notes", "handovers"]) {
    const rows = await shop.mongo
      .collection(name)
      .find({ clientId: { $in: clients } })
      .toArray();
    ids.push(...rows.map(({ _id }) => String(_id)));
  }
  const people = await shop.mongo.collection("members").find().toArray();
  return [...ids, ...people.map(({ _id }) => String(_id))].filter((id) => id.length === 16);
}

/** Everything that is stored of her clients, of the team and of the shop's settings. */
async function foreignState(): Promise<string> {
  const clients = (await annasClients()) as never[];
  const parts: unknown[] = [
    await shop.mongo
      .collection("clients")
      .find({ _id: { $in: clients } })
      .sort({ _id: 1 })
      .toArray(),
  ];
  for (const name of ["calls", "callbacks", "purchases", "notes", "transitions", "handovers"]) {
    parts.push(
      await shop.mongo
        .collection(name)
        .find({ clientId: { $in: clients } })
        .sort({ _id: 1 })
        .toArray(),
    );
  }
  for (const name of ["invitations", "shop", "products", "rules"]) {
    parts.push(await shop.mongo.collection(name).find().sort({ _id: 1 }).toArray());
  }
  parts.push(
    await shop.mongo
      .collection("members")
      .find({ telegramId: { $ne: semyon.id } })
      .sort({ _id: 1 })
      .toArray(),
  );
  return JSON.stringify(parts, null, 1);
}
