import { describe, expect, test } from "vitest";
import { type ClientEdit, type ClientFact, transitionModel } from "../../src/clients/index.ts";
import { factId } from "../../src/shared/id.ts";
import { aClient, anna, olga, openShop, semyon } from "./support/shop.ts";

const sales: (ClientFact & { of: string })[] = [];
const shop = await openShop({
  sources: [{ factsOf: async (clientId) => sales.filter(({ of }) => of === clientId) }],
});
const edit = (clientId: string, change: ClientEdit, actor = olga, requestKey = shop.request()) =>
  shop.editClient(actor, { clientId, requestKey, edit: change });
const card = async (clientId: string, actor = olga) => {
  const got = await shop.getClientCard(actor, { clientId });
  if (!got.ok) throw new Error(got.refusal);
  return got.value;
};
const vip: ClientEdit = { field: "vip", value: true };

describe("the VIP mark", () => {
  test("is the owner's alone", async () => {
    const clientId = await aClient(shop, semyon);
    expect(await edit(clientId, vip, semyon)).toMatchObject({ refusal: "no-rights" });
    expect(await edit(clientId, vip, anna)).toMatchObject({ refusal: "client-unknown" });
    expect((await card(clientId, semyon)).rights).toMatchObject({ edit: true, vip: false });
    expect((await card(clientId)).rights.vip).toBe(true);
  });

  test("is put on once, seen by the seller, traced and taken back", async () => {
    const clientId = await aClient(shop, semyon);
    const marked = await edit(clientId, vip, olga, "mark");
    expect(await edit(clientId, vip, olga, "mark")).toMatchObject({ value: { repeated: true } });
    expect(await edit(clientId, vip)).toMatchObject({ refusal: "unchanged" });
    expect((await card(clientId, semyon)).vip).toBe(true);
    expect(await shop.traces("client.edit")).toMatchObject([{ meta: { field: "vip" } }]);
    if (!marked.ok) throw new Error(marked.refusal);
    expect(await shop.undoFact(semyon, { factId: marked.value.factId })).toMatchObject({
      refusal: "no-rights",
    });
    expect(await shop.undoFact(olga, { factId: marked.value.factId })).toMatchObject({ ok: true });
    expect((await card(clientId)).vip).toBeUndefined();
    expect("vip" in ((await shop.record(clientId)) ?? {})).toBe(false);
  });
});

test("a seller judges his own client's potential and wallet", async () => {
  const clientId = await aClient(shop, semyon);
  const wallet = { kopecks: 20_000_000, at: "2026-11-21" };
  expect(await edit(clientId, { field: "potential", value: 4 }, semyon)).toMatchObject({ ok: true });
  expect(await edit(clientId, { field: "wallet", value: wallet }, semyon)).toMatchObject({ ok: true });
  expect(await card(clientId)).toMatchObject({ potential: 4, wallet });
  expect(await edit(clientId, { field: "wallet", value: wallet }, semyon)).toMatchObject({
    refusal: "unchanged",
  });
  expect(await edit(clientId, { field: "wallet", value: { ...wallet, at: "2026-11-22" } })).toMatchObject({
    ok: true,
  });
  expect(await edit(clientId, { field: "potential", value: null })).toMatchObject({ ok: true });
  expect((await card(clientId)).potential).toBeUndefined();
  expect(await edit(clientId, { field: "potential", value: 1 }, anna)).toMatchObject({
    refusal: "client-unknown",
  });
});

test.each<[string, unknown]>([
  ["potential", 0],
  ["potential", 6],
  ["potential", 2.5],
  ["potential", "5"],
  ["wallet", { kopecks: 0, at: "2026-11-21" }],
  ["wallet", { kopecks: -5, at: "2026-11-21" }],
  ["wallet", { kopecks: 1e14, at: "2026-11-21" }],
  ["wallet", { kopecks: 100, at: "вчера" }],
  ["wallet", { kopecks: 100, at: "2026-02-30" }],
  ["wallet", "много"],
  ["vip", false],
  ["vip", { $gt: "" }],
])("%s: %j can't be one", async (field, value) => {
  const clientId = await aClient(shop, semyon);
  expect(await edit(clientId, { field, value } as ClientEdit)).toMatchObject({ refusal: "unreadable" });
});

describe("the client's own cycle", () => {
  test("wakes who slept, and lets sleep who was awake, with the steps written down", async () => {
    const clientId = await aBuyer();
    shop.clock.advance({ days: 100 });
    expect((await card(clientId)).status).toBe("sleeping");

    await edit(clientId, { field: "plannedCycleDays", value: 120 });
    expect(await card(clientId)).toMatchObject({ status: "newbie", plannedCycleDays: 120 });
    expect((await shop.record(clientId))?.sleepsAt).toEqual(shop.clock.now().plus({ days: 20 }).toJSDate());
    expect((await shop.record(clientId))?.nextStatusAt).toEqual((await shop.record(clientId))?.sleepsAt);

    shop.clock.advance({ seconds: 5 });
    await edit(clientId, { field: "plannedCycleDays", value: 30 });
    expect((await card(clientId)).status).toBe("sleeping");
    expect((await shop.record(clientId))?.nextStatusAt).toBeUndefined();
    expect(await steps(clientId)).toEqual([
      "target newbie",
      "newbie sleeping",
      "sleeping newbie",
      "newbie sleeping",
    ]);
  });

  test("and its undo writes the step back", async () => {
    const clientId = await aBuyer();
    shop.clock.advance({ days: 10 });
    const shorter = await edit(clientId, { field: "plannedCycleDays", value: 5 });
    expect((await card(clientId)).status).toBe("sleeping");
    shop.clock.advance({ seconds: 5 });
    if (!shorter.ok) throw new Error(shorter.refusal);
    expect(await shop.undoFact(olga, { factId: shorter.value.factId })).toMatchObject({ ok: true });
    expect((await card(clientId)).status).toBe("newbie");
    expect((await shop.record(clientId))?.nextStatusAt).toEqual((await shop.record(clientId))?.sleepsAt);
    expect((await steps(clientId)).slice(-2)).toEqual(["newbie sleeping", "sleeping newbie"]);
  });
});

async function aBuyer(): Promise<string> {
  const clientId = await aClient(shop, semyon);
  const sale = {
    id: factId(clientId, "sale"),
    at: shop.clock.now().toJSDate(),
    by: semyon.memberId,
    kind: "purchase" as const,
    day: shop.clock.now().toISODate() ?? "",
    amountKopecks: 100_000,
    what: "стол",
  };
  sales.push({ ...sale, of: clientId });
  await shop.noteFact(clientId, sale);
  return clientId;
}

async function steps(clientId: string): Promise<string[]> {
  const rows = await transitionModel(shop.mongo).find({ clientId }).sort({ at: 1, _id: 1 }).lean();
  return rows.map(({ from, to }) => `${from} ${to}`);
}
