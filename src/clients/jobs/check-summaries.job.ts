import type { Tick } from "../../platform/agenda/ticks.ts";
import type { Log } from "../../platform/log/log.ts";
import type { RecountSummaries } from "../actions/recount-summaries.ts";

const secondsAtOnce = 20;

/**
 * Once a week, in the shop's night, all summaries are held against their facts, in short turns. A difference is a
 * fault of the program: it is mended and told of.
 */
export function checkSummariesTick({
  recountSummaries,
  log,
}: {
  recountSummaries: RecountSummaries;
  log: Log;
}): Tick {
  return {
    name: "clients.check-summaries",
    every: "1 minute",
    async run() {
      const turn = await recountSummaries({ seconds: secondsAtOnce });
      if (turn === undefined) return;
      const { turnDiffered, ...counts } = turn;
      if (turnDiffered > 0)
        log.error(counts, "summaries of clients differed from their facts; they are mended");
      else if (counts.ended) log.info(counts, "all summaries of clients were held against their facts");
    },
  };
}
