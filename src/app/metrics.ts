import { Counter, Gauge, type Registry } from "prom-client";

/** What /metrics tells beside the process itself: few numbers, no names in their labels. */
export function openMetrics(registry: Registry) {
  const calls = new Counter({
    name: "livebase_telegram_calls_total",
    help: "Calls to the Bot API by method and HTTP status",
    labelNames: ["method", "status"],
    registers: [registry],
  });
  return {
    onCall: (method: string, status: number): void => calls.inc({ method, status }),

    /** Updates that wait or are being handled, asked when the page is read. */
    watchQueue(depth: () => number): void {
      new Gauge({
        name: "livebase_updates_queued",
        help: "Updates that wait in their lanes or are being handled",
        registers: [registry],
        collect() {
          this.set(depth());
        },
      });
    },
  };
}
