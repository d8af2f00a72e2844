import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { purchaseModel } from "../../src/purchases/index.ts";
import { defaultSettings } from "../../src/shop/index.ts";
import { changeModel } from "../../src/team/index.ts";
import {
  dropNewTasks,
  followTasksWith,
  taskModel,
  todayPartWith,
  touchesWith,
} from "../../src/touches/index.ts";
import { standardModel } from "../../src/touches/store/standard.model.ts";
import { timerModel } from "../../src/touches/store/timer.model.ts";
import { aClient, anna, type CallsShop, ok, olga, openCalls, semyon } from "../calls/support/shop.ts";

let shop: CallsShop;
let touches: ReturnType<typeof touchesWith>;
const policy = async () => ({ fanFromPurchases: 2, patience: 2 });

beforeAll(async () => {
  shop = await openCalls();
  const { mongo, clock } = shop;
  const settings = async () => ({ ...defaultSettings, zone: "Europe/Moscow" });
  touches = touchesWith({ mongo, now: clock.now, leaveTrace: shop.deps.leaveTrace, shop: settings, policy });
  for (const model of [taskModel, standardModel, timerModel, purchaseModel, changeModel]) model(mongo);
  await ensureIndexes(mongo);
});

beforeEach(async () => {
  shop.clock.set("2026-11-02T12:00");
  await empty("clients", "phones", "notes", "calls", "callbacks", "transitions", "standards");
});

/** Forgets what is planned, and more when it is named. */
async function empty(...more: string[]): Promise<void> {
  for (const name of ["tasks", "touchTimers", "touchRuns", ...more]) {
    await shop.mongo.collection(name).deleteMany({});
  }
}

let numbers = 0;
const aLead = (card: object = {}) => {
  numbers += 1;
  return aClient(shop, semyon, { phones: [`+7912${String(1_000_000 + numbers)}`], ...card });
};
const today = async (actor = semyon) => {
  const now = shop.clock.now().setZone("Europe/Moscow");
  return todayPartWith({ mongo: shop.mongo, policy }).thingsOf(actor, now);
};
const rows = async (actor = semyon) =>
  (await today(actor)).things.map(({ what, section, words = "" }) => `${section} ${what} ${words}`.trim());
const call = (clientId: string, outcome: "answered" | "no-answer" = "answered") =>
  ok(shop.recordCall(semyon, { clientId, outcome, next: "none", requestKey: shop.request() }));

async function pass(days: number): Promise<void> {
  shop.clock.advance({ days });
  await touches.planTasks();
}

describe("a new lead", () => {
  test("asks for the first contact within a working hour; a call answers it and brings the next step", async () => {
    const lead = await aLead({ name: "Пётр" });
    await touches.planTasks();
    expect(await today()).toMatchObject({
      things: [{ clientId: lead, what: "lead-first", section: "timed", timeGiven: true }],
      done: 0,
    });
    shop.clock.advance({ hours: 2 });
    expect(await rows()).toEqual(["overdue lead-first"]);

    const { call: made } = await call(lead);
    expect(await today()).toMatchObject({ things: [], done: 1 });
    await touches.planTasks();
    expect(await today()).toMatchObject({ things: [], done: 1 });

    await ok(shop.undoCall(semyon, { callId: made.id, requestKey: shop.request() }));
    await touches.planTasks();
    expect(await rows()).toEqual(["overdue lead-first"]);

    await call(lead);
    await pass(1);
    expect(await rows()).toEqual(["untimed lead-useful"]);
  });

  test("is left alone while a callback stands, and when he is not to be disturbed", async () => {
    const lead = await aLead();
    await touches.planTasks();
    const at = shop.clock.now().plus({ hours: 5 });
    await ok(
      shop.scheduleCallback(semyon, { clientId: lead, at, timeGiven: true, requestKey: shop.request() }),
    );
    expect(await rows()).toEqual([]);

    const other = await aLead({ name: "Павел" });
    await touches.planTasks();
    expect(await rows()).toEqual(["timed lead-first"]);
    await ok(shop.setDoNotDisturb(olga, { clientId: other, on: true, requestKey: shop.request() }));
    expect(await rows()).toEqual([]);
  });

  test("goes with his tasks to another member, and is undone with them", async () => {
    const lead = await aLead();
    await touches.planTasks();
    await followTasksWith(shop).follow(lead, { to: anna.memberId });
    expect(await rows()).toEqual([]);
    expect(await rows(anna)).toEqual(["timed lead-first"]);
    await dropNewTasks(shop).drop(lead);
    expect(await rows(anna)).toEqual([]);
    expect(await timerModel(shop.mongo).countDocuments()).toBe(0);
  });

  test("of nobody is the owner's", async () => {
    const lead = await aLead();
    await clientModel(shop.mongo).updateOne({ _id: lead }, { responsible: null });
    await touches.planTasks();
    expect(await rows()).toEqual([]);
    expect(await rows(olga)).toEqual(["timed lead-first"]);
  });
});

describe("a task", () => {
  const open = async () => {
    const clientId = await aLead();
    await touches.planTasks();
    const task = await taskModel(shop.mongo).findOne({ clientId, state: "open" }).lean();
    return { clientId, taskId: task?._id ?? "" };
  };

  test("is done once, and the next step counts from then; its minute undoes it", async () => {
    const { taskId } = await open();
    const close = () => touches.closeTask(semyon, { taskId, as: "done" });
    expect((await close()).ok).toBe(true);
    expect((await close()).ok).toBe(true);
    expect(await today()).toMatchObject({ things: [], done: 1 });
    expect(await shop.traces("task.done")).not.toHaveLength(0);
    await ok(touches.undoTask(semyon, { taskId }));
    expect(await rows()).toEqual(["timed lead-first"]);

    await close();
    shop.clock.advance({ seconds: 61 });
    expect(await touches.undoTask(semyon, { taskId })).toEqual({ ok: false, refusal: "too-late" });
    await pass(1);
    expect(await rows()).toEqual(["untimed lead-useful"]);
  });

  test("put off comes back on the morning of its day", async () => {
    const { taskId } = await open();
    await ok(touches.postponeTask(semyon, { taskId, days: 3 }));
    expect(await rows()).toEqual([]);
    await pass(2);
    expect(await rows()).toEqual([]);
    await pass(1);
    expect(await rows()).toEqual(["overdue lead-first"]);
  });

  test("is nobody else's: a colleague is refused, the owner is not", async () => {
    const { taskId } = await open();
    const no = { ok: false, refusal: "no-rights" };
    expect(await touches.getTask(anna, { taskId })).toEqual(no);
    expect(await touches.closeTask(anna, { taskId, as: "skipped" })).toEqual(no);
    expect(await touches.postponeTask(anna, { taskId, days: 1 })).toEqual(no);
    expect(await touches.undoTask(anna, { taskId })).toEqual(no);
    expect((await touches.closeTask(olga, { taskId, as: "skipped" })).ok).toBe(true);
    expect(await touches.getTask(semyon, { taskId: "forged-forged-fo" })).toEqual({
      ok: false,
      refusal: "task-unknown",
    });
  });
});

test("a birthday stands in the list from a week before until its day is over", async () => {
  const clientId = await aLead({ birthday: { day: 12, month: 11 } });
  await call(clientId);
  const birthdays = async () => (await rows()).filter((row) => row.startsWith("birthday"));
  await pass(2);
  expect(await birthdays()).toEqual([]);
  await pass(1);
  expect(await birthdays()).toEqual(["birthday birthday-wish"]);
  await call(clientId);
  expect(await birthdays()).toEqual(["birthday birthday-wish"]);
  await pass(7);
  expect(await birthdays()).toEqual(["birthday birthday-wish"]);
  await call(clientId);
  expect(await birthdays()).toEqual([]);
});

test("a standard is the owner's to change; a step switched off asks nothing, and its minute puts it back", async () => {
  await aLead();
  const change = { stepId: "lead-first", change: { on: false }, requestKey: shop.request() };
  expect(await touches.changeStandard(semyon, change)).toEqual({ ok: false, refusal: "not-allowed" });
  const { changeId } = await ok(touches.changeStandard(olga, change));
  await touches.planTasks();
  expect(await rows()).toEqual([]);
  await ok(touches.undoStandard(olga, { changeId }));
  await pass(0);
  expect(await rows()).toEqual(["timed lead-first"]);
});

describe("a step of the owner's own", () => {
  const wanted = { group: "lead", after: { days: 3 }, words: "Позвать на замер" } as const;

  test("comes to those too who wait for a later step, and goes with its tasks", async () => {
    const clientId = await aLead();
    await call(clientId);
    await pass(1);
    await call(clientId);
    await pass(0);
    const { stepId } = await ok(touches.addStep(olga, { ...wanted, requestKey: shop.request() }));
    await pass(0);
    await pass(2);
    expect(await rows()).toEqual([`untimed ${stepId} Позвать на замер`]);
    const { things } = await today();
    const task = await ok(touches.getTask(semyon, { taskId: things[0]?.id ?? "" }));
    expect(task).toMatchObject({ live: true, step: { words: "Позвать на замер" } });

    const away = { on: false, removed: true } as const;
    const asked = { stepId, change: away, requestKey: shop.request() };
    const { changeId } = await ok(touches.changeStandard(olga, asked));
    expect(await rows()).toEqual([]);
    expect(await ok(touches.getTask(semyon, { taskId: task.task.id }))).toMatchObject({ live: false });
    await pass(0);
    expect(await taskModel(shop.mongo).countDocuments({ stepId, state: "open" })).toBe(0);
    await ok(touches.undoStandard(olga, { changeId }));
    await pass(0);
    expect(await rows()).toEqual([`untimed ${stepId} Позвать на замер`]);
  });

  test("is added once, by the owner alone, eight to a group; its minute takes it away", async () => {
    const request = { ...wanted, requestKey: shop.request() };
    expect(await touches.addStep(semyon, request)).toEqual({ ok: false, refusal: "not-allowed" });
    const wrong = { ...request, group: "birthday" as never };
    expect(await touches.addStep(olga, wrong)).toEqual({ ok: false, refusal: "step-wrong" });
    expect(await touches.addStep(olga, { ...request, words: " " })).toMatchObject({ refusal: "step-wrong" });

    const first = await ok(touches.addStep(olga, request));
    expect(await ok(touches.addStep(olga, request))).toEqual(first);
    const own = async () => (await ok(touches.listStandards(olga))).filter(({ id }) => id.startsWith("own-"));
    expect(await own()).toHaveLength(1);
    await ok(touches.undoStandard(olga, { changeId: first.changeId }));
    expect(await own()).toHaveLength(0);

    for (let step = 0; step < 8; step += 1)
      await ok(touches.addStep(olga, { ...wanted, requestKey: shop.request() }));
    const ninth = { ...wanted, requestKey: shop.request() };
    expect(await touches.addStep(olga, ninth)).toEqual({ ok: false, refusal: "too-many" });
    await ok(touches.addStep(olga, { ...ninth, group: "fan" }));
  });

  test("ours cannot be taken away, only switched off, and own words are never nothing", async () => {
    const ours = { stepId: "lead-first", change: { removed: true } as const, requestKey: shop.request() };
    expect(await touches.changeStandard(olga, ours)).toMatchObject({ refusal: "step-wrong" });
    const { stepId } = await ok(touches.addStep(olga, { ...wanted, requestKey: shop.request() }));
    const wordless = { stepId, change: { words: null }, requestKey: shop.request() };
    expect(await touches.changeStandard(olga, wordless)).toMatchObject({ refusal: "step-wrong" });
  });
});

/** Days go by, a call is made, or the tick runs in between. */
const deeds = fc.array(fc.oneof(fc.constantFrom("call", "missed", "plan"), fc.integer({ min: 1, max: 12 })), {
  maxLength: 7,
});

test("planning twice, or at any moments in between, leaves the same open tasks", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (life) => {
      const often = await liveAndPlan(life, { often: true });
      expect(await liveAndPlan(life, { often: false })).toEqual(often);
    }),
    { numRuns: 12 },
  );
}, 120_000);

async function liveAndPlan(life: (string | number)[], { often }: { often: boolean }): Promise<object[]> {
  shop.clock.set("2026-11-02T12:00");
  await empty();
  const clientId = await aLead();
  for (const deed of life) {
    await live(clientId, deed);
    if (often) await touches.planTasks();
  }
  await touches.planTasks();
  await touches.planTasks();
  const open = await taskModel(shop.mongo).find({ clientId, state: "open" }).lean();
  return open.map(({ stepId, dueAt, baseAt, anchorAt }) => ({ stepId, dueAt, baseAt, anchorAt }));
}

async function live(clientId: string, deed: string | number): Promise<void> {
  if (typeof deed === "number") shop.clock.advance({ days: deed, minutes: 7 });
  else if (deed === "call") await call(clientId);
  else if (deed === "missed") await call(clientId, "no-answer");
}
