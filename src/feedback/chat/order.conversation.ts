import { InlineKeyboard, Keyboard } from "grammy";
import { type Answer, ask, type Reading } from "../../platform/telegram/ask.ts";
import { guestOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { readContactPhone } from "../../shared/phone.ts";
import type { AppealRequest, Message } from "../actions/place-appeal.ts";
import { known } from "../rules/known.ts";
import type { FeedbackChatDeps } from "./deps.ts";
import { placedText } from "./guest.view.ts";
import { readMessage } from "./read-message.ts";

/** `said`: what was written before, and is the order. */
export const orderTalk = defineTalk<{ said?: Message }>("feedback.order", { forAnyone: true });
export const complainTalk = defineTalk<object>("feedback.complain", { forAnyone: true });

type Contact = NonNullable<AppealRequest["contact"]>;

/** Asks what a client or a stranger wants; of a stranger, how he is reached. Writes the order. */
export function orderTalkWith(deps: FeedbackChatDeps): ReadyTalk {
  return orderTalk.with(async (talk, ctx, { said }) => {
    const asked = await whatIsWanted(talk, ctx, said);
    if (asked === undefined) return;
    const isKnown = await talk.external((outer) => guestOf(outer).clientId !== undefined);
    const reached = isKnown ? { ctx: asked.ctx, value: undefined } : await howToReach(deps, talk, asked.ctx);
    if (reached === undefined) return;
    const { requestKey, value: message } = asked;
    const request = { kind: "order", requestKey, ...message, ...known({ contact: reached.value }) } as const;
    await place(deps, talk, reached.ctx, request, { hidesKeyboard: !isKnown });
  });
}

/** Asks what has happened; writes the complaint. */
export function complainTalkWith(deps: FeedbackChatDeps): ReadyTalk {
  return complainTalk.with(async (talk, ctx) => {
    const told = await askMessage(talk, ctx, {
      name: "complaint",
      text: ctx.t("feedback-complaint-question"),
    });
    if (told === undefined) return;
    await place(deps, talk, told.ctx, { kind: "complaint", requestKey: told.requestKey, ...told.value });
  });
}

async function whatIsWanted(
  talk: Talk,
  ctx: TalkContext,
  said: Message | undefined,
): Promise<Answer<Message> | undefined> {
  if (said !== undefined) return { value: said, ctx, requestKey: requestKeyOf(ctx, "order") };
  return askMessage(talk, ctx, { name: "order", text: ctx.t("feedback-order-question") });
}

function askMessage(talk: Talk, ctx: TalkContext, { name, text }: { name: string; text: string }) {
  return ask<Message>(talk, ctx, {
    name,
    text,
    read: ({ message, t }): Reading<Message> => {
      const read = readMessage(message);
      return read === undefined ? { retry: t("feedback-order-unreadable") } : { value: read };
    },
  });
}

/** His own contact, by the button under the line of input, or nothing: then he is answered here. */
async function howToReach(
  { shop }: FeedbackChatDeps,
  talk: Talk,
  ctx: TalkContext,
): Promise<{ ctx: TalkContext; value: Contact | undefined } | undefined> {
  const country = await talk.external(async () => (await shop()).country);
  const share = new Keyboard().requestContact(ctx.t.plain("feedback-contact-share")).resized().oneTime();
  await ctx.reply(ctx.t("feedback-contact-how"), { reply_markup: share });
  const answer = await ask<Contact | "here">(talk, ctx, {
    name: "contact",
    text: ctx.t("feedback-contact-question"),
    choices: [[{ label: ctx.t.plain("feedback-contact-here"), value: "here" }]],
    choose: () => "here",
    read: ({ message, from, t }) => {
      const contact = message?.contact;
      if (contact === undefined) return { retry: t("feedback-contact-question") };
      const phone = readContactPhone(contact.phone_number, country);
      if (contact.user_id !== from?.id || !phone.ok) return { retry: t("feedback-contact-foreign") };
      const name = contact.first_name.trim() || undefined;
      return { value: { phone: phone.value, ...known({ name }) } };
    },
  });
  return answer && { ctx: answer.ctx, value: answer.value === "here" ? undefined : answer.value };
}

async function place(
  { placeAppeal, shop, now }: FeedbackChatDeps,
  talk: Talk,
  ctx: TalkContext,
  request: AppealRequest,
  { hidesKeyboard = false } = {},
): Promise<void> {
  const { locale } = ctx.t;
  const placed = await talk.external(async (outer) => {
    const outcome = await placeAppeal(guestOf(outer), { ...request, locale });
    if (!outcome.ok) return outcome;
    const settings = await shop();
    const text = placedText(outer.t, outcome.value, now().setZone(settings.zone), settings);
    return { ok: true as const, text };
  });
  const text = placed.ok ? placed.text : ctx.t(`feedback-place-refused-${placed.refusal}`);
  if (hidesKeyboard) await ctx.reply(text, { reply_markup: { remove_keyboard: true } });
  else await sendScreen(ctx, { text, keyboard: new InlineKeyboard() });
}
