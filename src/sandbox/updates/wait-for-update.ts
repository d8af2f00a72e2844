import type { Refusal } from "../api/refusal.ts";

export interface WaitingPoll {
  wake(): void;
  fail(refusal: Refusal): void;
}

/** Resolves at an update, after the time or when the caller hung up. `register` gets the poll while it waits. */
export async function waitForUpdate(
  seconds: number,
  gone: AbortSignal,
  register: (poll: WaitingPoll | undefined) => void,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let hangUp = (): void => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(resolve, seconds * 1_000);
      hangUp = resolve;
      gone.addEventListener("abort", hangUp);
      register({ wake: resolve, fail: reject });
    });
    register(undefined);
  } finally {
    clearTimeout(timer);
    gone.removeEventListener("abort", hangUp);
  }
}
