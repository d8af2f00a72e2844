import type { Log } from "./log.ts";

/**
 * What nobody caught ends the program in order, told by its class and place: Node's own way would print the error
 * whole, with the token that stands in Telegram's addresses.
 */
export function endOnFault(log: Log, stop: () => Promise<void>): void {
  let ending = false;
  const end = (error: unknown) => {
    log.fatal({ err: error }, "the program ends: nobody caught this fault");
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    void stop().then(
      () => process.exit(1),
      () => process.exit(1),
    );
  };
  process.on("uncaughtException", end).on("unhandledRejection", end);
}
