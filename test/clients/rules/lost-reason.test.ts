import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { returnOnOf } from "../../../src/clients/rules/lost-reason.ts";

const saturday = DateTime.fromISO("2026-11-21T23:30", { zone: "Asia/Vladivostok" });

test.each([
  ["a working day is kept", 2, [1, 2, 3, 4, 5], "2026-11-23"],
  ["Saturday goes to Monday", 7, [1, 2, 3, 4, 5], "2026-11-30"],
  ["Saturday is kept where it is worked", 7, [1, 2, 3, 4, 5, 6], "2026-11-28"],
  ["Sunday goes to Monday", 8, [1, 2, 3, 4, 5, 6], "2026-11-30"],
  ["a shop without days off keeps Sunday", 8, [1, 2, 3, 4, 5, 6, 7], "2026-11-29"],
  ["a purchase cycle goes to a working day as well", "cycle", [1, 2, 3, 4, 5], "2026-11-30"],
] as const)("the day to come back: %s", (_what, returns, workDays, day) => {
  const shop = { purchaseCycleDays: 7, workDays };
  expect(returnOnOf({ id: "expensive", returns }, saturday, {}, shop)).toBe(day);
});

test.each(["ask", "never"] as const)("a reason that says «%s» brings no day", (returns) => {
  const shop = { purchaseCycleDays: 7, workDays: [1] };
  expect(returnOnOf({ id: "not-now", returns }, saturday, {}, shop)).toBeUndefined();
});
