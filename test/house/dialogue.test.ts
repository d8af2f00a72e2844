import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { MessageView } from "../../src/sandbox/control.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { breachesOf } from "../support/dialogue-laws.ts";
import { openShop } from "../support/shop.ts";
import { walk } from "../support/walk.ts";

// Every screen that can be reached is looked at, in both languages. A Saturday noon.
const shop = await openShop({ at: "2026-11-21T12:00" });
const { control } = shop.chat.sandbox;
const olga = shop.chat.person("Olga", { lastName: "Petrova" });
const semyon = shop.chat.person("Семён");
const sam = shop.chat.person("Sam", { languageCode: "en" });

const longName = "Константин-Александр Всеволодович Рождественский-Преображенский";
let walked = 0;

beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await shop.hire(olga, sam, "Sam");
  await furnish(semyon, { name: "Мария", note: "хочет кухню", sale: "купил стол", call: "недозвон" });
  await furnish(sam, { name: "Mary", note: "wants a kitchen", sale: "bought table", call: "no answer" });
  await semyon.says(
    `${longName} +7 912 000-00-77 ${"хочет очень большую кухню ".repeat(60)} #кухня #лофт #глянец`,
  );
  await semyon.sends({ photo: true, replyTo: semyon.last() });
}, 120_000);

// `calls` are all that the bot ever sent: each test looks at what has come since the last one.
afterEach(() => {
  const calls = control.calls().slice(walked);
  walked = control.calls().length;
  expect(breachesOf(calls)).toEqual([]);
});

describe("the laws of the dialogue hold on every screen", () => {
  test("of setting up a base", () => {
    expect(semyon.isShown("Новый клиент сохранён")).toBe(true);
  });

  test("that a seller reaches", async () => {
    const seen = await walk(semyon, [
      "/start",
      "/today",
      "/find",
      "/callbacks",
      "/settings",
      "/help",
      "☰ Ещё",
      "Мария",
      longName.slice(0, 10),
      "8900",
    ]);
    expect(seen.size).toBeGreaterThan(50);
  }, 240_000);

  test("that a seller reaches in English", async () => {
    const before = sam.chat().messages.length;
    const seen = await walk(sam, [
      "/start",
      "/today",
      "/find",
      "/callbacks",
      "/settings",
      "/help",
      "☰ More",
      "Mary",
      "8900",
    ]);
    expect(seen.size).toBeGreaterThan(35);
    expect(cyrillicIn(sam.chat().messages.slice(before))).toEqual([]);
  }, 240_000);

  test("that the owner reaches", async () => {
    const seen = await walk(olga, [
      "/start",
      "/report",
      "/staff",
      "/settings",
      "/today",
      "/callbacks",
      "/help",
      "☰ Ещё",
      "Мария",
    ]);
    expect(seen.size).toBeGreaterThan(60);
  }, 240_000);

  test("that come by themselves", async () => {
    await shop.pass({ days: 3, hours: 3 });
    await shop.pass({ hours: 1 });
    await shop.pass({ days: 1 });
  });

  test("that strangers see", async () => {
    for (const languageCode of ["ru", "en"]) {
      const stranger = shop.chat.person("Чужой", { languageCode });
      for (const text of ["/start", "привет", "/help", "/privacy", "/start s_AAAAAAAAAAAAAAAAAAAAAA"])
        await stranger.says(text);
    }
  });
});

test("nobody met an error of ours", () => {
  expect(shop.log).toEqual([]);
});

async function furnish(
  person: ChatPerson,
  words: { name: string; note: string; sale: string; call: string },
) {
  const tomorrow = person === sam ? "call tomorrow 3pm" : "перезвонить завтра 15:00";
  await person.says(`${words.name} +7 912 000-0${person === sam ? 1 : 2}-01 ${tomorrow} ${words.note} #loft`);
  await person.says(words.name);
  const card = person.last();
  await person.replies(card, `${words.sale} 12 500`);
  await person.replies(card, words.call);
  await person.replies(card, words.note);
  await person.sends({ document: true, name: "plan.pdf", replyTo: card });
  for (let place = 10; place < 22; place += 1) {
    await person.says(
      `${words.name} ${person === sam ? "Smith" : "Кузнецова"} +7 912 000-1${person === sam ? 1 : 2}-${place}`,
    );
  }
}

/** In English nothing is left in Russian but what somebody typed so. */
function cyrillicIn(messages: readonly MessageView[]): string[] {
  const said = messages.filter(({ mine }) => !mine).flatMap((message) => [message, ...message.revisions]);
  const words = said.flatMap(({ text, buttons }) => [text, ...buttons.flat().map((button) => button.text)]);
  const toasts = sam.chat().taps.map(({ text = "" }) => text);
  // A language is called by its own name in every other.
  const others = [...words, ...toasts].map((text) => text.replace(/Русский|Семён/g, ""));
  return [...new Set(others.filter((text) => /\p{Script=Cyrillic}/u.test(text)))];
}
