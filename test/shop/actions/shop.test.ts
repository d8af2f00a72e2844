import { beforeEach, expect, test, vi } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import type { Actor } from "../../../src/shared/actor.ts";
import { done, refused } from "../../../src/shared/outcome.ts";
import {
  addProductsWith,
  changeShopWith,
  defaultSettings,
  editProductWith,
  editShopWith,
  getShopWith,
  listProductsWith,
  markDemoWith,
  moveProductWith,
  noteFirstStepWith,
  productsByIdWith,
  removeProductWith,
  type ShopSettings,
  undoShopChangeWith,
} from "../../../src/shop/index.ts";
import { forgetShop } from "../../../src/shop/store/fresh-shop.ts";
import { productModel, productsMax } from "../../../src/shop/store/product.model.ts";
import { shopModel } from "../../../src/shop/store/shop.model.ts";
import { testMongo } from "../../support/mongo.ts";
import { type TeamStage, teamStage } from "../../team/team-stage.ts";

const olga: Actor = { memberId: "olga000000000000", telegramId: 1, role: "owner", name: "Ольга" };
const semyon: Actor = { memberId: "semyon0000000000", telegramId: 2, role: "seller", name: "Семён" };

let mongo: Mongo;
let stage: TeamStage;
beforeEach(async () => {
  if (mongo === undefined) {
    mongo = await testMongo();
    shopModel(mongo);
    productModel(mongo);
    await ensureIndexes(mongo);
  }
  stage = await teamStage(mongo);
  forgetShop(mongo);
});

const change = (settings: Partial<ShopSettings>, requestKey = "tap", actor = olga) =>
  changeShopWith(stage.deps)(actor, { settings, requestKey });
const undo = (outcome: { ok: boolean; value?: { changeId: string } }, actor = olga) =>
  undoShopChangeWith(stage.deps)(actor, { changeId: outcome.value?.changeId ?? "" });
const shop = () => getShopWith(stage.deps)();
const add = (text: string, requestKey = "list") =>
  addProductsWith(stage.deps)(olga, { text, locale: "ru", requestKey });
const names = async () => (await listProductsWith(stage.deps)()).map(({ name }) => name);
const idOf = async (name: string) =>
  (await listProductsWith(stage.deps)()).find((product) => product.name === name)?.productId ?? "";

test("a shop that nobody has set up has the defaults", async () => {
  expect(await shop()).toEqual({ _id: "shop", ...defaultSettings, stepsDone: [], demo: false });
});

test("the owner's change is seen at once, and the trace says which fields, not what was written", async () => {
  expect(await change({ name: "Мебель на Ленина", zone: "Asia/Yekaterinburg" })).toMatchObject({ ok: true });
  expect(await shop()).toMatchObject({ name: "Мебель на Ленина", zone: "Asia/Yekaterinburg", country: "RU" });
  expect(await stage.traceOf("shop.change-settings")).toMatchObject([{ meta: { fields: "name zone" } }]);
  expect(JSON.stringify(await stage.traceOf("shop.change-settings"))).not.toContain("Мебель");
});

test("a repeated tap changes nothing, even after another change", async () => {
  await change({ clientsShared: true }, "first");
  await change({ clientsShared: false }, "second");
  await change({ clientsShared: true }, "first");
  expect((await shop()).clientsShared).toBe(false);
  expect(await stage.traceOf("shop.change-settings")).toHaveLength(2);
});

test("an edit that comes again answers the same and is not measured against its own result", async () => {
  const edit = ({ name }: ShopSettings) => (name === "Мебель" ? refused("taken") : done({ name: "Мебель" }));
  const first = await editShopWith(stage.deps)(olga, { edit, requestKey: "first" });
  expect(await editShopWith(stage.deps)(olga, { edit, requestKey: "first" })).toEqual(first);
  expect(await editShopWith(stage.deps)(olga, { edit, requestKey: "second" })).toEqual(refused("taken"));
  expect(await stage.traceOf("shop.change-settings")).toHaveLength(1);
});

test("fifty equal taps at once are one change", async () => {
  await Promise.all(Array.from({ length: 50 }, () => change({ name: "Мебель" })));
  expect(await stage.traceOf("shop.change-settings")).toHaveLength(1);
});

test("a change is taken back within a minute, and not over another owner's later one", async () => {
  const named = await change({ name: "Мебель", hours: { from: "09:00", to: "18:00" } }, "first");
  const shared = await change({ clientsShared: true }, "second");
  expect(await undo(named)).toMatchObject({ ok: true });
  expect(await shop()).toMatchObject({ name: "", hours: defaultSettings.hours, clientsShared: true });

  await change({ clientsShared: false }, "third");
  expect(await undo(shared)).toEqual({ ok: false, refusal: "changed-since" });
  const late = await change({ name: "Мебель" }, "fourth");
  stage.clock.advance({ seconds: 61 });
  expect(await undo(late)).toEqual({ ok: false, refusal: "undo-too-late" });
});

test("a seller changes nothing of the shop", async () => {
  const refusal = { ok: false, refusal: "not-allowed" };
  expect(await change({ name: "Моя" }, "tap", semyon)).toEqual(refusal);
  expect(await addProductsWith(stage.deps)(semyon, { text: "стол", locale: "ru", requestKey: "x" })).toEqual(
    refusal,
  );
  expect(
    await editProductWith(stage.deps)(semyon, { productId: "x", fields: { cycleDays: 1 }, requestKey: "x" }),
  ).toEqual(refusal);
  expect(await removeProductWith(stage.deps)(semyon, { productId: "x", requestKey: "x" })).toEqual(refusal);
  expect(await markDemoWith(stage.deps)(semyon, true)).toEqual(refusal);
  expect(await shopModel(mongo).countDocuments()).toBe(0);
});

test("another process's change is seen within a second", async () => {
  await shop();
  await shopModel(mongo).updateOne({ _id: "shop" }, { name: "Чужая" }, { upsert: true });
  expect((await shop()).name).toBe("");
  await vi.waitFor(async () => expect((await shop()).name).toBe("Чужая"), { timeout: 3_000, interval: 100 });
});

test("a step of the check-list is ticked once, by whoever comes first", async () => {
  const ticked = await Promise.all(Array.from({ length: 20 }, () => noteFirstStepWith(stage.deps)("client")));
  expect(ticked.filter(Boolean)).toHaveLength(1);
  expect(await noteFirstStepWith(stage.deps)("client")).toBe(false);
  await noteFirstStepWith(stage.deps)("products");
  expect((await shop()).stepsDone).toEqual(["client", "products"]);
});

test("demo data is marked and unmarked, each time once in the trace", async () => {
  await markDemoWith(stage.deps)(olga, true);
  await markDemoWith(stage.deps)(olga, true);
  expect((await shop()).demo).toBe(true);
  await markDemoWith(stage.deps)(olga, false);
  expect((await stage.traceOf("shop.mark-demo")).map(({ meta }) => meta.demo)).toEqual([true, false]);
});

test("the owner's list becomes products in its order", async () => {
  expect(await add("стол 12500, стул 3200")).toMatchObject({ ok: true, value: { added: 2, repriced: 0 } });
  expect(await listProductsWith(stage.deps)()).toMatchObject([
    { name: "стол", priceKopecks: 1_250_000 },
    { name: "стул", priceKopecks: 320_000 },
  ]);
});

test("the same list twice adds nothing and answers the same", async () => {
  const first = await add("стол 12500, стул 3200");
  expect(await add("стол 12500, стул 3200")).toEqual(first);
  await Promise.all(Array.from({ length: 10 }, () => add("шкаф 1000", "another")));
  expect(await names()).toEqual(["стол", "стул", "шкаф"]);
});

test("a known name gets the new price, ё and case aside; what cannot be read is quoted", async () => {
  await add("Ёлка 500");
  const outcome = await add("ёлка 700\nСтол 12.500\n123", "second");
  expect(outcome).toMatchObject({
    ok: true,
    value: { added: 1, repriced: 1, unclear: ["Стол 12.500"], unread: ["123"] },
  });
  expect(await listProductsWith(stage.deps)()).toMatchObject([
    { name: "Ёлка", priceKopecks: 70_000 },
    { name: "Стол" },
  ]);
});

test("a list taken back takes its products away and gives the earlier prices back", async () => {
  await add("стол 12500");
  const second = await add("стол 15000, стул 3200", "second");
  expect(await undo(second)).toMatchObject({ ok: true });
  expect(await listProductsWith(stage.deps)()).toMatchObject([{ name: "стол", priceKopecks: 1_250_000 }]);
});

test("nothing to read is refused, and so is a catalogue without end", async () => {
  expect(await add("12500")).toEqual({ ok: false, refusal: "nothing-read" });
  const text = (from: number) =>
    Array.from({ length: 200 }, (_, n) => `товар ${String.fromCharCode(1072 + (n % 26))}${from + n}`).join(
      "\n",
    );
  expect(await add(text(0), "first")).toMatchObject({ ok: true, value: { added: 200 } });
  expect(await add(text(1_000), "second")).toEqual({ ok: false, refusal: "too-many-products" });
  expect(await productModel(mongo).countDocuments()).toBeLessThanOrEqual(productsMax);
});

test("a product is edited field by field, and null takes a value away", async () => {
  await add("стол 12500 180, стул");
  const productId = await idOf("стол");
  const edit = editProductWith(stage.deps);
  const edited = await edit(olga, {
    productId,
    fields: { name: "Стол дубовый", priceKopecks: null, category: "Столы" },
    requestKey: "edit",
  });
  expect((await productsByIdWith(stage.deps)([productId])).get(productId)).toEqual({
    productId,
    name: "Стол дубовый",
    category: "Столы",
    cycleDays: 180,
  });
  expect(await edit(olga, { productId, fields: { name: "СТУЛ" }, requestKey: "taken" })).toMatchObject({
    refusal: "name-taken",
  });
  expect(await edit(olga, { productId, fields: { priceKopecks: -1 }, requestKey: "bad" })).toMatchObject({
    refusal: "product-wrong",
  });
  expect(await edit(olga, { productId: "none", fields: { cycleDays: 1 }, requestKey: "none" })).toMatchObject(
    {
      refusal: "product-unknown",
    },
  );

  expect(await undo(edited)).toMatchObject({ ok: true });
  expect(await listProductsWith(stage.deps)()).toMatchObject([
    { name: "стол", priceKopecks: 1_250_000, cycleDays: 180 },
    { name: "стул" },
  ]);
});

test("a removed product leaves the lists, stays known to its sales and frees its name", async () => {
  await add("стол 12500");
  const productId = await idOf("стол");
  const removed = await removeProductWith(stage.deps)(olga, { productId, requestKey: "off" });
  expect(await names()).toEqual([]);
  expect((await productsByIdWith(stage.deps)([productId])).get(productId)?.name).toBe("стол");
  expect(await add("стол 9000", "again")).toMatchObject({ ok: true, value: { added: 1 } });
  expect(await undo(removed)).toEqual({ ok: false, refusal: "changed-since" });
});

test("a product moves one place at a time, not past the end, and a repeated tap is one step", async () => {
  await add("стол, стул, шкаф");
  const move = moveProductWith(stage.deps);
  const productId = await idOf("шкаф");
  const up = { productId, way: "up", requestKey: "up" } as const;
  const moved = await move(olga, up);
  await move(olga, up);
  expect(await names()).toEqual(["стол", "шкаф", "стул"]);
  expect(await stage.traceOf("shop.move-product")).toMatchObject([{ meta: { way: "up" } }]);

  await move(olga, { ...up, requestKey: "again" });
  expect(await move(olga, { ...up, requestKey: "third" })).toEqual({ ok: false, refusal: "at-the-end" });
  expect(await move(olga, { ...up, productId: "none", requestKey: "none" })).toMatchObject({
    refusal: "product-unknown",
  });
  expect(await move(semyon, { ...up, requestKey: "seller" })).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await undo(moved)).toEqual({ ok: false, refusal: "changed-since" });
});

test("what a product costs is either a sum or a margin, and is taken back whole", async () => {
  await add("стол 12500 #Мебель себестоимость 8000\nстул #мебель маржа 40%");
  expect(await listProductsWith(stage.deps)()).toMatchObject([
    { category: "Мебель", costKopecks: 800_000 },
    { category: "Мебель", marginPercent: 40 },
  ]);
  const edit = editProductWith(stage.deps);
  const fields = { marginPercent: 30, category: "МЕБЕЛЬ" };
  const edited = await edit(olga, { productId: await idOf("стол"), fields, requestKey: "margin" });
  const [table] = await listProductsWith(stage.deps)();
  expect(table).toMatchObject({ category: "Мебель", marginPercent: 30 });
  expect(table?.costKopecks).toBeUndefined();

  expect(await undo(edited)).toMatchObject({ ok: true });
  expect((await listProductsWith(stage.deps)())[0]).toMatchObject({ costKopecks: 800_000 });
  expect((await stage.traceOf("shop.edit-product"))[0]?.meta).toEqual({
    fields: "category marginPercent costKopecks",
  });
});

test("a new product stands last, whatever was removed before", async () => {
  await add("стол, стул, шкаф");
  await removeProductWith(stage.deps)(olga, { productId: await idOf("стол"), requestKey: "off" });
  await add("комод", "later");
  expect(await names()).toEqual(["стул", "шкаф", "комод"]);
});

test("what a source cost is kept by month and taken back", async () => {
  const costs = [{ month: "2026-11", kopecks: 1_200_000 }];
  const changed = await change({ sources: [{ id: "avito", words: ["авито"], costs }] });
  expect((await shop()).sources).toEqual([{ id: "avito", words: ["авито"], costs }]);
  expect(await undo(changed)).toMatchObject({ ok: true });
  expect((await shop()).sources).toEqual(defaultSettings.sources);
  expect(JSON.stringify(await stage.traceOf("shop.change-settings"))).not.toContain("1200000");
});

test.each([
  [{ month: "2026-13", kopecks: 100 }],
  [{ month: "2026-11", kopecks: 0 }],
  [{ month: "2026-11", kopecks: -5 }],
  [{ month: "2026-11", kopecks: 1e14 }],
  [{ month: "2026-11", kopecks: 1.5 }],
  [{ month: "<b>", kopecks: 100 }],
])("%j is no cost of a month", async (cost) => {
  const sources = [{ id: "avito", words: [], costs: [cost] }];
  expect(await change({ sources })).toEqual({ ok: false, refusal: "setting-wrong" });
});
