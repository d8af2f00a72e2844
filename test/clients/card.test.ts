import { describe, expect, test } from "vitest";
import { clientsWith } from "../../src/clients/index.ts";
import type { Actor } from "../../src/shared/actor.ts";
import { aClient, anna, olga, openShop, semyon } from "./support/shop.ts";

let visibility: "own" | "shared" = "own";
const opened: string[] = [];
const shop = await openShop({
  visibility: async () => visibility,
  rememberOpened: async ({ memberId }, clientId) => void opened.unshift(`${memberId} ${clientId}`),
});
const phone = "+79123456789";
const clientId = await aClient(shop, semyon, {
  name: "Иван",
  patronymic: "Петрович",
  surname: "Королёв",
  phones: [phone],
  emails: ["ivan@mail.ru"],
  source: "instagram",
  note: "жена просит звонить на 8 912 345-67-80",
});

describe("a card", () => {
  test("shows who the client is and what he may be told, never a number", async () => {
    const card = await shop.getClientCard(semyon, { clientId });
    expect(card).toMatchObject({
      ok: true,
      value: {
        id: clientId,
        title: "Иван Петрович К.",
        status: "lead",
        stage: "new",
        phones: ["+7\u00A0912\u00A0···\u2011··\u201189"],
        phoneEnd: "89",
        responsible: semyon.memberId,
        responsibleName: "Семён",
        sex: "male",
        sexProposed: true,
        rights: { reveal: true, edit: true, note: true, take: false, askHandOver: false },
      },
    });
    expect(JSON.stringify(card)).not.toMatch(/345-?67|3456789|ivan@/);
  });

  test("is opened by its public code and leaves its trace each time", async () => {
    const record = await shop.record(clientId);
    const before = (await shop.traces("client.open")).length;
    expect(await shop.getClientCard(semyon, { code: record?.code ?? "" })).toMatchObject({
      value: { id: clientId },
    });
    expect(await shop.getClientCard(semyon, { code: "nobody" })).toMatchObject({ refusal: "client-unknown" });
    expect(await shop.traces("client.open")).toHaveLength(before + 1);
    expect(opened[0]).toBe(`${semyon.memberId} ${clientId}`);
  });

  test("of a colleague's client is closed, and the try is traced", async () => {
    const before = (await shop.traces("client.open")).length;
    expect(await shop.getClientCard(anna, { clientId })).toEqual({ ok: false, refusal: "client-unknown" });
    expect(await shop.traces("client.open")).toHaveLength(before + 1);
  });

  test("is masked for every seller where clients are shared, its number stays the seller's", async () => {
    visibility = "shared";
    const card = await shop.getClientCard(anna, { clientId });
    expect(card).toMatchObject({
      value: { responsibleName: "Семён", rights: { reveal: false, edit: false } },
    });
    expect(await shop.revealPhone(anna, { clientId })).toMatchObject({ refusal: "no-rights" });
    visibility = "own";
  });

  test("is open to whoever took his callback, until it is closed", async () => {
    const borrowed = await aClient(shop, semyon, { phones: ["+79123450001"] });
    const callback = { callbackId: "cb-1", at: shop.clock.now().toJSDate() };
    await shop.noteFact(borrowed, {
      ...callback,
      kind: "callback",
      id: "fact-1",
      dueAt: callback.at,
      memberId: anna.memberId,
    });
    expect(await shop.getClientCard(anna, { clientId: borrowed })).toMatchObject({ ok: true });
    expect(await shop.revealPhone(anna, { clientId: borrowed })).toMatchObject({
      value: { phone: "+79123450001" },
    });
    await shop.noteFact(borrowed, { ...callback, kind: "callback-closed", id: "fact-2" });
    expect(await shop.getClientCard(anna, { clientId: borrowed })).toMatchObject({
      refusal: "client-unknown",
    });
  });
});

describe("a number", () => {
  test("is shown one at a time, and every time is traced", async () => {
    expect(await shop.revealPhone(semyon, { clientId })).toEqual({
      ok: true,
      value: { clientId, phone, title: "Иван Петрович К.", index: 0, others: 1, dead: false },
    });
    expect(await shop.revealPhone(olga, { clientId, index: 1 })).toMatchObject({
      value: { phone: "+79123456780" },
    });
    expect(await shop.revealPhone(olga, { clientId, index: 2 })).toMatchObject({ refusal: "no-phone" });
    expect(await shop.revealPhone(anna, { clientId })).toMatchObject({ refusal: "client-unknown" });
    const traces = await shop.traces("client.reveal");
    expect(traces.filter(({ actor }) => actor === olga.memberId)).toHaveLength(1);
    expect(JSON.stringify(traces)).not.toContain("912");
  });

  test("stays hidden when its trace cannot be written", async () => {
    const broken = clientsWith({
      ...shop.deps,
      leaveTrace: () => Promise.reject(new Error("No trace today")),
    });
    expect(await broken.revealPhone(semyon, { clientId })).toEqual({
      ok: false,
      refusal: "trace-unwritten",
    });
  });
});

test.each<[string, Actor, boolean]>([
  ["his seller", semyon, true],
  ["the owner", olga, true],
  ["a colleague", anna, false],
])("the history is for %s", async (_who, actor, isOpen) => {
  const id = await aClient(shop, semyon, { note: "первая" });
  expect((await shop.getHistory(actor, { clientId: id })).ok).toBe(isOpen);
});

test("the history shows eight lines a page, newest first, with the facts of other slices", async () => {
  const calls = Array.from({ length: 9 }, (_, turn) => ({
    kind: "contact" as const,
    id: `call-${turn}`,
    at: new Date(Date.UTC(2026, 10, 20, turn)),
    via: "call" as const,
    direction: "out" as const,
    outcome: "answered" as const,
  }));
  const withCalls = await openShop({ sources: [{ factsOf: async () => calls }] });
  const id = await aClient(withCalls, semyon);
  const first = await withCalls.getHistory(semyon, { clientId: id });
  expect(first).toMatchObject({ value: { page: 1, pages: 2, total: 10 } });
  expect(first.ok && first.value.lines.map((line) => line.id).slice(1)).toEqual(
    [8, 7, 6, 5, 4, 3, 2].map((turn) => `call-${turn}`),
  );
  expect(await withCalls.getHistory(semyon, { clientId: id, page: 9 })).toMatchObject({ value: { page: 2 } });
});
