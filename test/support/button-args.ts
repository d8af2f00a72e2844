import fc from "fast-check";
import { z } from "zod";
import type { Button } from "../../src/platform/telegram/button.ts";
import { idPattern } from "../../src/shared/id.ts";

const anyId = fc.stringMatching(/^[A-Za-z0-9_-]{16}$/);

/** Anything that the button may carry, told from the types of its fields; its ids are taken from `ids`. */
export function argsOf(button: Button<never>, ids = anyId): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(button.shape).map(([key, type]) => [key, valuesOf(type, ids)]);
  return fc.record(Object.fromEntries(fields));
}

function valuesOf(type: z.ZodType, ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if (type instanceof z.ZodEnum) return fc.constantFrom(...(type.options as string[]));
  if (type instanceof z.ZodUnion) {
    return fc.oneof(...type.options.map((option) => valuesOf(option as z.ZodType, ids)));
  }
  if (type instanceof z.ZodLiteral) return fc.constantFrom(...[...type.values]);
  if (type instanceof z.ZodNumber) {
    const max = Math.min(Number(type.maxValue ?? 1e9), 2_147_483_647);
    return fc.integer({ min: Number(type.minValue ?? 0), max });
  }
  if (type instanceof z.ZodString) {
    const pattern = patternOf(type);
    if (pattern === undefined || String(pattern) === String(idPattern)) return ids;
    return fc.stringMatching(pattern).filter((text) => !text.includes(":"));
  }
  throw new Error("A button carries something that this test can't make");
}

function patternOf(type: z.ZodString): RegExp | undefined {
  const definitions = type.def.checks?.map(({ _zod }) => _zod.def as { pattern?: RegExp }) ?? [];
  return definitions.find(({ pattern }) => pattern !== undefined)?.pattern;
}
