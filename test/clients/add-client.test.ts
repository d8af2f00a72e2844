import { describe, expect, test } from "vitest";
import { clientModel, noteModel, phoneModel } from "../../src/clients/index.ts";
import { emptyDatabase } from "../support/mongo.ts";
import { aClient, anna, olga, openShop, semyon } from "./support/shop.ts";

const shop = await openShop();
const phone = "+79123456789";

test("a lead is saved from a phone and a name, with its register row, its facts and its trace", async () => {
  const added = await shop.addClient(semyon, {
    requestKey: "msg:1:1",
    name: "Иван",
    patronymic: "Петрович",
    surname: "Королёв",
    phones: [phone],
    source: "instagram",
    note: "хочет кухню, звонить на 8 912 345-67-89",
    preferences: "глянец",
    emails: ["Ivan@Mail.ru"],
    tags: ["#Кухня"],
  });
  if (!added.ok) throw new Error(added.refusal);

  const record = await shop.record(added.value.clientId);
  expect(record).toMatchObject({
    responsible: semyon.memberId,
    stage: "new",
    rev: 1,
    name: "Иван",
    sex: "male",
    sexProposed: true,
    words: ["королев", "иван", "петрович"],
    sortName: "королев иван петрович",
    tags: ["кухня"],
    touched: false,
  });
  expect(JSON.stringify(record)).not.toMatch(/912345|912 345|mail\.ru|глянец|кухню/);
  expect(await phoneModel(shop.mongo).find().lean()).toEqual([
    { _id: shop.vault.indexKey(phone), holders: [added.value.clientId] },
  ]);
  expect((await noteModel(shop.mongo).find().lean()).map(({ kind }) => kind).sort()).toEqual([
    "created",
    "note",
  ]);
  expect(await shop.traces("client.add")).toHaveLength(1);
});

test("the same request saves one client", async () => {
  const again = await shop.addClient(semyon, { requestKey: "msg:1:1", name: "Иван", phones: [phone] });
  expect(again).toMatchObject({ ok: true, value: { repeated: true } });
  expect(await clientModel(shop.mongo).countDocuments()).toBe(1);
});

describe("a number that is in the base already", () => {
  test("is answered to its own seller with the card", async () => {
    const again = await shop.addClient(semyon, { requestKey: "msg:1:2", name: "Ваня", phones: [phone] });
    expect(again).toMatchObject({
      ok: false,
      refusal: "phone-taken",
      holder: { own: true, visible: true, responsibleName: "Семён" },
    });
  });

  test("tells a colleague nothing but who is responsible", async () => {
    const again = await shop.addClient(anna, { requestKey: "msg:2:1", name: "Ваня", phones: [phone] });
    expect(again).toEqual({
      ok: false,
      refusal: "phone-taken",
      holder: {
        own: false,
        visible: false,
        responsible: semyon.memberId,
        responsibleName: "Семён",
        clientId: expect.any(String),
      },
    });
    expect(JSON.stringify(again)).not.toMatch(/Иван|Королёв|912/);
  });

  test("may belong to another person too, when the member sees the holder", async () => {
    const wife = { name: "Мария", phones: [phone], anotherPerson: true };
    expect(await shop.addClient(anna, { ...wife, requestKey: "msg:2:2" })).toMatchObject({
      refusal: "phone-taken",
    });

    const added = await shop.addClient(semyon, { ...wife, requestKey: "msg:1:3" });
    if (!added.ok) throw new Error(added.refusal);
    const [row] = await phoneModel(shop.mongo).find().lean();
    expect(row?.holders).toHaveLength(2);
    expect((await shop.record(added.value.clientId))?.phones[0]?.shared).toBe(true);
  });
});

test.each([
  ["nothing at all", {}, "nothing-given"],
  ["a note alone", { note: "звонил" }, "nothing-given"],
  ["a phone hidden in the name", { name: "Иван 8 912 345-67-89" }, "unreadable"],
  ["a phone that is not E.164", { phones: ["89123456789"] }, "unreadable"],
  ["31 February", { name: "Иван", birthday: { day: 31, month: 2 } }, "unreadable"],
  ["an unknown zone", { name: "Иван", zone: "Moon/Base" }, "unreadable"],
])("%s is refused", async (_what, card, refusal) => {
  expect(await shop.addClient(semyon, { requestKey: shop.request(), ...card })).toEqual({
    ok: false,
    refusal,
  });
});

test.each(["<b>Иван</b> & Ко", "🙂 Аня", "محمد", "И".repeat(300)])("the name %s is kept", async (name) => {
  const id = await aClient(shop, olga, { name });
  expect((await shop.record(id))?.name?.length).toBeLessThanOrEqual(80);
});

test("of many who add one number at once exactly one has the client, the others are told whose it is", async () => {
  for (let round = 0; round < Number(process.env.RACE_ROUNDS ?? 5); round += 1) {
    await emptyDatabase(shop.mongo);
    const outcomes = await Promise.all(
      Array.from({ length: 300 }, (_, turn) =>
        shop.addClient(turn % 2 ? semyon : anna, {
          requestKey: `race:${round}:${turn}`,
          name: "Гонка",
          phones: [phone],
        }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.refusal === "phone-taken")).toHaveLength(299);
    expect(await clientModel(shop.mongo).countDocuments()).toBe(1);
    expect(await phoneModel(shop.mongo).countDocuments()).toBe(1);
  }
}, 180_000);

describe("undoing a new client", () => {
  test("erases the card and frees the number within a minute", async () => {
    await emptyDatabase(shop.mongo);
    const clientId = await aClient(shop, semyon, { phones: [phone], note: "хочет стол" });
    shop.clock.advance({ seconds: 59 });
    expect(await shop.undoAddClient(anna, { clientId })).toMatchObject({ refusal: "no-rights" });
    expect(await shop.undoAddClient(semyon, { clientId })).toMatchObject({ ok: true });
    for (const model of [clientModel, phoneModel, noteModel]) {
      expect(await model(shop.mongo).countDocuments()).toBe(0);
    }
    expect(await shop.traces("client.undo-add")).toHaveLength(1);
    expect(await shop.undoAddClient(semyon, { clientId })).toMatchObject({ refusal: "client-unknown" });
  });

  test("is too late after a minute", async () => {
    const clientId = await aClient(shop, semyon, { phones: [phone] });
    shop.clock.advance({ seconds: 61 });
    expect(await shop.undoAddClient(semyon, { clientId })).toMatchObject({ refusal: "too-late" });
  });

  test("is refused once something else hangs on him", async () => {
    const clientId = await aClient(shop, semyon);
    shop.clock.advance({ seconds: 5 });
    await shop.addNote(semyon, { clientId, requestKey: shop.request(), words: "перезвонил сам" });
    expect(await shop.undoAddClient(semyon, { clientId })).toMatchObject({ refusal: "has-facts" });
  });
});
