import { describe, expect, test } from "vitest";
import type { ClientEdit } from "../../src/clients/index.ts";
import { noteModel, phoneModel, transitionModel } from "../../src/clients/index.ts";
import { aClient, anna, olga, openShop, semyon } from "./support/shop.ts";

const shop = await openShop();

describe("a note", () => {
  test("is kept sealed, shown on the card and traced, once for a request", async () => {
    const clientId = await aClient(shop, semyon);
    const request = { clientId, requestKey: shop.request(), words: "любит глянец" };
    const saved = await shop.addNote(semyon, request);
    expect(saved).toMatchObject({ ok: true, value: { repeated: false } });
    expect(await shop.addNote(semyon, request)).toMatchObject({ ok: true, value: { repeated: true } });

    const record = await shop.record(clientId);
    expect(record).toMatchObject({ rev: 2, lastNote: { kind: "note" } });
    expect(JSON.stringify([record, await noteModel(shop.mongo).find({ clientId }).lean()])).not.toContain(
      "глянец",
    );
    const card = await shop.getClientCard(semyon, { clientId });
    expect(card).toMatchObject({
      ok: true,
      value: { lastNote: { words: "любит глянец", by: semyon.memberId } },
    });
    expect(await shop.traces("client.note")).toHaveLength(1);
  });

  test("is not a colleague's to write, who is told there is no such client", async () => {
    const clientId = await aClient(shop, semyon);
    const note = { clientId, requestKey: shop.request(), words: "моё" };
    expect(await shop.addNote(anna, note)).toMatchObject({ refusal: "client-unknown" });
    expect(await shop.addNote(olga, note)).toMatchObject({ ok: true });
    expect(await shop.addNote(semyon, { ...note, requestKey: shop.request(), words: " " })).toMatchObject({
      refusal: "nothing-given",
    });
  });

  test("is taken back within a minute, once, and leaves no line", async () => {
    const clientId = await aClient(shop, semyon);
    const saved = await shop.addNote(semyon, { clientId, requestKey: shop.request(), words: "не то" });
    if (!saved.ok) throw new Error(saved.refusal);
    const { factId } = saved.value;
    expect(await shop.undoFact(anna, { factId })).toMatchObject({ refusal: "no-rights" });
    expect(await shop.undoFact(semyon, { factId })).toMatchObject({ ok: true, value: { repeated: false } });
    expect(await shop.undoFact(semyon, { factId })).toMatchObject({ ok: true, value: { repeated: true } });
    expect((await shop.record(clientId))?.lastNote).toBeUndefined();
    expect(await shop.getHistory(semyon, { clientId })).toMatchObject({ value: { total: 1 } });
    expect(await noteModel(shop.mongo).countDocuments({ clientId })).toBe(3);
  });

  test("stays after a minute", async () => {
    const clientId = await aClient(shop, semyon);
    const saved = await shop.addNote(semyon, { clientId, requestKey: shop.request(), words: "то" });
    if (!saved.ok) throw new Error(saved.refusal);
    shop.clock.advance({ seconds: 61 });
    expect(await shop.undoFact(semyon, { factId: saved.value.factId })).toMatchObject({
      refusal: "too-late-line",
    });
  });
});

describe("a step", () => {
  const pass = (clientId: string, step: string, actor = semyon) =>
    shop.passStep(actor, { clientId, step, requestKey: shop.request() });

  test("is passed once what it demands is noted, traced, and taken back within a minute", async () => {
    const clientId = await aClient(shop, semyon, { phones: ["+79120000061"] });
    expect(await pass(clientId, "offered")).toMatchObject({ refusal: "step-missing" });
    await shop.addNote(semyon, { clientId, words: "хочет шкаф", requestKey: shop.request() });
    const passed = await pass(clientId, "offered");
    expect(passed).toMatchObject({ ok: true });
    expect(await shop.record(clientId)).toMatchObject({ stage: "working", leadStep: "offered" });
    expect((await shop.traces("client.pass-step")).length).toBe(1);
    expect(await pass(clientId, "offered")).toMatchObject({ refusal: "unchanged" });
    expect(await pass(clientId, "agreed")).toMatchObject({ refusal: "step-missing" });
    if (!passed.ok) throw new Error(passed.refusal);
    expect(await shop.undoFact(semyon, { factId: passed.value.factId })).toMatchObject({ ok: true });
    expect((await shop.record(clientId))?.leadStep).toBeUndefined();
  });

  test("the same request counts once, and a step back is a step", async () => {
    const clientId = await aClient(shop, semyon, { note: "хочет стол" });
    const request = { clientId, step: "offered", requestKey: shop.request() };
    const [first, second] = [await shop.passStep(semyon, request), await shop.passStep(semyon, request)];
    expect(first.ok && second.ok && first.value.factId === second.value.factId).toBe(true);
    shop.clock.advance({ seconds: 1 });
    expect(await pass(clientId, "contacted")).toMatchObject({ ok: true });
    expect((await shop.record(clientId))?.leadStep).toBe("contacted");
  });

  test("belongs to leads of one's own, by the list of the shop", async () => {
    const clientId = await aClient(shop, semyon);
    expect(await pass(clientId, "contacted", anna)).toMatchObject({ refusal: "client-unknown" });
    expect(await pass(clientId, "no-such")).toMatchObject({ refusal: "step-unknown" });
    await shop.editClient(semyon, {
      clientId,
      edit: { field: "kind", value: "supplier" },
      requestKey: shop.request(),
    });
    expect(await pass(clientId, "contacted")).toMatchObject({ refusal: "step-unknown" });
    const at = new Date("2026-11-21T10:00:00Z");
    const sale = {
      kind: "purchase",
      id: `sale-${clientId}`,
      at,
      day: "2026-11-21",
      amountKopecks: 1,
      what: "стол",
    } as const;
    await shop.noteFact(clientId, sale);
    expect(await pass(clientId, "contacted")).toMatchObject({ refusal: "not-lead" });
  });
});

describe("a refusal", () => {
  test("makes a lead lost with its reason, its return date and its transition", async () => {
    const clientId = await aClient(shop, semyon, { phones: ["+79120000001"] });
    const lost = { clientId, requestKey: shop.request(), reasonId: "expensive", words: "сказал: дорого" };
    expect(await shop.markLost(semyon, lost)).toMatchObject({ ok: true });
    expect(await shop.record(clientId)).toMatchObject({
      stage: "lost",
      lost: { reasonId: "expensive", returnOn: "2027-02-19" },
    });
    expect(await transitionModel(shop.mongo).find({ clientId }).lean()).toMatchObject([
      { from: "lead-new", to: "lead-lost" },
    ]);
    shop.clock.advance({ hours: 1 });
    expect(await shop.reopenLead(semyon, { clientId, requestKey: shop.request() })).toMatchObject({
      ok: true,
    });
    expect(await shop.reopenLead(semyon, { clientId, requestKey: shop.request() })).toMatchObject({
      refusal: "not-lost",
    });
    expect((await shop.record(clientId))?.stage).toBe("working");
  });

  test.each([
    [{ reasonId: "no-such" }, { refusal: "reason-unknown" }],
    [{ reasonId: "other" }, { refusal: "words-needed" }],
    [{ reasonId: "other", words: "переезжает" }, { ok: true }],
  ])("%j answers %j", async (given, answer) => {
    const clientId = await aClient(shop, semyon);
    expect(await shop.markLost(semyon, { clientId, requestKey: shop.request(), ...given })).toMatchObject(
      answer,
    );
  });

  test.each([
    ["bought-elsewhere", undefined, "2027-02-19"],
    ["changed-mind", undefined, "2027-05-20"],
    ["out-of-stock", undefined, "2026-12-21"],
    ["not-now", undefined, undefined],
    ["not-now", "2026-12-30", "2026-12-30"],
    ["too-far", undefined, undefined],
    ["no-contact", undefined, undefined],
    ["expensive", null, undefined],
  ])("«%s» with the date %s returns on %s", async (reasonId, returnOn, expected) => {
    const clientId = await aClient(shop, semyon);
    const lost = { clientId, requestKey: shop.request(), reasonId };
    await shop.markLost(semyon, returnOn === undefined ? lost : { ...lost, returnOn });
    expect((await shop.record(clientId))?.lost?.returnOn).toBe(expected);
  });

  test("is taken back with the stage it ended", async () => {
    const clientId = await aClient(shop, semyon, { phones: ["+79120000002"] });
    const saved = await shop.markLost(semyon, {
      clientId,
      requestKey: shop.request(),
      reasonId: "expensive",
    });
    if (!saved.ok) throw new Error(saved.refusal);
    await shop.undoFact(semyon, { factId: saved.value.factId });
    const record = await shop.record(clientId);
    expect(record?.stage).toBe("new");
    expect(record?.lost).toBeUndefined();
    expect(await transitionModel(shop.mongo).countDocuments({ clientId })).toBe(2);
  });
});

describe("an edit", () => {
  test.each<[ClientEdit, Record<string, unknown>]>([
    [
      { field: "surname", value: " Королёв " },
      { surname: "Королёв", words: ["королев", "иван"] },
    ],
    [
      { field: "patronymic", value: "Петрович" },
      { patronymic: "Петрович", sex: "male", sexProposed: true },
    ],
    [{ field: "sex", value: "female" }, { sex: "female" }],
    [{ field: "birthday", value: { day: 29, month: 2 } }, { birthday: { day: 29, month: 2 } }],
    [{ field: "city", value: "Пермь" }, { city: "Пермь" }],
    [{ field: "zone", value: "Asia/Yekaterinburg" }, { zone: "Asia/Yekaterinburg" }],
    [{ field: "kind", value: "company" }, { kind: "company" }],
    [
      { field: "username", value: "@Anna_K" },
      { username: "anna_k", words: ["иван", "anna", "k"] },
    ],
    [{ field: "budgetKopecks", value: 25_000_000 }, { budgetKopecks: 25_000_000 }],
  ])("%j is written, undone and traced", async (edit, written) => {
    const clientId = await aClient(shop, semyon);
    const before = await shop.record(clientId);
    const saved = await shop.editClient(semyon, { clientId, requestKey: shop.request(), rev: 1, edit });
    if (!saved.ok) throw new Error(saved.refusal);
    expect(await shop.record(clientId)).toMatchObject({ ...written, rev: 2 });
    const [trace] = (await shop.traces("client.edit")).slice(-1);
    expect(trace?.meta).toEqual({ field: edit.field });

    await shop.undoFact(semyon, { factId: saved.value.factId });
    const { rev: _r, foldedTo: _f, ...restored } = (await shop.record(clientId)) ?? {};
    const { rev: _rev, foldedTo: _folded, ...original } = before ?? {};
    expect(restored).toEqual(original);
  });

  test.each<[ClientEdit, string]>([
    [{ field: "name", value: "Иван" }, "unchanged"],
    [{ field: "name", value: "   " }, "unreadable"],
    [{ field: "name", value: "Иван +7 912 345-67-89" }, "unreadable"],
    [{ field: "birthday", value: { day: 30, month: 2 } }, "unreadable"],
    [{ field: "zone", value: "Марс" }, "unreadable"],
  ])("%j is refused: %s", async (edit, refusal) => {
    const clientId = await aClient(shop, semyon);
    expect(await shop.editClient(semyon, { clientId, requestKey: shop.request(), edit })).toEqual({
      ok: false,
      refusal,
    });
  });

  test("of an old screen is refused, but its repeat is found first", async () => {
    const clientId = await aClient(shop, semyon);
    const edit = { field: "city" as const, value: "Пермь" };
    const request = { clientId, requestKey: shop.request(), rev: 1, edit };
    expect(await shop.editClient(semyon, request)).toMatchObject({ ok: true });
    expect(await shop.editClient(semyon, request)).toMatchObject({ ok: true, value: { repeated: true } });
    expect(await shop.editClient(semyon, { ...request, requestKey: shop.request() })).toMatchObject({
      refusal: "stale",
    });
  });

  test("is not undone over a later one", async () => {
    const clientId = await aClient(shop, semyon);
    const edit = (value: string) =>
      shop.editClient(semyon, { clientId, requestKey: shop.request(), edit: { field: "city", value } });
    const first = await edit("Пермь");
    await edit("Омск");
    if (!first.ok) throw new Error(first.refusal);
    expect(await shop.undoFact(semyon, { factId: first.value.factId })).toMatchObject({
      refusal: "changed-since",
    });
  });

  test("of preferences and e-mails is sealed", async () => {
    const clientId = await aClient(shop, semyon);
    const edit = { field: "preferences", value: "звонить 89123456789" } as const;
    await shop.editClient(semyon, { clientId, requestKey: shop.request(), edit });
    await shop.addEmail(semyon, { clientId, requestKey: shop.request(), email: "Ivan@mail.ru" });
    expect(JSON.stringify(await shop.record(clientId))).not.toMatch(/8912|mail\.ru/i);
    expect(await shop.getClientCard(semyon, { clientId })).toMatchObject({
      value: { emails: ["i···@mail.ru"], preferences: "звонить +7\u00A0912\u00A0···\u2011··\u201189" },
    });
  });
});

describe("a planned cycle", () => {
  test("of the client's own moves the day he falls asleep", async () => {
    const clientId = await aClient(shop, semyon);
    const at = shop.clock.now().toJSDate();
    await shop.noteFact(clientId, {
      kind: "purchase",
      id: "sale-1",
      at,
      day: "2026-11-21",
      amountKopecks: 100,
      what: "стол",
    });
    const edit = { field: "plannedCycleDays" as const, value: 10 };
    await shop.editClient(semyon, { clientId, requestKey: shop.request(), edit });
    expect((await shop.record(clientId))?.sleepsAt).toEqual(new Date(at.getTime() + 10 * 86_400_000));
    await shop.editClient(semyon, { clientId, requestKey: shop.request(), edit: { ...edit, value: null } });
    expect((await shop.record(clientId))?.sleepsAt).toEqual(new Date(at.getTime() + 90 * 86_400_000));
  });
});

describe("e-mails", () => {
  test("come beside the others and go one by one", async () => {
    const clientId = await aClient(shop, semyon, { emails: ["a@mail.ru", "b@mail.ru", "c@mail.ru"] });
    const on = () => ({ clientId, requestKey: shop.request() });
    const emails = async () => {
      const card = await shop.getClientCard(semyon, { clientId });
      return card.ok ? card.value.emails.map(([first]) => first) : [];
    };
    const added = await shop.addEmail(semyon, { ...on(), email: "D@mail.ru" });
    expect(await emails()).toEqual(["a", "b", "c", "d"]);
    expect(await shop.addEmail(semyon, { ...on(), email: "d@mail.ru" })).toMatchObject({
      refusal: "unchanged",
    });
    expect(await shop.addEmail(semyon, { ...on(), email: "не почта" })).toMatchObject({
      refusal: "unreadable",
    });
    await shop.undoFact(semyon, { factId: added.ok ? added.value.factId : "" });
    await shop.removeEmail(semyon, { ...on(), index: 1 });
    expect(await emails()).toEqual(["a", "c"]);
    expect(await shop.removeEmail(semyon, { ...on(), index: 7 })).toMatchObject({ refusal: "unchanged" });
    expect(await shop.removeEmail(anna, { ...on(), index: 0 })).toMatchObject({ refusal: "client-unknown" });
  });
});

describe("a sex", () => {
  test("taken away is proposed by the patronymic again, and that is undone too", async () => {
    const clientId = await aClient(shop, semyon, { patronymic: "Петрович", sex: "female" });
    const edit = { field: "sex", value: null } as const;
    const gone = await shop.editClient(semyon, { clientId, requestKey: shop.request(), edit });
    expect(await shop.record(clientId)).toMatchObject({ sex: "male", sexProposed: true });
    const factId = gone.ok ? gone.value.factId : "";
    expect(await shop.undoFact(semyon, { factId })).toMatchObject({ ok: true });
    const record = await shop.record(clientId);
    expect(record?.sex).toBe("female");
    expect(record?.sexProposed).toBeUndefined();
  });
});

describe("tags and dates", () => {
  test("come and go", async () => {
    const clientId = await aClient(shop, semyon);
    const on = () => ({ clientId, requestKey: shop.request() });
    await shop.addTag(semyon, { ...on(), tag: "#Кухня" });
    await shop.addTag(semyon, { ...on(), tag: "Срочно" });
    expect(await shop.addTag(semyon, { ...on(), tag: "кухня" })).toMatchObject({ refusal: "unchanged" });
    await shop.removeTag(semyon, { ...on(), tag: "кухня" });
    await shop.addDate(semyon, { ...on(), relative: { role: "муж", name: "Олег", day: 3, month: 5 } });
    expect(
      await shop.addDate(semyon, { ...on(), relative: { role: "муж", day: 31, month: 4 } }),
    ).toMatchObject({
      refusal: "unreadable",
    });
    expect(await shop.record(clientId)).toMatchObject({
      tags: ["срочно"],
      relatives: [{ role: "муж", name: "Олег", day: 3, month: 5 }],
    });
    await shop.removeDate(semyon, { ...on(), index: 0 });
    expect((await shop.record(clientId))?.relatives).toEqual([]);
  });
});

describe("a further number", () => {
  test("enters the register, leaves it, and comes back by an undo", async () => {
    const clientId = await aClient(shop, semyon, { phones: ["+79127777701"] });
    const phone = "+79127777702";
    const on = () => ({ clientId, requestKey: shop.request() });
    expect(await shop.addPhone(semyon, { ...on(), phone })).toMatchObject({ ok: true });
    expect(await shop.addPhone(semyon, { ...on(), phone })).toMatchObject({ refusal: "unchanged" });
    expect(await shop.addPhone(semyon, { ...on(), phone: "8912" })).toMatchObject({ refusal: "unreadable" });
    const key = shop.vault.indexKey(phone);
    expect(await phoneModel(shop.mongo).findById(key).lean()).toMatchObject({ holders: [clientId] });

    const removed = await shop.removePhone(semyon, { ...on(), index: 1 });
    if (!removed.ok) throw new Error(removed.refusal);
    expect(await phoneModel(shop.mongo).findById(key).lean()).toBeNull();
    await shop.undoFact(semyon, { factId: removed.value.factId });
    expect(await phoneModel(shop.mongo).findById(key).lean()).toMatchObject({ holders: [clientId] });
    expect((await shop.record(clientId))?.phones).toHaveLength(2);
  });

  test("that is somebody's is refused with the holder, and the undo of a removal too", async () => {
    const phone = "+79127777703";
    const clientId = await aClient(shop, semyon, { phones: [phone] });
    const removed = await shop.removePhone(semyon, { clientId, requestKey: shop.request(), index: 0 });
    const other = await aClient(shop, anna, { phones: [phone] });
    if (!removed.ok) throw new Error(removed.refusal);
    expect(await shop.undoFact(semyon, { factId: removed.value.factId })).toMatchObject({
      refusal: "phone-taken",
    });
    expect(await shop.addPhone(semyon, { clientId, requestKey: shop.request(), phone })).toMatchObject({
      refusal: "phone-taken",
      holder: { clientId: other, visible: false, responsibleName: "Анна" },
    });
  });
});

test("a client who is not to be disturbed is set by his seller and lifted by the owner alone", async () => {
  const clientId = await aClient(shop, semyon);
  const on = () => ({ clientId, requestKey: shop.request() });
  expect(await shop.setDoNotDisturb(semyon, { ...on(), on: true })).toMatchObject({ ok: true });
  expect(await shop.getClientCard(semyon, { clientId })).toMatchObject({ value: { doNotDisturb: true } });
  expect(await shop.setDoNotDisturb(semyon, { ...on(), on: false })).toMatchObject({ refusal: "no-rights" });
  expect(await shop.setDoNotDisturb(olga, { ...on(), on: false })).toMatchObject({ ok: true });
  expect((await shop.record(clientId))?.doNotDisturb).toBeUndefined();
});

test("a file is kept with the sale it belongs to", async () => {
  const clientId = await aClient(shop, semyon);
  const about = { kind: "purchase" as const, id: "sale-2" };
  const file = { fileId: "AgAD", fileKind: "photo" as const, about, words: "накладная 89123456789" };
  expect(await shop.attachFile(semyon, { clientId, requestKey: shop.request(), ...file })).toMatchObject({
    ok: true,
  });
  expect(await shop.getHistory(semyon, { clientId })).toMatchObject({
    value: {
      lines: [
        { kind: "file", about, words: "накладная +7\u00A0912\u00A0···\u2011··\u201189" },
        { kind: "created" },
      ],
    },
  });
});
