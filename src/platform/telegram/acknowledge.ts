import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { UpdateScope } from "./scope.ts";

/** A handler has this long to answer a tap with its own toast; then the spinner is taken away silently. */
const patienceMs = 250;

/** Starts the timer of a tap as soon as its update is kept: waiting in a lane counts. */
export function acknowledgeInTime(api: Api, update: Update, scope: UpdateScope): void {
  if (update.callback_query === undefined) return;
  const { id } = update.callback_query;
  setTimeout(() => void acknowledge(api, id, scope), patienceMs).unref();
}

/** Takes the spinner away unless that was done. Telegram's refusal means that it is gone already. */
export async function acknowledge(api: Api, callbackQueryId: string, scope: UpdateScope): Promise<void> {
  if (scope.acknowledged) return;
  scope.acknowledged = true;
  await api.answerCallbackQuery(callbackQueryId).catch(() => undefined);
}
