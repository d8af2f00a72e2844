import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { AppealView } from "../actions/get-appeal.ts";
import { appealScreen, captionWordsMax, giveScreen } from "./appeal.view.ts";
import type { FeedbackChatDeps } from "./deps.ts";
import * as buttons from "./feedback.buttons.ts";
import { answerTalk } from "./words.conversation.ts";

/** What sellers and the owner do with orders, complaints and low scores. */
export function appealComposer(deps: FeedbackChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();

  buttons.takeButton.handle(composer, async (ctx, { appeal: appealId }) => {
    const taken = await deps.takeAppeal(ctx.actor, { appealId });
    return taken.ok ? showAgain(ctx, appealId) : refuse(ctx, taken.refusal);
  });
  buttons.answerButton.handle(composer, (ctx, { appeal }) =>
    withAppeal(ctx, appeal, () => answerTalk.enter(ctx, { appeal })),
  );
  buttons.appealButton.handle(composer, (ctx, { appeal: appealId }) =>
    showAgain(ctx, appealId, { whole: true }),
  );
  buttons.appealCardButton.handle(composer, (ctx, { client }) => deps.sendCard(ctx, client));
  buttons.closeButton.handle(composer, async (ctx, { appeal: appealId }) => {
    const closed = await deps.closeAppeal(ctx.actor, { appealId });
    return closed.ok ? showAgain(ctx, appealId) : refuse(ctx, closed.refusal);
  });
  buttons.giveButton.handle(composer, (ctx, { appeal: appealId }) =>
    withAppeal(ctx, appealId, async (appeal) => {
      if (!appeal.rights.give) return refuse(ctx, "no-rights");
      const sellers = (await deps.findColleagues()).filter(({ role }) => role === "seller");
      return put(ctx, giveScreen(ctx.t, appeal, sellers));
    }),
  );
  buttons.giveToButton.handle(composer, async (ctx, { appeal: appealId, member: memberId }) => {
    const given = await deps.giveAppeal(ctx.actor, { appealId, memberId });
    return given.ok ? showAgain(ctx, appealId) : refuse(ctx, given.refusal);
  });
  return composer;

  function showAgain(ctx: StaffContext, appealId: string, { whole = false } = {}): Promise<unknown> {
    return withAppeal(ctx, appealId, async (appeal) => {
      const now = deps.now().setZone((await deps.shop()).zone);
      const short = appeal.photo === undefined || whole ? {} : { wordsMax: captionWordsMax };
      const screen = appealScreen(ctx.t, appeal, { now, ...short });
      return whole ? sendScreen(ctx, screen) : put(ctx, screen);
    });
  }

  async function withAppeal(
    ctx: StaffContext,
    appealId: string,
    work: (appeal: AppealView) => Promise<unknown>,
  ): Promise<unknown> {
    const found = await deps.getAppeal(ctx.actor, { appealId });
    return found.ok ? work(found.value) : refuse(ctx, found.refusal);
  }
}

/** Under a picture the words are its caption. */
async function put(ctx: StaffContext, screen: Screen): Promise<unknown> {
  const shown = ctx.callbackQuery?.message;
  if (shown === undefined || !("photo" in shown) || shown.photo === undefined) return show(ctx, screen);
  const keyboard = screen.keyboard === undefined ? {} : { reply_markup: screen.keyboard };
  return ctx.editMessageCaption({ caption: screen.text, ...keyboard });
}

async function refuse(ctx: StaffContext, refusal: string): Promise<void> {
  await toast(ctx, ctx.t.plain(`feedback-appeal-refused-${refusal}`), { alert: true });
}
