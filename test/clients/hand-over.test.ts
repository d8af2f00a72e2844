import { describe, expect, test } from "vitest";
import { clientModel, clientsOfLeaverWith, noteModel } from "../../src/clients/index.ts";
import { inTransaction } from "../../src/platform/mongo/transaction.ts";
import type { Actor } from "../../src/shared/actor.ts";
import { aClient, anna, olga, openShop, semyon } from "./support/shop.ts";

const shop = await openShop();

async function nobodysClient(): Promise<string> {
  const clientId = await aClient(shop, semyon);
  await clientModel(shop.mongo).updateOne({ _id: clientId }, { $set: { responsible: null } });
  return clientId;
}

describe("nobody's client", () => {
  test("goes to the first of two who take him at once", async () => {
    const clientId = await nobodysClient();
    const takes = await Promise.all(
      [semyon, anna].map((actor) => shop.takeClient(actor, { clientId, requestKey: shop.request() })),
    );
    expect(takes.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = takes[0]?.ok ? semyon : anna;
    expect((await shop.record(clientId))?.responsible).toBe(winner.memberId);
    expect(await shop.traces("client.take")).toHaveLength(1);
  });

  test("of another one's the loser hears that he is taken, for an hour; of others he learns nothing", async () => {
    const clientId = await nobodysClient();
    const take = (actor: typeof anna) => shop.takeClient(actor, { clientId, requestKey: shop.request() });
    expect(await take(semyon)).toMatchObject({ ok: true });
    expect(await take(anna)).toMatchObject({ refusal: "taken" });
    shop.clock.advance({ minutes: 61 });
    expect(await take(anna)).toMatchObject({ refusal: "client-unknown" });
    const his = { clientId: await aClient(shop, semyon), requestKey: shop.request() };
    expect(await shop.takeClient(anna, his)).toMatchObject({ refusal: "client-unknown" });
  });

  test("is taken once by two taps of one button, and given back by an undo", async () => {
    const clientId = await nobodysClient();
    const take = { clientId, requestKey: shop.request() };
    const first = await shop.takeClient(anna, take);
    expect(await shop.takeClient(anna, take)).toMatchObject({ ok: true, value: { repeated: true } });
    if (!first.ok) throw new Error(first.refusal);
    expect(await shop.undoFact(anna, { factId: first.value.factId })).toMatchObject({ ok: true });
    expect((await shop.record(clientId))?.responsible).toBeNull();
  });

  test("is seen by everybody, but his number and his notes are for whoever takes him", async () => {
    const clientId = await nobodysClient();
    expect(await shop.getClientCard(anna, { clientId })).toMatchObject({
      value: { rights: { take: true, reveal: false } },
    });
    expect(await shop.addNote(anna, { clientId, requestKey: shop.request(), words: "а" })).toMatchObject({
      refusal: "no-rights",
    });
  });
});

describe("asking a colleague for his client", () => {
  test("opens the card only after the yes", async () => {
    const clientId = await aClient(shop, semyon);
    const asked = await shop.askHandOver(anna, { clientId, requestKey: shop.request() });
    expect(asked).toMatchObject({ value: { responsible: semyon.memberId, repeated: false } });
    expect(await shop.askHandOver(anna, { clientId, requestKey: shop.request() })).toMatchObject({
      value: { repeated: true },
    });
    if (!asked.ok) throw new Error(asked.refusal);
    const { handOverId } = asked.value;
    expect((await shop.getClientCard(anna, { clientId })).ok).toBe(false);
    expect(await shop.answerHandOver(anna, { handOverId, accept: true })).toMatchObject({
      refusal: "no-rights",
    });

    expect(await shop.answerHandOver(semyon, { handOverId, accept: true })).toMatchObject({
      value: { accepted: true, to: anna.memberId },
    });
    expect(await shop.answerHandOver(semyon, { handOverId, accept: true })).toMatchObject({
      value: { repeated: true },
    });
    expect(await shop.answerHandOver(olga, { handOverId, accept: false })).toMatchObject({
      refusal: "answered",
    });
    expect((await shop.getClientCard(anna, { clientId })).ok).toBe(true);
    expect((await shop.getClientCard(semyon, { clientId })).ok).toBe(false);
    expect(await shop.getHistory(anna, { clientId })).toMatchObject({
      value: {
        lines: expect.arrayContaining([expect.objectContaining({ kind: "handed-over", to: anna.memberId })]),
      },
    });
  });

  test("changes nothing after a no, and may be asked again", async () => {
    const clientId = await aClient(shop, semyon);
    const asked = await shop.askHandOver(anna, { clientId, requestKey: shop.request() });
    if (!asked.ok) throw new Error(asked.refusal);
    await shop.answerHandOver(semyon, { handOverId: asked.value.handOverId, accept: false });
    expect((await shop.record(clientId))?.responsible).toBe(semyon.memberId);
    expect(await shop.askHandOver(anna, { clientId, requestKey: shop.request() })).toMatchObject({
      value: { repeated: false },
    });
  });

  test("goes to the owner after an hour without an answer, once", async () => {
    await shop.escalateHandOvers();
    const clientId = await aClient(shop, semyon);
    await shop.askHandOver(anna, { clientId, requestKey: shop.request() });
    shop.clock.advance({ minutes: 59 });
    expect((await shop.escalateHandOvers()).map((row) => row.clientId)).not.toContain(clientId);
    shop.clock.advance({ minutes: 1 });
    expect((await shop.escalateHandOvers()).map((row) => row.clientId)).toContain(clientId);
    expect(await shop.escalateHandOvers()).toEqual([]);
  });

  test("is for a colleague's client only", async () => {
    const own = await aClient(shop, anna);
    expect(await shop.askHandOver(anna, { clientId: own, requestKey: shop.request() })).toMatchObject({
      refusal: "no-rights",
    });
  });
});

describe("offering one's client", () => {
  test("gives him to the colleague who accepts, to nobody else", async () => {
    const clientId = await aClient(shop, semyon);
    const offer = { clientId, to: anna.memberId };
    expect(await shop.offerClient(anna, { ...offer, requestKey: shop.request() })).toMatchObject({
      refusal: "no-rights",
    });
    const offered = await shop.offerClient(semyon, { ...offer, requestKey: shop.request() });
    if (!offered.ok) throw new Error(offered.refusal);
    const { handOverId } = offered.value;
    expect(await shop.answerHandOver(semyon, { handOverId, accept: true })).toMatchObject({
      refusal: "no-rights",
    });
    expect(await shop.answerHandOver(anna, { handOverId, accept: true })).toMatchObject({ ok: true });
    expect((await shop.record(clientId))?.responsible).toBe(anna.memberId);
  });

  test("is over once the client went elsewhere", async () => {
    const clientId = await aClient(shop, semyon);
    const offered = await shop.offerClient(semyon, {
      clientId,
      to: anna.memberId,
      requestKey: shop.request(),
    });
    await shop.handOverClients(olga, {
      from: semyon.memberId,
      to: [olga.memberId],
      clientIds: [clientId],
      requestKey: shop.request(),
    });
    if (!offered.ok) throw new Error(offered.refusal);
    expect(
      await shop.answerHandOver(anna, { handOverId: offered.value.handOverId, accept: true }),
    ).toMatchObject({
      refusal: "changed-since",
    });
  });
});

describe("many clients at once", () => {
  test("go in turn to those whom the owner names, nobody else may", async () => {
    await clientModel(shop.mongo).deleteMany({});
    for (let turn = 0; turn < 5; turn += 1) await aClient(shop, semyon, { name: `Клиент` });
    const request = { from: semyon.memberId, to: [anna.memberId, olga.memberId], requestKey: "move-1" };
    expect(await shop.handOverClients(semyon, request)).toMatchObject({ refusal: "no-rights" });
    expect(await shop.handOverClients(olga, request)).toEqual({ ok: true, value: { count: 5 } });
    expect(await shop.handOverClients(olga, request)).toEqual({ ok: true, value: { count: 0 } });
    const left = await clientModel(shop.mongo).find().lean();
    expect(left.filter(({ responsible }) => responsible === anna.memberId)).toHaveLength(3);
    expect(left.filter(({ responsible }) => responsible === olga.memberId)).toHaveLength(2);
    expect(left.every(({ rev }) => rev === 2)).toBe(true);
  });

  test("leave with a member in the transaction that ends his access, or not at all", async () => {
    await clientModel(shop.mongo).deleteMany({});
    await noteModel(shop.mongo).deleteMany({});
    for (let turn = 0; turn < 3; turn += 1) await aClient(shop, semyon);
    const part = clientsOfLeaverWith(shop.deps);
    expect(await part.count(semyon.memberId)).toEqual({ clients: 3 });

    const failing = inTransaction(shop.mongo, async () => {
      await part.move(semyon.memberId, [anna.memberId], shop.clock.now());
      throw new Error("The next part fails");
    });
    await expect(failing).rejects.toThrow();
    expect(await part.count(semyon.memberId)).toEqual({ clients: 3 });

    await inTransaction(shop.mongo, () => part.move(semyon.memberId, [anna.memberId], shop.clock.now()));
    expect(await part.count(semyon.memberId)).toEqual({ clients: 0 });
    expect(await part.count(anna.memberId)).toEqual({ clients: 3 });
    expect(await noteModel(shop.mongo).countDocuments({ kind: "handed-over" })).toBe(3);
  });
});

describe("somebody who has left", () => {
  const nina: Actor = { memberId: "nina-nina-nina-n", telegramId: 4, role: "seller", name: "Нина" };

  test("gets no client: neither given, nor offered, nor by a yes to what he asked before", async () => {
    const clientId = await aClient(shop, semyon);
    const asked = await shop.askHandOver(nina, { clientId, requestKey: shop.request() });
    shop.leaves(nina);

    const order = () => ({ clientId, to: nina.memberId, requestKey: shop.request() });
    expect(await shop.assignClient(olga, order())).toEqual({ ok: false, refusal: "colleague-left" });
    expect(await shop.offerClient(semyon, order())).toEqual({ ok: false, refusal: "colleague-left" });
    const handOverId = asked.ok ? asked.value.handOverId : "";
    expect(await shop.answerHandOver(semyon, { handOverId, accept: true })).toEqual({
      ok: false,
      refusal: "colleague-left",
    });
    expect((await shop.record(clientId))?.responsible).toBe(semyon.memberId);
    expect(await shop.answerHandOver(semyon, { handOverId, accept: false })).toMatchObject({ ok: true });
  });

  test("leaves no hand-over open behind him", async () => {
    const [his, asks] = [await aClient(shop, semyon), await aClient(shop, anna)];
    const offered = await shop.offerClient(semyon, {
      clientId: his,
      to: anna.memberId,
      requestKey: shop.request(),
    });
    const asked = await shop.askHandOver(semyon, { clientId: asks, requestKey: shop.request() });
    const others = await shop.askHandOver(olga, { clientId: asks, requestKey: shop.request() });
    const part = clientsOfLeaverWith(shop.deps);
    await inTransaction(shop.mongo, () => part.move(semyon.memberId, [anna.memberId], shop.clock.now()));

    for (const [actor, row] of [
      [anna, offered],
      [anna, asked],
    ] as const) {
      const handOverId = row.ok ? row.value.handOverId : "";
      expect(await shop.answerHandOver(actor, { handOverId, accept: true })).toMatchObject({
        refusal: "answered",
      });
    }
    expect((await shop.record(asks))?.responsible).toBe(anna.memberId);
    expect(others.ok).toBe(true);
  });
});
