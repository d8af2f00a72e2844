import { DateTime } from "luxon";
import { expect, test } from "vitest";
import type { ClientFact } from "../../../src/clients/rules/client-fact.ts";
import { fold } from "../../../src/clients/rules/fold.ts";
import { defaultPolicy } from "../../../src/clients/rules/policy.ts";
import { statusFacts, statusOf } from "../../../src/clients/rules/status.ts";

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const order: ClientFact = { kind: "order", id: "o1", at: at("2026-03-10"), no: 1, words: "стол" };
const refusal: ClientFact = { kind: "refusal", id: "r1", at: at("2026-03-05"), reasonId: "expensive" };
const sale: ClientFact = {
  ...{
    kind: "purchase",
    id: "s1",
    at: at("2026-03-01"),
    day: "2026-03-01",
    amountKopecks: 100_00,
    what: "стол",
  },
};
const nobody = { phones: [] };

function statusAfter(facts: ClientFact[]) {
  const now = DateTime.fromISO("2026-03-11T10:00:00Z");
  return statusOf(statusFacts(nobody, fold(facts, defaultPolicy)), defaultPolicy, now);
}

test("an order makes a lead of whoever could not be reached before", () => {
  expect(statusAfter([])).toBe("target");
  expect(statusAfter([order])).toBe("lead");
});

test("a new lead who orders waits for his first contact, a lost one is in work again", () => {
  expect(fold([order], defaultPolicy)).toMatchObject({ stage: "new", workedAt: order.at });
  expect(fold([refusal], defaultPolicy).stage).toBe("lost");
  const again = fold([refusal, order], defaultPolicy);
  expect(again).toMatchObject({ stage: "working", workedAt: order.at });
  expect(again.lost).toBeUndefined();
});

test("a refusal after the order loses the lead, whichever was written down first", () => {
  const later = { ...refusal, at: at("2026-03-11") };
  expect(fold([later, order], defaultPolicy).stage).toBe("lost");
  expect(fold([order, later], defaultPolicy).stage).toBe("lost");
});

test("an order changes nothing of what a buyer is", () => {
  expect(statusAfter([sale, order])).toBe(statusAfter([sale]));
  expect(fold([sale, order], defaultPolicy).events[0]?.kind).toBe("order");
});
