import type { Condition } from "./condition.ts";
import type { SegmentDefinition } from "./definition.ts";

/** A definition as it is built by taps: parts, each asked or excluded, joined by one word. */
export interface Built {
  joint: "all" | "any";
  parts: SegmentDefinition[];
}

export function builtOf(definition: SegmentDefinition): Built {
  if ("all" in definition) return { joint: "all", parts: definition.all };
  if ("any" in definition) return { joint: "any", parts: definition.any };
  return { joint: "all", parts: [definition] };
}

export function definitionOf({ joint, parts }: Built): SegmentDefinition {
  return joint === "all" ? { all: parts } : { any: parts };
}

/** With one value more: it joins a list of the same kind, replaces a number of it, else stands beside the others. */
export function withCondition(built: Built, condition: Condition): Built {
  const place = built.parts.findIndex((part) => "is" in part && isOfOneKind(part, condition));
  const known = built.parts[place];
  if (known === undefined) return { ...built, parts: [...built.parts, condition] };
  return { ...built, parts: built.parts.with(place, joined(known as Condition, condition)) };
}

/** Without that value; a list that is left empty goes. */
export function withoutCondition(built: Built, condition: Condition): Built {
  const parts = built.parts.flatMap((part) => {
    if (!("is" in part) || !isOfOneKind(part, condition)) return [part];
    const field = listField(part);
    if (field === undefined) return [];
    const gone = new Set(valuesOf(condition));
    const values = valuesOf(part).filter((value) => !gone.has(value));
    return values.length === 0 ? [] : [{ ...part, [field]: values } as Condition];
  });
  return { ...built, parts };
}

/** Whether the value is in it already. */
export function hasCondition({ parts }: Built, condition: Condition): boolean {
  return parts.some((part) => {
    if (!("is" in part) || !isOfOneKind(part, condition)) return false;
    if (listField(part) === undefined)
      return JSON.stringify(part) === JSON.stringify(condition) || "what" in part;
    return valuesOf(condition).every((value) => valuesOf(part).includes(value));
  });
}

function isOfOneKind(left: Condition, right: Condition): boolean {
  if (left.is !== right.is) return false;
  return !("what" in left) || ("what" in right && left.what === right.what);
}

function joined(known: Condition, more: Condition): Condition {
  const field = listField(known);
  if (field === undefined) return "what" in known ? known : more;
  return { ...known, [field]: [...new Set([...valuesOf(known), ...valuesOf(more)])] } as Condition;
}

function listField(condition: Condition): "in" | "reasons" | undefined {
  return "in" in condition ? "in" : "reasons" in condition ? "reasons" : undefined;
}

function valuesOf(condition: Condition): readonly (string | null)[] {
  if ("in" in condition) return condition.in as readonly (string | null)[];
  return condition.is === "lost" ? (condition.reasons ?? []) : [];
}
