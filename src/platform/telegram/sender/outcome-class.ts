import { GrammyError, HttpError } from "grammy";
import { isNotConnected } from "./agent.ts";

/**
 * What is known after a call to Telegram (failures.md §1.1). `not-sent` and `later` may be tried again;
 * `unknown` was perhaps accepted: a message is then never repeated to a client.
 */
export type CallOutcome =
  | { class: "refused"; unreachable: boolean; description: string }
  | { class: "later"; afterSeconds: number }
  | { class: "not-sent" }
  | { class: "unknown" };

/** Refused connections and name look-ups, wherever they are met, fail before a byte of the message is written. */
const beforeBytes = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

const unreachable =
  /bot was blocked|user is deactivated|chat not found|can't initiate conversation|bot was kicked/i;

export function outcomeOf(error: unknown): CallOutcome {
  if (error instanceof GrammyError) {
    if (error.error_code === 429) return { class: "later", afterSeconds: error.parameters.retry_after ?? 1 };
    if (error.error_code >= 500) return { class: "unknown" };
    // The token was revoked: with the next one it goes.
    if (error.error_code === 401) return { class: "not-sent" };
    return {
      class: "refused",
      unreachable: error.error_code === 403 || unreachable.test(error.description),
      description: error.description,
    };
  }
  if (error instanceof HttpError)
    return failedBeforeBytes(error.error) ? { class: "not-sent" } : { class: "unknown" };
  throw error;
}

export function failedBeforeBytes(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: { code?: string } };
  return [code, cause?.code].some((one) => isNotConnected(one) || beforeBytes.has(one ?? ""));
}

/** Telegram has not taken the call, or nobody knows whether it has: the next screen shows the truth. */
export function isLost(error: unknown): boolean {
  const isOfTelegram = error instanceof GrammyError || error instanceof HttpError;
  return isOfTelegram && outcomeOf(error).class !== "refused";
}

/** Refusals that mean "it is already so": the screen shows the truth, nothing is wrong. */
export function isAlreadySo(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    /message is not modified|query is too old|message to delete not found/i.test(error.description)
  );
}

/** The message of a screen is gone, may not be edited or is a picture: a new one takes its place. */
export function isGone(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    /message to edit not found|message can't be edited|no text in the message to edit/i.test(
      error.description,
    )
  );
}
