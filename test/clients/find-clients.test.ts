import { describe, expect, test } from "vitest";
import { readSearch } from "../../src/clients/rules/search-query.ts";
import { aClient, anna, olga, openShop, semyon } from "./support/shop.ts";

let visibility: "own" | "shared" = "own";
const shop = await openShop({ visibility: async () => visibility });
const people = [
  [semyon, { name: "Иван", patronymic: "Петрович", surname: "Королёв", phones: ["+79123456789"] }],
  [semyon, { name: "Мария", surname: "Иванова", phones: ["+79123451111"], tags: ["кухня"] }],
  [semyon, { name: "Анна", username: "anna_k", emails: ["anna@mail.ru"] }],
  [anna, { name: "Иван", surname: "Чужой", phones: ["+79990006789"], tags: ["кухня"] }],
  [semyon, { name: "Сергей", surname: "Щукин" }],
  [semyon, { name: "Александр" }],
] as const;
for (const [actor, card] of people) {
  await aClient(shop, actor, { ...card, ...("tags" in card ? { tags: [...card.tags] } : {}) } as never);
}

async function titles(actor: typeof semyon, typed: string): Promise<string[]> {
  const found = await shop.findClients(actor, { typed });
  if (!found.ok) throw new Error(found.refusal);
  return found.value.rows.map(({ title = "—" }) => title);
}

describe("a seller finds his clients", () => {
  test.each([
    ["by the beginning of a name, the whole word first", "иван", ["Иван Петрович К.", "Мария И."]],
    ["by a surname, ё as е", "королев", ["Иван Петрович К."]],
    ["by a surname typed with ё", "Королё", ["Иван Петрович К."]],
    ["by two words in any order", "петр кор", ["Иван Петрович К."]],
    ["by the last four digits", "6789", ["Иван Петрович К."]],
    ["by a whole number however typed", "8 (912) 345-67-89", ["Иван Петрович К."]],
    ["by seven digits", "345-67-89", ["Иван Петрович К."]],
    ["by a name and digits", "иван 6789", ["Иван Петрович К."]],
    ["not by digits that are elsewhere", "королев 1111", []],
    ["by a tag", "#кухня", ["Мария И."]],
    ["by an account", "@anna_k", ["Анна"]],
    ["by an e-mail", "Anna@mail.ru", ["Анна"]],
    ["in the other layout", "bdfy", ["Иван Петрович К.", "Мария И."]],
    ["in the other alphabet", "sergey", ["Сергей Щ."]],
    ["in the other alphabet, a surname", "shchukin", ["Сергей Щ."]],
    ["with a letter too many", "алексанндр", ["Александр"]],
    ["with a letter missing", "алексадр", ["Александр"]],
    ["with two letters swapped", "алесканд", []],
    ["with a wrong letter", "олександр", ["Александр"]],
    ["with a special character", ".*", undefined],
    ["with an operator", "$where", []],
    ["with three digits", "678", undefined],
    ["with nothing", "   ", undefined],
  ])("%s: «%s»", async (_how, typed, expected) => {
    if (expected) expect(await titles(semyon, typed)).toEqual(expected);
    else
      expect(await shop.findClients(semyon, { typed })).toEqual({ ok: false, refusal: "nothing-to-search" });
  });

  test("and says how", async () => {
    expect(await shop.findClients(semyon, { typed: "иван" })).toMatchObject({ value: { match: "typed" } });
    expect(await shop.findClients(semyon, { typed: "bdfy" })).toMatchObject({
      value: { match: "respelled" },
    });
    expect(await shop.findClients(semyon, { typed: "алексадр" })).toMatchObject({
      value: { match: "similar" },
    });
    expect(await shop.findClients(semyon, { typed: "зззззз" })).toMatchObject({ value: { total: 0 } });
  });
});

describe("whose clients are found", () => {
  test("a seller's own, never a colleague's", async () => {
    expect(await titles(anna, "иван")).toEqual(["Иван Ч."]);
    expect(await titles(anna, "6789")).toEqual(["Иван Ч."]);
    expect(await titles(anna, "#кухня")).toEqual(["Иван Ч."]);
    expect(await titles(anna, "+7 999 000 67 89")).toEqual(["Иван Ч."]);
    expect(await titles(anna, "+7 912 345 67 89")).toEqual([]);
  });

  test("everybody's by the owner", async () => {
    expect(await titles(olga, "иван")).toEqual(["Иван Петрович К.", "Иван Ч.", "Мария И."]);
    expect(await titles(olga, "+7 999 000 67 89")).toEqual(["Иван Ч."]);
  });

  test("everybody's where clients are shared, one's own first", async () => {
    visibility = "shared";
    expect(await titles(anna, "иван")).toEqual(["Иван Ч.", "Иван Петрович К.", "Мария И."]);
    visibility = "own";
  });

  test("nobody's by every seller", async () => {
    const id = await aClient(shop, semyon, { name: "Ничей" });
    await shop.handOverClients(olga, {
      from: semyon.memberId,
      to: [anna.memberId],
      clientIds: [id],
      requestKey: "h",
    });
    expect(await titles(semyon, "ничей")).toEqual([]);
    expect(await titles(anna, "ничей")).toEqual(["Ничей"]);
  });
});

test("a long answer comes in stable pages of eight, forty at most", async () => {
  for (let turn = 0; turn < 45; turn += 1) {
    await aClient(shop, anna, { name: "Тёзка", surname: `Номер${String.fromCharCode(1072 + (turn % 30))}` });
  }
  const seen: string[] = [];
  for (let page = 1; page <= 5; page += 1) {
    const found = await shop.findClients(anna, { typed: "тезка", page });
    expect(found).toMatchObject({ value: { page, pages: 5, total: 40, hasMore: true } });
    if (found.ok) seen.push(...found.value.rows.map(({ id }) => id));
  }
  expect(new Set(seen).size).toBe(40);

  const own = await shop.findOwnClients(anna, { page: 2 });
  expect(own).toMatchObject({ page: 2, total: 47 });
  expect(own.rows).toHaveLength(8);
});

test("the clients opened last are those that may still be seen", async () => {
  const mine = await aClient(shop, semyon, { name: "Свой" });
  const foreign = await aClient(shop, anna, { name: "Чужая" });
  const rows = await shop.recentClients(semyon, [foreign, mine, mine, "no-such-client-i"]);
  expect(rows.map(({ id }) => id)).toEqual([mine]);
});

test("who holds a number is told as far as one may know, and traced", async () => {
  expect(await shop.findPhoneHolder(semyon, "+79990006789")).toMatchObject({
    visible: false,
    responsibleName: "Анна",
  });
  expect(await shop.findPhoneHolder(anna, "+79990006789")).toMatchObject({ visible: true, own: true });
  expect(await shop.findPhoneHolder(anna, "+79990000000")).toBeUndefined();
  expect(await shop.traces("client.ask-phone")).toHaveLength(2);
});

test.each([
  ["Иван", { words: ["иван"] }],
  ["8 912 345 67 89", { words: [], digits: "79123456789" }],
  ["#Кухня шкаф", { words: ["шкаф"], tag: "кухня" }],
  ["x".repeat(5000), { words: ["x".repeat(200)] }],
])("«%s» is read as a search", (typed, query) => {
  expect(readSearch(typed)).toEqual(query);
});
