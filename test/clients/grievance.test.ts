import { expect, test } from "vitest";
import {
  type ClientFact,
  clientModel,
  noteFallenAsleepWith,
  transitionModel,
} from "../../src/clients/index.ts";
import { aClient, anna, olga, openShop, semyon } from "./support/shop.ts";

const sales = new Map<string, ClientFact[]>();
const shop = await openShop({ sources: [{ factsOf: async (clientId) => sales.get(clientId) ?? [] }] });

async function aBuyer(): Promise<string> {
  const clientId = await aClient(shop, semyon);
  await buys(clientId);
  shop.clock.advance({ minutes: 5 });
  return clientId;
}

async function buys(clientId: string): Promise<void> {
  const at = shop.clock.now().toJSDate();
  const day = at.toISOString().slice(0, 10);
  const sale: ClientFact = {
    kind: "purchase",
    id: shop.request(),
    at,
    day,
    amountKopecks: 100,
    what: "стол",
  };
  sales.set(clientId, [...(sales.get(clientId) ?? []), sale]);
  await shop.noteFact(clientId, sale);
}

const mark = (clientId: string, words?: string, requestKey = shop.request()) =>
  shop.markGrieved(semyon, { clientId, requestKey, ...(words === undefined ? {} : { words }) });
const settle = (clientId: string, how: "settled" | "left-in-peace" = "settled") =>
  shop.settleGrievance(olga, { clientId, how, requestKey: shop.request() });
const steps = async (clientId: string) =>
  (await transitionModel(shop.mongo).find({ clientId }).sort({ at: 1, _id: 1 }).lean()).map(
    ({ from, to }) => `${from} → ${to}`,
  );
const cardOf = async (clientId: string) => {
  const card = await shop.getClientCard(olga, { clientId });
  if (!card.ok) throw new Error(card.refusal);
  return card.value;
};

test("a mark makes a buyer a returner at once, with the words on the card and a trace", async () => {
  const clientId = await aBuyer();
  const since = shop.clock.now().toJSDate();
  expect(await mark(clientId, "ждали неделю, звонить 8 912 222-33-44")).toMatchObject({ ok: true });
  expect(await cardOf(clientId)).toMatchObject({
    status: "returner",
    grievance: {
      at: since,
      why: "mark",
      words: expect.stringMatching(/^ждали неделю, звонить \+7.912.···.*44$/),
    },
    rights: { grieve: true, settle: true },
  });
  expect(await steps(clientId)).toContain("newbie → returner");
  expect(await shop.traces("client.mark-grieved")).toHaveLength(1);
  expect(JSON.stringify(await shop.record(clientId))).not.toContain("неделю");
});

test("marked twice is marked once; the second mark of another tap is refused", async () => {
  const clientId = await aBuyer();
  const key = shop.request();
  const first = await mark(clientId, "слова", key);
  expect(await mark(clientId, "слова", key)).toMatchObject({ ok: true, value: { repeated: true } });
  expect(await mark(clientId)).toEqual({ ok: false, refusal: "grieved-already" });
  expect((await shop.record(clientId))?.grievances).toHaveLength(1);
  expect(first.ok).toBe(true);
});

test("a colleague may not mark, a seller may not settle, and whoever has not bought is no returner", async () => {
  const clientId = await aBuyer();
  const asAnna = { clientId, requestKey: shop.request() };
  expect(await shop.markGrieved(anna, asAnna)).toMatchObject({ ok: false });
  await mark(clientId);
  expect(
    await shop.settleGrievance(semyon, { clientId, how: "settled", requestKey: shop.request() }),
  ).toEqual({ ok: false, refusal: "no-rights" });
  expect((await cardOf(clientId)).status).toBe("returner");

  const lead = await aClient(shop, semyon);
  expect(await mark(lead)).toEqual({ ok: false, refusal: "never-bought" });
  expect(await settle(lead)).toEqual({ ok: false, refusal: "not-grieved" });
});

test("the mark can be taken back for a minute", async () => {
  const clientId = await aBuyer();
  const marked = await mark(clientId);
  const factId = marked.ok ? marked.value.factId : "";
  shop.clock.advance({ seconds: 60 });
  expect(await shop.undoFact(semyon, { factId })).toMatchObject({ ok: true });
  expect((await cardOf(clientId)).status).toBe("newbie");
  expect(await shop.record(clientId)).not.toHaveProperty("grievedAt");

  const again = await mark(clientId);
  shop.clock.advance({ seconds: 61 });
  expect(await shop.undoFact(semyon, { factId: again.ok ? again.value.factId : "" })).toEqual({
    ok: false,
    refusal: "too-late",
  });
});

test.each(["settled", "left-in-peace"] as const)(
  "%s: the returner is what his purchases say",
  async (how) => {
    const clientId = await aBuyer();
    await mark(clientId);
    shop.clock.advance({ days: 1 });
    const settled = await settle(clientId, how);
    expect(settled).toMatchObject({ ok: true, value: { repeated: false } });
    expect((await cardOf(clientId)).status).toBe("newbie");
    expect(await settle(clientId, how)).toEqual({ ok: false, refusal: "not-grieved" });

    await shop.undoFact(olga, { factId: settled.ok ? settled.value.factId : "" });
    expect((await cardOf(clientId)).status).toBe("returner");
  },
);

test("a returner who buys has come back, with the step written down", async () => {
  const clientId = await aBuyer();
  await mark(clientId);
  shop.clock.advance({ days: 2 });
  await buys(clientId);
  expect(await steps(clientId)).toContain("returner → fan");
  expect((await shop.record(clientId))?.grievances).toEqual([]);
  expect(await settle(clientId)).toEqual({ ok: false, refusal: "not-grieved" });
});

test("a returner is not put to sleep by silence; when it is settled he is asleep", async () => {
  const clientId = await aBuyer();
  await mark(clientId);
  shop.clock.advance({ days: 200 });
  await noteFallenAsleepWith(shop.deps)();
  expect(await steps(clientId)).not.toContain("returner → sleeping");
  expect((await cardOf(clientId)).status).toBe("returner");
  await settle(clientId);
  expect(await steps(clientId)).toContain("returner → sleeping");
  expect(await clientModel(shop.mongo).countDocuments({ _id: clientId, grievances: [] })).toBe(1);
});

test("the history tells of the offence and how it ended", async () => {
  const clientId = await aBuyer();
  await mark(clientId, "ждали неделю");
  shop.clock.advance({ minutes: 5 });
  await settle(clientId);
  const history = await shop.getHistory(semyon, { clientId });
  expect(history).toMatchObject({
    value: {
      lines: expect.arrayContaining([
        expect.objectContaining({ kind: "grievance", words: "ждали неделю" }),
        expect.objectContaining({ kind: "grievance-settled", how: "settled" }),
      ]),
    },
  });
});
