import { Composer, type InlineKeyboard } from "grammy";
import type { ClientView } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { ask } from "../../platform/telegram/ask.ts";
import { actorOf, type StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { erasedScreen } from "./forget.view.ts";
import { eraseClientButton } from "./guest.buttons.ts";
import type { GuestChatDeps } from "./home-deps.ts";

const eraseClientTalk = defineTalk<{ client: string }>("guest.erase-client");

/** Asks the owner to type the word, for nothing brings the client back; erases him. */
export function eraseClientTalkWith({
  eraseClient,
  shop,
}: Pick<GuestChatDeps, "eraseClient" | "shop">): ReadyTalk {
  return eraseClientTalk.with(async (talk, ctx, { client: clientId }) => {
    const word = ctx.t.plain("guest-erase-word");
    const answer = await ask<string>(talk, ctx, {
      name: "erase",
      text: ctx.t("guest-erase-ask", { word }),
      read: ({ message, t }) =>
        message?.text?.trim().toLocaleLowerCase() === word.toLocaleLowerCase()
          ? { value: word }
          : { retry: t("guest-erase-again", { word }) },
    });
    if (answer === undefined) return;
    const { erased, zone } = await talk.external(async (outer) => ({
      erased: await eraseClient(actorOf(outer), { clientId }),
      zone: (await shop()).zone,
    }));
    const { t } = answer.ctx;
    await show(answer.ctx, {
      text: erased.ok ? erasedScreen(t, erased.value, zone).text : t(`guest-erase-refused-${erased.refusal}`),
    });
  });
}

/** «🗑 Стереть» under «⋯ Ещё» of a card, the owner's alone. */
export function onEraseClient(
  keyboard: InlineKeyboard,
  { id: client, rights }: ClientView,
  t: Translate,
): void {
  if (rights.assign) eraseClientButton.on(keyboard.row(), t.plain("guest-erase-button"), { client }).row();
}

export function eraseClientComposer(): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  eraseClientButton.handle(
    composer.filter(({ actor }) => actor.role === "owner"),
    (ctx, { client }) => eraseClientTalk.enter(ctx, { client }),
  );
  return composer;
}
