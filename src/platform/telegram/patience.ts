import { setTimeout as sleep } from "node:timers/promises";

/** Waits for work, but no longer: a call that Telegram does not answer must not hold up the end of the program. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, sleep(ms, undefined, { ref: false })]);
}

/** How long the end of the program waits for what was begun. What is cut off counts as unknown, as after a kill. */
export const restMsMax = 5_000;
