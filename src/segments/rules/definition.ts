import { z } from "zod";
import { type Condition, condition } from "./condition.ts";

/** A group of clients as data: conditions joined by and, or, not. */
export type SegmentDefinition =
  | { all: SegmentDefinition[] }
  | { any: SegmentDefinition[] }
  | { not: SegmentDefinition }
  | Condition;

const depthMax = 4;
const conditionsMax = 30;

const part: z.ZodType<SegmentDefinition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(part).min(1).max(conditionsMax) }),
    z.strictObject({ any: z.array(part).min(1).max(conditionsMax) }),
    z.strictObject({ not: part }),
    condition,
  ]),
);

/** What a definition says, checked; undefined when it is not one, too deep (4) or too long (30 conditions). */
export function readDefinition(value: unknown): SegmentDefinition | undefined {
  if (depthOf(value, depthMax) > depthMax) return undefined;
  const read = part.safeParse(value);
  return read.success && conditionsOf(read.data).length <= conditionsMax ? read.data : undefined;
}

/** Every condition in it, in order. */
export function conditionsOf(definition: SegmentDefinition): Condition[] {
  if ("is" in definition) return [definition];
  if ("not" in definition) return conditionsOf(definition.not);
  return ("all" in definition ? definition.all : definition.any).flatMap(conditionsOf);
}

/** How many joints stand over the deepest condition; no deeper than one more than `max` is looked at. */
function depthOf(value: unknown, max: number): number {
  if (max < 0 || typeof value !== "object" || value === null) return 0;
  const inner = Object.entries(value).flatMap(([joint, under]) =>
    joint === "all" || joint === "any" ? (Array.isArray(under) ? under : []) : joint === "not" ? [under] : [],
  );
  if (inner.length === 0) return 0;
  return 1 + Math.max(...inner.map((under) => depthOf(under, max - 1)));
}
