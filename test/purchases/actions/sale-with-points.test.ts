import { beforeAll, beforeEach, expect, test } from "vitest";
import { clientModel } from "../../../src/clients/index.ts";
import { pointsModel, quoteOf, type Wish } from "../../../src/loyalty/index.ts";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { testMongo } from "../../support/mongo.ts";
import { addClient, anna, anOrder, type Counter, olga, openCounter, petr } from "../counter.ts";

let mongo: Mongo;
let shop: Counter;

beforeAll(async () => {
  mongo = await testMongo();
});

beforeEach(async () => {
  shop = await openCounter(mongo);
  shop.settings.loyalty.on = true;
});

async function joins(clientId: string, chatId = 100): Promise<void> {
  const reach = { channel: "telegram", chatId, locale: "ru", joinedAt: shop.clock.now().toJSDate() } as const;
  await clientModel(mongo).updateOne({ _id: clientId }, { reach });
}

/** A sale as the dialogue makes it: counted by what holds now, written as it was shown. */
async function sells(clientId: string, rubles: number, wish: Wish = {}, by = anna) {
  const terms = await shop.loyalty.termsFor(await shop.clientOf(clientId));
  const shown = quoteOf([rubles * 100], terms, wish);
  const key = `${clientId} ${rubles} ${shop.clock.now().toMillis()}`;
  const record = by === petr ? shop.recordForeignSale : shop.recordSale;
  const sold = await record(by, { ...anOrder(clientId, rubles, key), shown });
  if (!sold.ok) throw new Error(sold.refusal);
  shop.clock.advance({ minutes: 2 });
  return sold.value;
}

const points = async (clientId: string) => (await shop.loyalty.standingOf(clientId))?.points;
const planned = async () => (await shop.lines()).map(({ kind, clientId }) => [kind, clientId]);

test("a new tier counts from the next sale, not from the one that reaches it", async () => {
  const reaching = await sells(shop.ivan, 100_000);
  expect(reaching).toMatchObject({
    totalKopecks: 10_000_000,
    next: { name: "Золото", leftKopecks: 15_000_000 },
  });
  expect(reaching.deal).toBeUndefined();

  const next = await sells(shop.ivan, 12_500);
  expect(next).toMatchObject({
    totalKopecks: 1_187_500,
    deal: { subtotalKopecks: 1_250_000, percent: 5, discountKopecks: 62_500, spent: 0, earned: 0 },
    next: { name: "Золото", leftKopecks: 13_812_500 },
  });
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ totalKopecks: 11_187_500 });
});

test("whoever has not joined has the discount and no points", async () => {
  await sells(shop.ivan, 100_000);
  await sells(shop.ivan, 12_500);
  expect(await shop.loyalty.standingOf(shop.ivan)).toMatchObject({ points: 0, tier: { name: "Серебро" } });
  expect(await pointsModel(mongo).countDocuments()).toBe(0);
  expect(await planned()).toEqual([]);
});

test("whoever joined earns by the money paid, spends up to the ceiling, and is thanked a minute later", async () => {
  await joins(shop.ivan);
  const first = await sells(shop.ivan, 100_000);
  expect(first.deal).toMatchObject({ earned: 1_000 });
  expect(await points(shop.ivan)).toBe(1_000);

  const second = await sells(shop.ivan, 2_000, { spend: true });
  // 2 000 less 5 % is 1 900, of which 30 % may be points.
  expect(second).toMatchObject({ totalKopecks: 133_000, deal: { spent: 570, earned: 13 } });
  expect(await points(shop.ivan)).toBe(443);
  const [line] = await shop.lines();
  expect(line).toMatchObject({ kind: "loyalty.thanks", chatId: 100, clientId: shop.ivan });
  expect(line?.notBefore.getTime()).toBe((line?.createdAt.getTime() ?? 0) + 61_000);
});

test("the lines add up to the money paid, the costs stay what the goods cost", async () => {
  await sells(shop.ivan, 100_000);
  const items = [{ amountKopecks: 100_01 }, { amountKopecks: 33_33 }, { amountKopecks: 1 }];
  const terms = await shop.loyalty.termsFor(await shop.clientOf(shop.ivan));
  const shown = quoteOf(
    items.map(({ amountKopecks }) => amountKopecks),
    terms,
  );
  const sold = await shop.recordSale(anna, { clientId: shop.ivan, items, shown, requestKey: "three" });
  const row = (await shop.rows()).at(-1);
  expect(sold).toMatchObject({ ok: true, value: { totalKopecks: 126_69 } });
  expect(row?.items.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0)).toBe(126_69);
  expect(row?.items.map(({ listKopecks, amountKopecks }) => listKopecks ?? amountKopecks)).toEqual([
    10_001, 3_333, 1,
  ]);
});

test("another sale in between: what was shown no longer holds and nothing is written", async () => {
  await joins(shop.ivan);
  await sells(shop.ivan, 90_000);
  const stale = quoteOf([1_000_000], await shop.loyalty.termsFor(await shop.clientOf(shop.ivan)));
  await sells(shop.ivan, 20_000);
  const before = await shop.rows();

  const order = { ...anOrder(shop.ivan, 10_000, "late"), shown: stale };
  expect(await shop.recordSale(anna, order)).toEqual({ ok: false, refusal: "terms-changed" });
  expect(await shop.rows()).toEqual(before);
});

test("the same request again is the same sale, though by then it has changed what holds", async () => {
  await joins(shop.ivan);
  await sells(shop.ivan, 40_000);
  const terms = await shop.loyalty.termsFor(await shop.clientOf(shop.ivan));
  const order = {
    ...anOrder(shop.ivan, 60_000, "once"),
    shown: quoteOf([6_000_000], terms, { spend: true }),
  };
  const first = await shop.recordSale(anna, order);
  const again = await shop.recordSale(anna, order);
  expect(again).toMatchObject({ ok: true, value: { repeated: true } });
  expect(first.ok && again.ok && again.value.saleId === first.value.saleId).toBe(true);
  expect(await shop.rows()).toHaveLength(2);
});

test("two sales at once cannot spend the same points", async () => {
  await joins(shop.ivan);
  for (let round = 0; round < 8; round += 1) {
    await pointsModel(mongo).deleteMany({});
    await shop.loyalty.grantPoints({
      clientId: shop.ivan,
      points: 400,
      days: 5,
      why: "birthday",
      key: `${round}`,
    });
    const terms = await shop.loyalty.termsFor(await shop.clientOf(shop.ivan));
    const shown = quoteOf([200_000], terms, { spend: true });
    expect(shown).toMatchObject({ spent: 400, earned: 16 });

    const racers = ["a", "b", "c"].map((who) => ({ ...anOrder(shop.ivan, 2_000, `${round}${who}`), shown }));
    const answers = await Promise.all(racers.map((order) => shop.recordSale(anna, order)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.refusal).toBe("terms-changed");
    expect(await points(shop.ivan)).toBe(16);
  }
  expect(await shop.rows()).toHaveLength(8);
});

test("a storno returns both: points spent come back, points earned go", async () => {
  await joins(shop.ivan);
  await sells(shop.ivan, 49_000);
  const sale = await sells(shop.ivan, 1_000, { spend: true });
  expect(await points(shop.ivan)).toBe(490 - 300 + 7);
  const storno = await shop.stornoSale(anna, { saleId: sale.saleId, requestKey: "s" });
  expect(await points(shop.ivan)).toBe(490);
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ totalKopecks: 4_900_000 });

  await shop.undoSale(anna, { id: storno.ok ? storno.value.stornoId : "" });
  expect(await points(shop.ivan)).toBe(490 - 300 + 7);
});

test("points earned, spent and then taken back with their sale are owed, never less than nothing", async () => {
  await joins(shop.ivan);
  const first = await sells(shop.ivan, 49_000);
  await sells(shop.ivan, 900, { spend: true });
  expect(await points(shop.ivan)).toBe(490 - 270 + 6);
  await shop.stornoSale(anna, { saleId: first.saleId, requestKey: "s" });
  expect(await points(shop.ivan)).toBe(0);
  // 264 are owed: what comes next is set against them.
  await sells(shop.ivan, 30_000);
  expect(await points(shop.ivan)).toBe(300 - 264);
});

test("undone within the minute, nobody is thanked", async () => {
  await joins(shop.ivan);
  const terms = await shop.loyalty.termsFor(await shop.clientOf(shop.ivan));
  const order = { ...anOrder(shop.ivan, 5_000, "u"), shown: quoteOf([500_000], terms) };
  const sold = await shop.recordSale(anna, order);
  const sale = sold.ok ? sold.value.saleId : "";
  expect(await shop.loyalty.getNotice({ clientId: shop.ivan, sale })).toMatchObject({
    earned: 50,
    points: 50,
  });
  await shop.undoSale(anna, { id: sale });
  expect(await shop.loyalty.getNotice({ clientId: shop.ivan, sale })).toBeUndefined();
  expect(await points(shop.ivan)).toBe(0);
});

test("a correction keeps the discount and counts the points anew, within the new ceiling; undone, all is as before", async () => {
  await joins(shop.ivan);
  await sells(shop.ivan, 100_000);
  const sale = await sells(shop.ivan, 2_000, { spend: true });
  expect(await points(shop.ivan)).toBe(1_000 - 570 + 13);

  const change = { saleId: sale.saleId, amountKopecks: 100_000, requestKey: "c" };
  const corrected = await shop.correctSale(anna, change);
  // 1 000 less 5 % is 950, of which 285 are points and 665 are money.
  expect(corrected).toMatchObject({
    ok: true,
    value: { totalKopecks: 66_500, deal: { subtotalKopecks: 100_000, percent: 5, spent: 285, earned: 6 } },
  });
  expect(await points(shop.ivan)).toBe(1_000 - 285 + 6);
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ totalKopecks: 10_066_500, purchases: 2 });

  await shop.undoSale(anna, { id: corrected.ok ? corrected.value.saleId : "" });
  expect(await points(shop.ivan)).toBe(1_000 - 570 + 13);
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ totalKopecks: 10_133_000 });
});

test("a colleague's client has his tier and points at any counter", async () => {
  await joins(shop.ivan);
  await sells(shop.ivan, 100_000);
  const prepared = await shop.prepareSale(petr, { clientId: shop.ivan });
  expect(prepared).toMatchObject({ ok: true, value: { terms: { tier: { name: "", percent: 5 } } } });
  const sale = await sells(shop.ivan, 1_000, { spend: true }, petr);
  expect(sale).toMatchObject({ foreign: true, totalKopecks: 66_500 });
  expect(sale.next).toBeUndefined();
  expect(await points(shop.ivan)).toBe(1_000 - 285 + 6);
});

test("as last time counts from the prices of then with the discount of now", async () => {
  await sells(shop.ivan, 100_000);
  await sells(shop.ivan, 10_000);
  const prepared = await shop.prepareSale(anna, { clientId: shop.ivan });
  expect(prepared).toMatchObject({
    ok: true,
    value: { last: { items: [{ amountKopecks: 1_000_000 }], totalKopecks: 950_000 } },
  });
});

test("switched off between the look and the tap, the sale asks again; off, it is the old one", async () => {
  await joins(shop.ivan);
  await sells(shop.ivan, 100_000);
  const shown = quoteOf([1_000_00], await shop.loyalty.termsFor(await shop.clientOf(shop.ivan)));
  shop.settings.loyalty.on = false;
  const refused = await shop.recordSale(anna, { ...anOrder(shop.ivan, 1_000, "off"), shown });
  expect(refused).toEqual({ ok: false, refusal: "terms-changed" });

  const sale = await sells(shop.ivan, 1_000);
  expect(sale.totalKopecks).toBe(100_000);
  expect(sale.deal).toBeUndefined();
  expect(sale.next).toBeUndefined();
  expect(await shop.loyalty.standingOf(shop.ivan)).toBeUndefined();
});

test("a first purchase of whoever was recommended brings points to both, once, and its storno takes them", async () => {
  await joins(shop.ivan, 1);
  const newcomer = await addClient(mongo, "Новая", anna.memberId, { referredBy: shop.ivan });
  await joins(newcomer, 2);
  const first = await sells(newcomer, 1_000);
  expect([await points(shop.ivan), await points(newcomer)]).toEqual([500, 510]);
  expect(await planned()).toContainEqual(["loyalty.referral", shop.ivan]);
  expect(await planned()).toContainEqual(["loyalty.referral", newcomer]);
  await sells(newcomer, 1_001);
  expect([await points(shop.ivan), await points(newcomer)]).toEqual([500, 520]);

  await shop.stornoSale(olga, { saleId: first.saleId, requestKey: "s" });
  expect([await points(shop.ivan), await points(newcomer)]).toEqual([0, 10]);
});

test("a first purchase taken back and made anew is rewarded once, also when the earlier one stands again", async () => {
  await joins(shop.ivan, 1);
  const newcomer = await addClient(mongo, "Новая", anna.memberId, { referredBy: shop.ivan });
  const first = await sells(newcomer, 1_000);
  const storno = await shop.stornoSale(anna, { saleId: first.saleId, requestKey: "s" });
  expect(await points(shop.ivan)).toBe(0);
  const terms = await shop.loyalty.termsFor(await shop.clientOf(newcomer));
  await shop.recordSale(anna, { ...anOrder(newcomer, 2_000, "2"), shown: quoteOf([200_000], terms) });
  expect(await points(shop.ivan)).toBe(500);
  await shop.undoSale(anna, { id: storno.ok ? storno.value.stornoId : "" });
  expect(await points(shop.ivan)).toBe(500);
});

test("a corrected first purchase leaves both their points", async () => {
  await joins(shop.ivan, 1);
  const newcomer = await addClient(mongo, "Новая", anna.memberId, { referredBy: shop.ivan });
  await joins(newcomer, 2);
  const first = await sells(newcomer, 1_000);
  const change = { saleId: first.saleId, amountKopecks: 50_000, requestKey: "c" };
  const corrected = await shop.correctSale(anna, change);
  expect([await points(shop.ivan), await points(newcomer)]).toEqual([500, 505]);
  await shop.stornoSale(anna, { saleId: corrected.ok ? corrected.value.saleId : "", requestKey: "s" });
  expect([await points(shop.ivan), await points(newcomer)]).toEqual([0, 0]);
});

test("points end with their day in the shop, whether the tick has run or not; then the end is written once", async () => {
  await joins(shop.ivan);
  await sells(shop.ivan, 49_000);
  shop.clock.set("2027-11-21T23:59:59");
  expect(await points(shop.ivan)).toBe(490);
  await shop.loyalty.expirePoints();
  expect(await points(shop.ivan)).toBe(490);
  shop.clock.set("2027-11-22T00:00");
  expect(await points(shop.ivan)).toBe(0);
  await Promise.all([shop.loyalty.expirePoints(), shop.loyalty.expirePoints()]);
  const operations = await shop.loyalty.operationsOf(shop.ivan, 10);
  expect(operations.map(({ kind, points: moved }) => [kind, moved])).toEqual([
    ["expiry", -490],
    ["accrual", 490],
  ]);
});

test("a gift is given once under its key, only to who joined", async () => {
  const gift = { clientId: shop.ivan, points: 500, days: 14, why: "birthday", key: "2026" } as const;
  expect(await shop.loyalty.grantPoints(gift)).toEqual({ ok: false, refusal: "not-joined" });
  await joins(shop.ivan);
  const given = await Promise.all([1, 2, 3].map(() => shop.loyalty.grantPoints(gift)));
  for (const answer of given) expect(answer).toEqual(given[0]);
  expect(await points(shop.ivan)).toBe(500);
  shop.settings.loyalty.on = false;
  expect(await shop.loyalty.grantPoints({ ...gift, key: "2027" })).toEqual({
    ok: false,
    refusal: "loyalty-off",
  });
});
