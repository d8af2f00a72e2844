import { type Api, GrammyError } from "grammy";
import type { OutboxCall } from "./outbox-kind.ts";
import { type CallOutcome, outcomeOf } from "./outcome-class.ts";

export type SentOrNot = { class: "sent"; messageId?: number } | CallOutcome;

/** Makes the one call of a claim and answers what is known of it; throws what was never sent. */
export async function callTelegram(api: Api, chatId: number, call: OutboxCall): Promise<SentOrNot> {
  try {
    const sent = await plainlyIfRefused(api, chatId, call);
    return { class: "sent", ...(typeof sent === "object" && { messageId: sent.message_id }) };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** An effect that Telegram refuses must not cost the message: a 400 was surely not sent. */
async function plainlyIfRefused(api: Api, chatId: number, { method, payload }: OutboxCall) {
  const send = (what: object) => api.raw[method]({ chat_id: chatId, ...what } as never);
  try {
    return await send(payload);
  } catch (error) {
    if (!("message_effect_id" in payload) || !isBadRequest(error)) throw error;
    const { message_effect_id: _, ...plain } = payload;
    return send(plain);
  }
}

function isBadRequest(error: unknown): boolean {
  const outcome = error instanceof GrammyError && error.error_code === 400 && outcomeOf(error);
  return outcome !== false && outcome.class === "refused" && !outcome.unreachable;
}
