import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { stepsOfBot } from "../../src/mailings/rules/bot-steps.ts";
import {
  type ComeBackMoment,
  comeBackStep,
  dueThings,
  type EarlierStep,
  isAnswer,
  type Returning,
} from "../../src/mailings/rules/come-back.ts";
import { isHeldOut, percentOf } from "../../src/mailings/rules/hold-out.ts";

const now = DateTime.fromISO("2026-11-23T12:00", { zone: "Europe/Moscow" });
const ago = (days: number, minutes = 0) => now.minus({ days, minutes }).toJSDate();
const buyer: Returning = {
  kind: "person",
  callbacks: [],
  grievances: [],
  lastPurchaseAt: ago(100),
  sleepsAt: now.plus({ days: 10 }).toJSDate(),
};
const sleeper: Returning = { ...buyer, sleepsAt: ago(1) };
const moment: ComeBackMoment = {
  ...{ now, today: 1000, lastDay: 900, inRhythm: true, cycles: new Map(), waits: false, mayOffer: true },
};
const step = (client: Returning, earlier: EarlierStep[] = [], more: Partial<ComeBackMoment> = {}) =>
  comeBackStep(client, earlier, { ...moment, ...more });
const asked = (days: number, more: Partial<EarlierStep> = {}): EarlierStep => ({
  ...{ step: "ask", anchor: 900, at: ago(days) },
  ...more,
});

describe("due", () => {
  test("a product is due from 0.8 to 1.2 of its cycle, to the day", () => {
    const due = (silent: number) =>
      dueThings(
        { bought: { pA: 1000 - silent } },
        { ...moment, inRhythm: false, cycles: new Map([["A", 100]]) },
      );
    expect([due(79).length, due(80).length, due(120).length, due(121).length]).toEqual([0, 1, 1, 0]);
  });

  test("several products are one message, and his own rhythm speaks only where no product does", () => {
    const bought = { pA: 910, pB: 905, pC: 990, cshoes: 910 };
    const cycles = new Map([
      ["A", 90],
      ["B", 100],
      ["C", 90],
    ]);
    expect(step({ ...buyer, bought }, [], { cycles })).toEqual({
      step: "due",
      things: [
        { product: "A", anchor: 910 },
        { product: "B", anchor: 905 },
      ],
    });
    expect(step(buyer)).toEqual({ step: "due", things: [{ anchor: 900 }] });
    expect(step(buyer, [], { inRhythm: false })).toBeUndefined();
  });

  test("comes once per purchase, and again after the next one", () => {
    const told: EarlierStep = { step: "due", anchor: 900, at: ago(20) };
    expect(step(buyer, [told])).toBeUndefined();
    expect(step(buyer, [told], { lastDay: 950 })).toEqual({ step: "due", things: [{ anchor: 950 }] });
  });

  test("there are two weeks between two messages, a week after a contact, a month after «позже»", () => {
    const other = (days: number, minutes: number): EarlierStep => ({
      ...{ step: "due", anchor: 1, at: ago(days, minutes) },
    });
    expect(step(buyer, [other(14, -1)])).toBeUndefined();
    expect(step(buyer, [other(14, 0)])).toBeDefined();
    expect(step({ ...buyer, lastContact: { at: ago(7, -1) } })).toBeUndefined();
    expect(step({ ...buyer, lastContact: { at: ago(7) } })).toBeDefined();
    const pause = (until: Date): EarlierStep => ({ step: "pause", anchor: 0, at: ago(1), until });
    expect(step(buyer, [pause(now.plus({ minutes: 1 }).toJSDate())])).toBeUndefined();
    expect(step(buyer, [pause(now.toJSDate())])).toBeDefined();
  });
});

describe("a sleeper", () => {
  test("is asked first, offered something two weeks later where that is allowed, and then left to the call", () => {
    expect(step(sleeper)).toEqual({ step: "ask", anchor: 900 });
    expect(step(sleeper, [asked(14, { at: ago(14, -1) })])).toBeUndefined();
    expect(step(sleeper, [asked(14)])).toEqual({ step: "offer", anchor: 900 });
    expect(step(sleeper, [asked(14)], { mayOffer: false })).toBeUndefined();
    expect(step(sleeper, [asked(44, { at: ago(44, -1) })])).toEqual({ step: "offer", anchor: 900 });
    expect(step(sleeper, [asked(44)])).toBeUndefined();
    expect(step(sleeper, [asked(30), { step: "offer", anchor: 900, at: ago(15) }])).toBeUndefined();
  });

  test("who has answered or was left out gets no offer; who bought meanwhile begins anew", () => {
    expect(step(sleeper, [asked(20, { answeredAt: ago(19) })])).toBeUndefined();
    expect(step(sleeper, [asked(20, { holdOut: true })])).toBeUndefined();
    expect(step(sleeper, [asked(200, { anchor: 100 })])).toEqual({ step: "ask", anchor: 900 });
  });

  test("words are an answer for two weeks, and more may follow the first for half an hour", () => {
    expect(isAnswer({ at: ago(14, -1) }, now)).toBe(true);
    expect(isAnswer({ at: ago(14) }, now)).toBe(false);
    expect(isAnswer({ at: ago(3), answeredAt: ago(0, 29) }, now)).toBe(true);
    expect(isAnswer({ at: ago(3), answeredAt: ago(0, 30) }, now)).toBe(false);
  });
});

test("nothing is written while an order, a callback or a complaint is open, to the offended, to partners", () => {
  for (const client of [buyer, sleeper]) {
    expect(step(client, [], { waits: true })).toBeUndefined();
    expect(step({ ...client, callbacks: [{}] })).toBeUndefined();
    expect(step({ ...client, grievances: [{}] })).toBeUndefined();
    expect(step({ ...client, doNotDisturb: true })).toBeUndefined();
    expect(step({ ...client, kind: "partner" })).toBeUndefined();
    expect(step(client)).toBeDefined();
  }
});

test("the share that gets nothing is a tenth, the same whenever it is asked, another in the next quarter", () => {
  const ids = Array.from({ length: 5000 }, (_, place) => `client-${place}`);
  const out = ids.filter((id) => isHeldOut(id, "2026-11-23"));
  expect(out.length).toBeGreaterThan(420);
  expect(out.length).toBeLessThan(580);
  expect(ids.filter((id) => isHeldOut(id, "2026-10-01"))).toEqual(out);
  expect(ids.filter((id) => isHeldOut(id, "2027-01-01"))).not.toEqual(out);
});

test("no percent is told of fewer than ten", () => {
  expect(percentOf({ of: 9, returned: 9 })).toBeUndefined();
  expect(percentOf({ of: 10, returned: 1 })).toBe(10);
  expect(percentOf({ of: 200, returned: 24 })).toBe(12);
});

test("what the bot says by itself is no seller's task: only for whoever gets it", () => {
  const reach = { channel: "telegram" as const, chatId: 1, locale: "ru" as const, joinedAt: new Date() };
  const shop = { comeBack: { on: true }, withoutAdvertising: true };
  expect([...stepsOfBot({ reach, consents: ["pd"] }, shop)]).toEqual([]);
  expect([...stepsOfBot({ consents: ["birthday", "renew"] }, shop)]).toEqual([]);
  expect([...stepsOfBot({ reach: { ...reach, blocked: true }, consents: ["birthday"] }, shop)]).toEqual([]);
  expect([...stepsOfBot({ reach, consents: ["birthday", "renew", "promo"] }, shop)]).toEqual([
    ...["birthday-wish", "newbie-offer", "fan-offer", "sleeping-ask"],
  ]);
  const advertising = { ...shop, withoutAdvertising: false };
  expect(stepsOfBot({ reach, consents: ["renew", "promo"] }, advertising).has("sleeping-offer")).toBe(true);
  expect(stepsOfBot({ reach, consents: ["promo"] }, advertising).has("sleeping-offer")).toBe(false);
  expect([
    ...stepsOfBot({ reach, consents: ["renew"] }, { ...advertising, comeBack: { on: false } }),
  ]).toEqual([]);
});
