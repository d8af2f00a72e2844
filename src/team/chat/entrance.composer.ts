import { Composer } from "grammy";
import type { BotContext } from "../../platform/telegram/context.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import { localeOf } from "../../shared/locale.ts";
import { readSetupSecret, readStartPayload } from "../rules/token.ts";
import type { TeamChatDeps } from "./deps.ts";
import { invitationScreen, strangerScreen } from "./entrance.view.ts";
import { joinTalk } from "./join.conversation.ts";
import { acceptInvitationButton, declineInvitationButton } from "./team.buttons.ts";

/** How people come in: the owner with the link or code of the log, a colleague with an invitation. */
export function entranceComposer(deps: TeamChatDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.command("start", async (ctx, next) => {
    const payload = readStartPayload(ctx.match);
    if (payload?.kind === "setup") await claim(deps, ctx, payload.token);
    else if (payload?.kind === "invitation") await openInvitation(deps, ctx, payload.token);
    else await next();
  });

  // A reset shop goes on serving its clients: of what they write only what looks like the code is tried.
  composer.on("message:text", async (ctx, next) => {
    const { text } = ctx.message;
    const isCode = ctx.actor === undefined && readSetupSecret(text) !== undefined;
    if (isCode && (await deps.awaitsOwner())) await claim(deps, ctx, text);
    else await next();
  });

  acceptInvitationButton.handle(composer, async (ctx, { token }) => joinTalk.enter(ctx, { token }));
  declineInvitationButton.handle(composer, (ctx) => show(ctx, { text: ctx.t("team-invitation-declined") }));
  return composer;
}

/** Whoever is not of the team: a short word about the shop, or that it waits for its first owner. */
export function strangerComposer(deps: TeamChatDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const answer = async (ctx: BotContext) => {
    const claimed = (await deps.getRules()) !== undefined;
    if (claimed) await sendScreen(ctx, strangerScreen(ctx.t, await deps.shopName()));
    else await sendScreen(ctx, { text: ctx.t("team-setup-waiting") });
  };

  const outsiders = composer.filter((ctx) => ctx.actor === undefined);
  outsiders.on("message", answer);
  outsiders.on("callback_query:data", (ctx) =>
    toast(ctx, ctx.t.plain("team-access-closed"), { alert: true }),
  );
  return composer;
}

async function claim(deps: TeamChatDeps, ctx: BotContext, codeOrToken: string): Promise<void> {
  if (ctx.from === undefined) return;
  const { id: telegramId, first_name, last_name, language_code } = ctx.from;
  const name = [first_name, last_name].filter(Boolean).join(" ");
  const claimed = await deps.claimOwnership({
    telegramId,
    name,
    locale: localeOf(language_code),
    codeOrToken,
  });
  if (claimed.ok) {
    ctx.actor = claimed.value;
    await deps.welcome(ctx, claimed.value);
    await deps.beginTour(ctx);
    return;
  }
  if (claimed.refusal === "already-claimed") {
    await sendScreen(ctx, strangerScreen(ctx.t, await deps.shopName()));
    return;
  }
  const tries = claimed.refusal === "code-wrong" ? { tries: claimed.triesLeft } : {};
  await sendScreen(ctx, { text: ctx.t(`team-claim-refused-${claimed.refusal}`, tries) });
}

async function openInvitation(deps: TeamChatDeps, ctx: BotContext, token: string): Promise<void> {
  const opened = await deps.openInvitation({ telegramId: ctx.from?.id ?? 0, token });
  if (!opened.ok) {
    await sendScreen(ctx, { text: ctx.t(`team-join-refused-${opened.refusal}`) });
    return;
  }
  const { role } = opened.value;
  await sendScreen(ctx, invitationScreen(ctx.t, { shop: await deps.shopName(), role, token }));
}
