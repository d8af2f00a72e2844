import type { SegmentDefinition } from "./definition.ts";
import { isMatched } from "./is-matched.ts";
import type { SegmentContext, SegmentFacts } from "./segment-facts.ts";

/**
 * Whether a client belongs to a group: the plain meaning of every definition, which the query and the columns have to
 * agree with.
 */
export function matches(definition: SegmentDefinition, client: SegmentFacts, ctx: SegmentContext): boolean {
  if ("is" in definition) return isMatched(definition, client, ctx);
  if ("not" in definition) return !matches(definition.not, client, ctx);
  if ("any" in definition) return definition.any.some((part) => matches(part, client, ctx));
  return definition.all.every((part) => matches(part, client, ctx));
}
