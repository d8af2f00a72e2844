import type { Condition } from "../../rules/condition.ts";
import { conditionsOf, type SegmentDefinition } from "../../rules/definition.ts";
import type { SegmentContext } from "../../rules/segment-facts.ts";
import { windowOf } from "../../rules/window.ts";
import { addAll, type Bitmap, emptyBitmap, takeAway } from "./bitmap.ts";
import type { Columns } from "./columns.ts";
import { rowsOfCondition } from "./select-condition.ts";

/** The rows of a definition. Each part looks only at the rows that the parts before it have left. */
export function rowsOfDefinition(
  definition: SegmentDefinition,
  columns: Columns,
  ctx: SegmentContext,
  among: Bitmap = columns.alive,
): Bitmap {
  if ("is" in definition) return rowsOfCondition(definition, { columns, ctx, among });
  if ("not" in definition) {
    return takeAway(among.slice(), rowsOfDefinition(definition.not, columns, ctx, among));
  }
  if ("all" in definition) {
    return cheapestFirst(definition.all).reduce(
      (left, part) => rowsOfDefinition(part, columns, ctx, left),
      among,
    );
  }
  const left = among.slice();
  return definition.any.reduce<Bitmap>(
    (found, part) => {
      const more = rowsOfDefinition(part, columns, ctx, left);
      takeAway(left, more);
      return addAll(found, more);
    },
    emptyBitmap(among.length * 32),
  );
}

/**
 * Whether columns know all of it. They do not know what was sold in a closed period, who got a mailing, nor words beyond the 65,534th
 * (cities, sources).
 */
export function canSelect(definition: SegmentDefinition, columns: Columns, ctx: SegmentContext): boolean {
  return conditionsOf(definition).every((asked) => isKnown(asked, columns, ctx));
}

function isKnown(asked: Condition, columns: Columns, ctx: SegmentContext): boolean {
  if (asked.is === "bought" || asked.is === "not-bought") return windowOf(asked, ctx).to === undefined;
  if (asked.is === "mailed" || asked.is === "not-mailed") return false;
  if (asked.is === "lead-step") return !columns.steps.isFull();
  if (asked.is === "city") return !columns.cities.isFull();
  if (asked.is === "source") return !columns.sources.isFull();
  if (asked.is === "responsible") return !columns.members.isFull();
  return true;
}

const cheap: ReadonlySet<Condition["is"]> = new Set(["bought", "tag"]);
const dear: ReadonlySet<Condition["is"]> = new Set(["average", "due", "cooling"]);

function cheapestFirst(parts: readonly SegmentDefinition[]): SegmentDefinition[] {
  const weight = (part: SegmentDefinition) => {
    if (!("is" in part)) return 2;
    return cheap.has(part.is) ? 0 : dear.has(part.is) ? 3 : 1;
  };
  return [...parts].sort((left, right) => weight(left) - weight(right));
}
