import fc from "fast-check";
import { expect, test } from "vitest";
import { allButtons } from "../../src/platform/telegram/button.ts";
import "../../src/app/build-app.ts";
import { argsOf } from "../support/button-args.ts";

test("the product has its buttons, each with a name of its slice", () => {
  const names = allButtons().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !/^[a-z]+\.[a-z-]+$/.test(name))).toEqual([]);
});

test.each(allButtons().map((button) => [button.name, button] as const))(
  "%s carries anything it may in 64 bytes and reads it back",
  (_name, button) => {
    fc.assert(
      fc.property(argsOf(button), (value) => {
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
