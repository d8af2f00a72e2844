import type { Tick } from "../../platform/agenda/ticks.ts";

/** Counts the days that have closed or changed, and plans the reports that come by themselves. */
export function reportsTicks(deps: {
  closeDays: () => Promise<number>;
  planReportDigests: () => Promise<void>;
}): Tick[] {
  return [
    { name: "reports.close-days", every: "1 minute", run: async () => void (await deps.closeDays()) },
    { name: "reports.plan-digests", every: "1 minute", run: deps.planReportDigests },
  ];
}
