import { Composer } from "grammy";
import type { Proof } from "../../consents/index.ts";
import type { GuestContext, StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { RemindersChatDeps } from "./deps.ts";
import { dueButton, heardCardButton } from "./reminders.buttons.ts";

/** What a client answers to a reminder: by a tap, or in words where he was asked. */
export function comeBackComposer(deps: RemindersChatDeps): Composer<GuestContext> {
  const composer = new Composer<GuestContext>();
  dueButton.handle(composer, async (ctx, { answer }) => {
    if (answer === "yes") await order(ctx);
    else if (answer === "later") await putOff(ctx);
    else await stop(ctx);
  });
  composer.on("message:text", async (ctx, next) => {
    if (ctx.message.text.startsWith("/")) return next();
    const words = ctx.message.text;
    const requestKey = requestKeyOf(ctx, "come-back");
    const heard = await deps.reminders.hearSleeper({ guest: ctx.guest, words, requestKey });
    if (!heard) return next();
    await sendScreen(ctx, { text: ctx.t("mailings-ask-thanks") });
  });
  return composer;

  async function order(ctx: GuestContext): Promise<void> {
    const products = await deps.reminders.remindedOf(ctx.guest.clientId ?? "");
    const what = products.map((product) => `«${product}»`).join(", ");
    const words =
      products.length === 0
        ? ctx.t.plain("mailings-due-order")
        : ctx.t.plain("mailings-due-order-of", { what });
    const placed = await deps.placeOrder(ctx.guest, { words, requestKey: requestKeyOf(ctx) });
    if (placed.ok) await show(ctx, { text: ctx.t("mailings-due-ordered", { no: placed.value.no }) });
    else await toast(ctx, ctx.t.plain(`mailings-due-refused-${placed.refusal}`), { alert: true });
  }

  async function putOff(ctx: GuestContext): Promise<void> {
    const later = await deps.reminders.putOff({ guest: ctx.guest, requestKey: requestKeyOf(ctx) });
    await show(ctx, { text: ctx.t(later.ok ? "mailings-due-put-off" : "mailings-due-stranger") });
  }

  async function stop(ctx: GuestContext): Promise<void> {
    const how = { locale: ctx.t.locale, proof: proofOf(ctx), requestKey: requestKeyOf(ctx) };
    const stopped = await deps.withdrawRenew(ctx.guest, how);
    await show(ctx, { text: ctx.t(stopped.ok ? "mailings-due-stopped" : "mailings-due-stranger") });
  }
}

/** «👤 Карточка» under what the owner hears. */
export function heardComposer({ showCard }: Pick<RemindersChatDeps, "showCard">): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  heardCardButton.handle(composer, (ctx, { client }) => showCard(ctx, client));
  return composer;
}

function proofOf(ctx: GuestContext): Proof {
  const { data, message } = ctx.callbackQuery ?? {};
  return {
    updateId: ctx.update.update_id,
    chatId: ctx.guest.telegramId,
    label: ctx.t.plain("mailings-due-never"),
    ...(message === undefined ? {} : { messageId: message.message_id }),
    ...(data === undefined ? {} : { data }),
  };
}
