import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { allButtons } from "../../src/platform/telegram/button.ts";
import "../../src/app/build-app.ts";

const id = fc.stringMatching(/^[A-Za-z0-9_-]{16}$/);

test("the product has its buttons, each with a name of its slice", () => {
  const names = allButtons().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !/^[a-z]+\.[a-z-]+$/.test(name))).toEqual([]);
});

test.each(allButtons().map((button) => [button.name, button] as const))(
  "%s carries anything it may in 64 bytes and reads it back",
  (_name, button) => {
    const args = fc.record(
      Object.fromEntries(Object.entries(button.shape).map(([key, type]) => [key, valuesOf(type)])),
    );
    fc.assert(
      fc.property(args, (value) => {
        const data = button.data(value as never);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(button.read(data)).toEqual(value);
      }),
      { numRuns: 50 },
    );
  },
);

test("forged callback data is read by no button and never throws", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((tail) => `1:${tail}`),
      ),
      (data) => {
        for (const button of allButtons()) button.read(data);
      },
    ),
    { numRuns: 500 },
  );
  expect(allButtons().filter((button) => button.read("1:::::") !== undefined)).toEqual([]);
});

/** Values that a button's field may have, told from its zod type. */
function valuesOf(type: z.ZodType): fc.Arbitrary<unknown> {
  if (type instanceof z.ZodEnum) return fc.constantFrom(...(type.options as string[]));
  if (type instanceof z.ZodLiteral) return fc.constantFrom(...[...type.values]);
  if (type instanceof z.ZodNumber) {
    return fc.integer({
      min: Number(type.minValue ?? 0),
      max: Math.min(Number(type.maxValue ?? 1e9), 2_147_483_647),
    });
  }
  if (type instanceof z.ZodString) {
    const checks = (type.def.checks ?? []) as { _zod: { def: { pattern?: RegExp } } }[];
    const pattern = checks.map((check) => check._zod.def.pattern).find((found) => found !== undefined);
    if (pattern === undefined || String(pattern).includes("{16}")) return id;
    return fc.stringMatching(pattern).filter((text) => !text.includes(":"));
  }
  throw new Error("A button carries something that this test can't make");
}
