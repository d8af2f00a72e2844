import { Composer, InlineKeyboard } from "grammy";
import type { Purpose } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import * as buttons from "./consents.buttons.ts";
import type { ConsentsChatDeps } from "./deps.ts";
import { refuse } from "./links.composer.ts";
import { operatorTalk } from "./operator.conversation.ts";
import * as views from "./settings.view.ts";
import { textTalk } from "./text.conversation.ts";

/** «🤝 Клиенты в боте»: the owner's screens of the operator's details and of what people agree to. */
export function inBotComposer(deps: ConsentsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const owner = composer.filter((ctx) => ctx.actor.role === "owner");

  buttons.inBotButton.handle(owner, async (ctx) => {
    const { operator } = await deps.shop();
    return show(ctx, views.inBotScreen(ctx.t, operator, deps.onSettings(new InlineKeyboard(), ctx.t)));
  });
  buttons.operatorButton.handle(owner, async (ctx) =>
    show(ctx, views.operatorScreen(ctx.t, (await deps.shop()).operator)),
  );
  buttons.editOperatorButton.handle(owner, (ctx) => operatorTalk.enter(ctx, {}));
  buttons.ownTextsButton.handle(owner, async (ctx) => {
    const listed = await deps.listTexts(ctx.actor, ctx.t.locale);
    return listed.ok ? show(ctx, views.textsScreen(ctx.t, listed.value)) : refuse(ctx, listed.refusal);
  });
  buttons.ownTextButton.handle(owner, (ctx, { purpose }) => showText(deps, ctx, purpose));
  buttons.replaceTextButton.handle(owner, (ctx, { purpose }) => textTalk.enter(ctx, { purpose }));
  buttons.restoreTextButton.handle(owner, async (ctx, { purpose }) => {
    const restored = await deps.restoreText(ctx.actor, { purpose });
    if (!restored.ok) return refuse(ctx, restored.refusal);
    await toast(ctx, ctx.t.plain("consents-text-restored"));
    return showText(deps, ctx, purpose);
  });
  composer.on("callback_query:data", (ctx, next) =>
    ownersOnly.some((one) => one.read(ctx.callbackQuery.data) !== undefined)
      ? refuse(ctx, "no-rights")
      : next(),
  );
  return composer;
}

const ownersOnly = [
  buttons.inBotButton,
  buttons.operatorButton,
  buttons.editOperatorButton,
  buttons.ownTextsButton,
  buttons.ownTextButton,
  buttons.replaceTextButton,
  buttons.restoreTextButton,
];

/** «🤝 Клиенты в боте» for the settings. */
export function onInBot(keyboard: InlineKeyboard, t: Translate): InlineKeyboard {
  return buttons.inBotButton.on(keyboard.row(), t.plain("consents-settings-open"), {});
}

async function showText(deps: ConsentsChatDeps, ctx: StaffContext, purpose: Purpose): Promise<unknown> {
  const text = await deps.findText(purpose, ctx.t.locale);
  if (text === undefined) return refuse(ctx, "no-operator");
  return show(ctx, views.textScreen(ctx.t, text, (await deps.shop()).zone));
}
