import { Composer } from "grammy";
import type { Message as TelegramMessage } from "grammy/types";
import { wordingsOf } from "../../platform/i18n/i18n.ts";
import type { GuestContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { known } from "../rules/known.ts";
import type { FeedbackChatDeps } from "./deps.ts";
import * as buttons from "./feedback.buttons.ts";
import { openScreen, perhapsOrderScreen, surveyScreen, thanksScreen } from "./guest.view.ts";
import { complainTalk, complainTalkWith, orderTalk, orderTalkWith } from "./order.conversation.ts";
import { readMessage } from "./read-message.ts";
import {
  answerTalkWith,
  explainTalk,
  explainTalkWith,
  replyTalk,
  replyTalkWith,
} from "./words.conversation.ts";

export function guestFeedbackTalks(deps: FeedbackChatDeps): ReadyTalk[] {
  return [
    ...[orderTalkWith(deps), complainTalkWith(deps), replyTalkWith(deps)],
    ...[explainTalkWith(deps), answerTalkWith(deps)],
  ];
}

/** /order, /feedback, what is tapped under a survey, and whatever a client or a stranger writes by himself. */
export function guestFeedbackComposer(deps: FeedbackChatDeps): Composer<GuestContext> {
  const composer = new Composer<GuestContext>();
  const open = composer.filter(async () => deps.isClaimed());
  const order = (ctx: GuestContext) => orderTalk.enter(ctx, {});
  const feedback = async (ctx: GuestContext) =>
    show(ctx, openScreen(ctx.t, { joined: ctx.guest.clientId !== undefined }));

  open.command("order", order);
  open.hears(wordingsOf("feedback-menu-order"), order);
  open.command("feedback", feedback);
  open.hears(wordingsOf("feedback-menu-open"), feedback);
  buttons.orderButton.handle(composer, order);
  buttons.orderWordsButton.handle(composer, (ctx) => {
    const said = readMessage(answeredBy(ctx));
    return orderTalk.enter(ctx, known({ said }));
  });
  buttons.feedbackButton.handle(composer, feedback);
  buttons.complainButton.handle(composer, (ctx) => complainTalk.enter(ctx, {}));
  buttons.rateButton.handle(composer, (ctx) => rate(deps, ctx));
  buttons.replyButton.handle(composer, (ctx, { appeal }) => replyTalk.enter(ctx, { appeal }));
  buttons.scoreButton.handle(composer, (ctx, { survey, score }) => takeScore(deps, ctx, survey, score));
  buttons.notNowButton.handle(composer, async (ctx, { survey: surveyId }) => {
    await deps.declineSurvey(ctx.guest, { surveyId });
    await show(ctx, { text: ctx.t("feedback-survey-declined") });
  });
  open.on(["message:text", "message:photo"], (ctx, next) =>
    ctx.message.text?.startsWith("/") ? next() : takeWords(deps, ctx),
  );
  return composer;
}

async function rate(deps: FeedbackChatDeps, ctx: GuestContext): Promise<unknown> {
  const requestKey = requestKeyOf(ctx, "rate");
  const asked = await deps.rate(ctx.guest, { requestKey });
  if (!asked.ok) return toast(ctx, ctx.t.plain(`feedback-rate-refused-${asked.refusal}`), { alert: true });
  return show(ctx, surveyScreen(ctx.t, asked.value.surveyId));
}

/** The first tap is the answer; after it one open question, or the link of whoever recommends us. */
async function takeScore(
  deps: FeedbackChatDeps,
  ctx: GuestContext,
  surveyId: string,
  score: number,
): Promise<unknown> {
  const answered = await deps.answerSurvey(ctx.guest, { surveyId, score });
  if (!answered.ok)
    return toast(ctx, ctx.t.plain(`feedback-survey-refused-${answered.refusal}`), { alert: true });
  const { band, first, explained, score: kept } = answered.value;
  // The same tap may come again before its question was shown.
  if (!first && (explained || kept !== score))
    return toast(ctx, ctx.t.plain("feedback-survey-answered", { score: kept }), { alert: true });
  if (band !== "promoter") return explainTalk.enter(ctx, { survey: surveyId, band });
  const { reviewUrl } = await deps.shop();
  const { clientId } = ctx.guest;
  const payload = clientId === undefined ? undefined : await deps.referralPayload(clientId);
  const referral = payload && `https://t.me/${ctx.me.username}?start=${payload}`;
  return show(ctx, thanksScreen(ctx.t, { band, reviewUrl, referral }));
}

/** Words of whoever has something open go to who leads it; others are asked whether they are an order. */
async function takeWords(deps: FeedbackChatDeps, ctx: GuestContext): Promise<unknown> {
  const read = readMessage(ctx.message);
  const appealId = repliedAppeal(ctx.message?.reply_to_message);
  const requestKey = requestKeyOf(ctx, "reply");
  const relayed = await deps.relayWords(ctx.guest, { ...read, ...known({ appealId }), requestKey });
  const { t, msgId = 0 } = ctx;
  const answer = { reply_parameters: { message_id: msgId, allow_sending_without_reply: true } };
  if (relayed.ok) return ctx.reply(t("feedback-reply-sent"), answer);
  if (relayed.refusal !== "nothing-open") return ctx.reply(t(`feedback-relay-refused-${relayed.refusal}`));
  const { text, keyboard } = perhapsOrderScreen(t);
  return ctx.reply(text, { ...answer, ...known({ reply_markup: keyboard }) });
}

/** The appeal that a replied message of ours is about, told from its button. */
function repliedAppeal(message: TelegramMessage["reply_to_message"]): string | undefined {
  const shown = message?.reply_markup?.inline_keyboard.flat() ?? [];
  for (const one of shown) {
    const read = "callback_data" in one ? buttons.replyButton.read(one.callback_data) : undefined;
    if (read !== undefined) return read.appeal;
  }
  return undefined;
}

function answeredBy({ callbackQuery }: GuestContext): TelegramMessage | undefined {
  const shown = callbackQuery?.message;
  return shown !== undefined && "reply_to_message" in shown
    ? (shown.reply_to_message as TelegramMessage)
    : undefined;
}
