import { expect, test } from "vitest";
import { settledBefore } from "../../src/protection/rules/look-back.ts";

const now = 1_000_000_000;
const everyMs = (ms: number, ticks: number) => Array.from({ length: ticks }, (_, tick) => now - tick * ms);

test.each([
  ["29 ticks are too few to know", everyMs(10_000, 29), undefined],
  ["30 slow ticks reach back to the first of them", everyMs(10_000, 30), now - 290_000],
  ["30 quick ticks reach back three minutes all the same", everyMs(1_000, 30), now - 180_000],
  ["many seals of one tick are one tick", Array.from({ length: 100 }, () => now - 600_000), undefined],
  [
    "an hour asleep does not pass for ticks",
    [now, ...everyMs(3_000, 40).map((ms) => ms - 3_600_000)],
    now - 3_684_000,
  ],
])("%s", (_, ticks, before) => {
  expect(settledBefore(ticks, now)).toBe(before);
});
