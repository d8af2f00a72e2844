import type { PipelineStage } from "mongoose";
import type { SegmentDefinition } from "../rules/definition.ts";
import { aggregation, queryOf } from "../store/segment-query.ts";
import { contextNow, type SegmentsDeps } from "./deps.ts";

/** Rows of a group: all at once where they are few, or one after another. */
interface GroupReading<Row> {
  all(): Promise<Row[]>;
  each(batchSize: number): AsyncIterable<Row>;
}

export type ReadGroup = <Row>(
  definition: SegmentDefinition,
  stages: PipelineStage[],
) => Promise<GroupReading<Row>>;

/**
 * The clients of a group at this moment, by the plain query and in no order, and what is further asked of them: for
 * slices that write to a whole group. Not for screens: it asks nobody's rights.
 */
export function readGroupWith(deps: Pick<SegmentsDeps, "mongo" | "now" | "shop" | "policy">): ReadGroup {
  return async function readGroup<Row>(definition: SegmentDefinition, stages: PipelineStage[]) {
    const query = { ...queryOf(definition, await contextNow(deps)), order: { sort: {} } };
    return {
      all: () => aggregation<Row>(deps.mongo, query, stages).exec(),
      each: (batchSize: number) => aggregation<Row>(deps.mongo, query, stages).cursor({ batchSize }),
    };
  };
}
