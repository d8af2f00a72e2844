import { InlineKeyboard } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import type { OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import { nameOf } from "./client-words.view.ts";
import { revealButton, revealLineButton } from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { refuse } from "./refuse.ts";

/** `line`: of the history, in whose words the number stands. */
export interface WhichNumber {
  clientId: string;
  index: number;
  line?: string;
}

/**
 * Shows one number in a message of its own that goes away by itself. The trace comes first, then an empty
 * message whose deletion is planned, and only then the number: no crash leaves a number standing.
 */
export function revealWith(deps: ClientsChatDeps) {
  return async function reveal(ctx: StaffContext, which: WhichNumber): Promise<void> {
    const { clientId: client, index, line } = which;
    const revealed = await deps.clients.revealPhone(ctx.actor, which);
    if (!revealed.ok) return refuse(ctx, "reveal", revealed.refusal);

    const { phone, others, dead } = revealed.value;
    const { revealMinutes: minutes } = await deps.shop();
    const messageId = await sendScreen(ctx, { text: ctx.t("clients-reveal-wait") });
    // What nobody could take away again is not shown.
    if (messageId === undefined) return;
    const chatId = ctx.chatId ?? ctx.actor.telegramId;
    await deps.planMessages([
      {
        _id: `unreveal:${chatId}:${messageId}`,
        kind: unreveal,
        chatId,
        subject: { message: messageId },
        notBefore: deps.now().plus({ minutes }).toJSDate(),
      },
    ]);
    const keyboard = new InlineKeyboard();
    if (index < others) {
      const label = ctx.t.plain("clients-reveal-next", { left: others - index });
      const next = { client, index: index + 1 };
      if (line === undefined) revealButton.on(keyboard, label, next);
      else revealLineButton.on(keyboard, label, { ...next, fact: line });
    }
    const name = nameOf(ctx.t, revealed.value);
    const text = ctx.t("clients-reveal-phone", { name, phone, minutes, dead: dead ? "yes" : "no" });
    await ctx.api.editMessageText(chatId, messageId, text, { reply_markup: keyboard });
    await deps.afterReveal(ctx.actor, client, ctx);
  };
}

const unreveal = "clients.unreveal";

/** Takes a shown number away when its time is over. One that is gone already is as it should be. */
export const unrevealKinds: OutboxKinds = {
  [unreveal]: {
    policy: "at-least-once",
    gate: async () => "send",
    render: async ([row]) => ({
      method: "deleteMessage",
      payload: { message_id: Number(row?.subject.message) },
    }),
  },
};
