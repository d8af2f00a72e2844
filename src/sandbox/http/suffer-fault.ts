import { flood, forbidden, Refusal } from "../api/refusal.ts";
import type { Fault } from "../control.ts";

/** Faults that refuse, and those that make wait. */
export async function sufferBefore(fault: Fault | undefined, gone: AbortSignal): Promise<void> {
  switch (fault?.kind) {
    case "flood":
      throw flood(fault.retryAfter);
    case "error":
      throw failure(fault.code);
    case "forbidden":
      throw new Refusal(403, forbidden[fault.why]);
    case "slow":
      return untilGone(gone, fault.milliseconds);
    case "hang":
      return untilGone(gone);
    default:
  }
}

/** What befalls a call that was taken; answers whether the connection breaks off. */
export async function sufferAfter(fault: Fault | undefined, gone: AbortSignal): Promise<boolean> {
  if (fault?.kind === "error-after") throw failure(fault.code);
  if (fault?.kind === "hang-after") await untilGone(gone);
  return fault?.kind === "reset-after" || fault?.kind === "hang-after";
}

function failure(code: number): Refusal {
  return new Refusal(code, code === 502 ? "Bad Gateway" : "Internal Server Error");
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
