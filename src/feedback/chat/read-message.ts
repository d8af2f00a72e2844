import type { Message as TelegramMessage } from "grammy/types";
import type { Message } from "../actions/place-appeal.ts";
import { known } from "../rules/known.ts";

/** What a message says and shows; undefined: neither words nor a picture are in it. */
export function readMessage(message: TelegramMessage | undefined): Message | undefined {
  const words = (message?.text ?? message?.caption ?? "").trim() || undefined;
  const photo = message?.photo?.at(-1)?.file_id;
  return words === undefined && photo === undefined ? undefined : known({ words, photo });
}
