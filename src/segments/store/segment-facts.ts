import type { ClientRecord } from "../../clients/index.ts";
import { deadOf } from "../../clients/rules/dead-numbers.ts";
import { statusFacts, statusOf } from "../../clients/rules/status.ts";
import type { SegmentContext, SegmentFacts } from "../rules/segment-facts.ts";

/** A row as the plain rule judges it; the status is the clients' own. */
export function segmentFactsOf(
  record: ClientRecord,
  { policy, now }: Pick<SegmentContext, "policy" | "now">,
): SegmentFacts {
  return {
    ...record,
    status: statusOf(statusFacts(record, record), policy, now),
    callable: record.username !== undefined || deadOf(record).includes(false),
  };
}
