import { Composer, type InlineKeyboard } from "grammy";
import type { ClientView } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { GuestContext, StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import * as buttons from "./consents.buttons.ts";
import type { ConsentsChatDeps } from "./deps.ts";
import { giftTalkWith } from "./gift.conversation.ts";
import { joinComposer } from "./join.composer.ts";
import { linksComposer } from "./links.composer.ts";
import { operatorTalkWith } from "./operator.conversation.ts";
import { inBotComposer } from "./settings.composer.ts";
import { textTalkWith } from "./text.conversation.ts";
import { togglesComposer } from "./toggles.composer.ts";

/** Joining and consents, for whoever is not of the team. */
export function consentsGuestComposer(deps: ConsentsChatDeps): Composer<GuestContext> {
  const composer = new Composer<GuestContext>();
  composer.use(joinComposer(deps), togglesComposer(deps));
  return composer;
}

/** Links, settings and the question who somebody is, for the team. */
export function consentsComposer(deps: ConsentsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  composer.use(linksComposer(deps), inBotComposer(deps));
  buttons.matchButton.handle(composer, async (ctx, { match, yes }) => {
    const answered = await deps.answerMatch(ctx.actor, { matchId: match, yes: yes === "yes" });
    if (!answered.ok) {
      return toast(ctx, ctx.t.plain(`consents-match-refused-${answered.refusal}`), { alert: true });
    }
    return show(ctx, { text: ctx.t(`consents-match-said-${yes}`) });
  });
  return composer;
}

export function consentsTalks(deps: ConsentsChatDeps): ReadyTalk[] {
  return [operatorTalkWith(deps), giftTalkWith(deps), textTalkWith(deps)];
}

/** «🔗 Ссылка клиенту» under «⋯ Ещё» of whoever is one's own. */
export function onGiveLink(keyboard: InlineKeyboard, view: ClientView, t: Translate): void {
  if (view.rights.edit)
    buttons.giveLinkButton.on(keyboard, t.plain("consents-give-button"), { client: view.id });
}

/** «🎁 Хочу бонусы» on a stranger's screen. */
export function onJoin(keyboard: InlineKeyboard, t: Translate): InlineKeyboard {
  return buttons.joinButton.on(keyboard, t.plain("consents-join-button"), {});
}

/** «🔔 Подписки» on a client's home. */
export function onConsents(keyboard: InlineKeyboard, t: Translate): InlineKeyboard {
  return buttons.consentsButton.on(keyboard, t.plain("consents-list-button"), {});
}
