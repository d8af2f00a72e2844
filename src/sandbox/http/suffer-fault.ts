import { blockedByUser, flood, Refusal } from "../api/refusal.ts";
import type { Fault } from "../control.ts";

/** Faults that refuse, and those that make wait. */
export async function sufferBefore(fault: Fault | undefined, gone: AbortSignal): Promise<void> {
  switch (fault?.kind) {
    case "flood":
      throw flood(fault.retryAfter);
    case "error":
      throw new Refusal(fault.code, fault.code === 502 ? "Bad Gateway" : "Internal Server Error");
    case "forbidden":
      throw new Refusal(403, blockedByUser);
    case "slow":
      return untilGone(gone, fault.milliseconds);
    case "hang":
      return untilGone(gone);
    default:
  }
}

function untilGone(gone: AbortSignal, milliseconds?: number): Promise<void> {
  return new Promise((resolve) => {
    if (gone.aborted) return resolve();
    const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds);
    gone.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
