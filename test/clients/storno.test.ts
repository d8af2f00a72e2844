import { describe, expect, test } from "vitest";
import { noteModel } from "../../src/clients/index.ts";
import { aClient, anna, olga, openShop, semyon } from "./support/shop.ts";

const shop = await openShop();

describe("a line of the history", () => {
  const noted = async (clientId: string, words: string) => {
    const saved = await shop.addNote(semyon, { clientId, requestKey: shop.request(), words });
    return saved.ok ? saved.value.factId : "";
  };
  const storno = (actor: typeof semyon, factId: string, requestKey = shop.request()) =>
    shop.stornoFact(actor, { factId, requestKey });

  test("is taken back by whoever wrote it on the same day, by the owner later; both stay", async () => {
    const clientId = await aClient(shop, semyon, { note: "первая" });
    shop.clock.advance({ seconds: 1 });
    const wrong = await noted(clientId, "чужая заметка");
    shop.clock.advance({ minutes: 5 });
    expect(await storno(anna, wrong)).toMatchObject({ refusal: "no-rights" });
    const key = shop.request();
    expect(await storno(semyon, wrong, key)).toMatchObject({ ok: true });
    expect(await storno(semyon, wrong, key)).toMatchObject({ ok: true });
    expect(await storno(semyon, wrong)).toMatchObject({ refusal: "fact-unknown" });
    expect(await shop.getClientCard(semyon, { clientId })).toMatchObject({
      value: { lastNote: { words: "первая" } },
    });
    const history = await shop.getHistory(semyon, { clientId });
    expect(history.ok && history.value.lines.map(({ kind }) => kind)).toEqual(["storno", "note", "created"]);
    expect(await noteModel(shop.mongo).countDocuments({ _id: wrong })).toBe(1);
    expect(await shop.traces("client.storno")).toHaveLength(1);

    const old = await noted(clientId, "старая");
    shop.clock.advance({ days: 1 });
    expect(await storno(semyon, old)).toMatchObject({ refusal: "another-day" });
    expect(await storno(olga, old)).toMatchObject({ ok: true });
    expect(await storno(olga, clientId)).toMatchObject({ refusal: "fact-unknown" });
  });

  test("that was a file or a refusal goes with what came of it, and comes back within a minute", async () => {
    const clientId = await aClient(shop, semyon, { phones: ["+79120000071"] });
    const on = () => ({ clientId, requestKey: shop.request() });
    const about = { kind: "client", id: clientId } as const;
    const file = await shop.attachFile(semyon, { ...on(), fileId: "f", fileKind: "photo", about });
    const lost = await shop.markLost(semyon, { ...on(), reasonId: "expensive" });
    if (!file.ok || !lost.ok) throw new Error("Not written");
    shop.clock.advance({ minutes: 2 });
    await storno(semyon, file.value.factId);
    const back = await storno(semyon, lost.value.factId);
    expect(await shop.findFiles(semyon, { clientId })).toMatchObject({ value: [] });
    expect(await shop.record(clientId)).toMatchObject({ stage: "new" });

    shop.clock.advance({ seconds: 30 });
    const factId = back.ok ? back.value.factId : "";
    const undone = await shop.undoFact(semyon, { factId });
    expect(undone).toMatchObject({ ok: true, value: { repeated: false } });
    expect(await shop.record(clientId)).toMatchObject({ stage: "lost", lost: { reasonId: "expensive" } });
    shop.clock.advance({ seconds: 1 });
    expect(await storno(semyon, lost.value.factId)).toMatchObject({ ok: true });
    expect((await shop.record(clientId))?.stage).toBe("new");
  });

  test("is taken back once by two who tap at the same time", async () => {
    const clientId = await aClient(shop, semyon);
    const wrong = await noted(clientId, "не то");
    const outcomes = await Promise.all([storno(semyon, wrong), storno(olga, wrong)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
