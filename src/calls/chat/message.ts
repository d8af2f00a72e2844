import type { Screen } from "../../platform/telegram/screen.ts";
import type { OutboxCall } from "../../platform/telegram/sender/outbox-kind.ts";

/** A screen as a message of its own. */
export function messageOf({ text, keyboard }: Screen, { silent }: { silent: boolean }): OutboxCall {
  const payload = { text, ...(keyboard === undefined ? {} : { reply_markup: keyboard }) };
  return { method: "sendMessage", payload: { ...payload, disable_notification: silent } };
}
