import fc from "fast-check";
import { expect, test } from "vitest";
import { ascending } from "../../src/segments/rules/quantiles.ts";

const numbers = fc.oneof(
  fc.array(fc.nat({ max: 40 })),
  fc.array(fc.nat({ max: 0xffff })),
  fc.array(fc.integer({ min: 0, max: 0xffff_ffff })),
  // Around the last number that 32 bits hold, and what they do not hold at all.
  fc.array(fc.integer({ min: 0xffff_fff0, max: 0xffff_ffff + 16 })),
  fc.array(fc.integer({ min: -50, max: 50 })),
  fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 })),
);

test("numbers ascend, whichever way they are laid out", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const sorted = [...values].sort((a, b) => a - b).map((value) => value + 0);
      expect([...ascending(values)].map((value) => value + 0)).toEqual(sorted);
    }),
    { numRuns: 500 },
  );
});
