import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { translatorOf } from "../../platform/i18n/i18n.ts";
import { button } from "../../platform/telegram/button.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { type Screen, show, toast } from "../../platform/telegram/screen.ts";
import { type Locale, locales } from "../../shared/locale.ts";
import type { changeOwnSettingsWith } from "../actions/change-own-settings.ts";
import type { findActorWith } from "../actions/find-actor.ts";
import type { chooseLocaleWith } from "../actions/remember-opened.ts";
import type { MemberSettings } from "../rules/member.ts";
import type { TeamChatDeps } from "./deps.ts";
import { holidayButton, ownSettingsButton } from "./team.buttons.ts";

const switchButton = button("team.switch", { what: z.enum(["ask", "keyboard", "sound"]) });
const digestButton = button("team.digest", { at: z.enum(["off", "0800", "0900", "1000"]) });
const localeButton = button("team.locale", { locale: z.enum(locales) });

export interface OwnSettingsDeps extends Pick<TeamChatDeps, "welcome"> {
  findActor: ReturnType<typeof findActorWith>;
  changeOwnSettings: ReturnType<typeof changeOwnSettingsWith>;
  chooseLocale: ReturnType<typeof chooseLocaleWith>;
}

/** A member's own switches: each is one tap, its label shows the state. */
export function ownSettingsComposer(deps: OwnSettingsDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  switchButton.handle(composer, async (ctx, { what }) => {
    const { settings } = (await deps.findActor(ctx.actor.telegramId)) ?? {};
    if (settings === undefined) return;
    const next: Partial<MemberSettings> =
      what === "ask"
        ? { askAfterReveal: !settings.askAfterReveal }
        : what === "sound"
          ? { reminderSound: !settings.reminderSound }
          : { keyboardHidden: !settings.keyboardHidden };
    await change(deps, ctx, next);
    if (what === "keyboard") await deps.welcome(ctx, ctx.actor);
  });
  digestButton.handle(composer, (ctx, { at }) =>
    change(deps, ctx, { digestAt: at === "off" ? "off" : `${at.slice(0, 2)}:${at.slice(2)}` }),
  );
  localeButton.handle(composer, async (ctx, { locale }) => {
    await deps.chooseLocale(ctx.actor.telegramId, locale);
    ctx.t = translatorOf(locale);
    await showOwnSettings(deps, ctx);
    await deps.welcome(ctx, ctx.actor);
  });
  ownSettingsButton.handle(composer, (ctx) => showOwnSettings(deps, ctx));
  return composer;
}

export async function showOwnSettings(
  deps: Pick<OwnSettingsDeps, "findActor">,
  ctx: StaffContext,
): Promise<void> {
  const known = await deps.findActor(ctx.actor.telegramId);
  if (known !== undefined) await show(ctx, ownSettingsScreen(ctx.t, known.settings));
}

async function change(
  deps: OwnSettingsDeps,
  ctx: StaffContext,
  settings: Partial<MemberSettings>,
): Promise<void> {
  // One screen is tapped many times, so the tap itself is the key.
  const requestKey = `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
  const changed = await deps.changeOwnSettings(ctx.actor, { settings, requestKey });
  await toast(
    ctx,
    ctx.t.plain(changed.ok ? "team-settings-saved" : `team-settings-refused-${changed.refusal}`),
  );
  await showOwnSettings(deps, ctx);
}

const digestTimes = ["0800", "0900", "1000", "off"] as const;

function ownSettingsScreen(t: Translate, settings: MemberSettings): Screen {
  const keyboard = new InlineKeyboard();
  for (const at of digestTimes) {
    if (at === "off") keyboard.row();
    const time = at === "off" ? "off" : `${at.slice(0, 2)}:${at.slice(2)}`;
    const label = at === "off" ? t.plain("team-settings-digest-off") : time;
    digestButton.on(keyboard, settings.digestAt === time ? `✅ ${label}` : label, { at });
  }
  keyboard.row();
  for (const [what, on] of [
    ["ask", settings.askAfterReveal],
    ["sound", settings.reminderSound],
    ["keyboard", !settings.keyboardHidden],
  ] as const) {
    switchButton.on(keyboard, `${on ? "✅" : "▫️"} ${t.plain(`team-settings-${what}`)}`, { what }).row();
  }
  for (const locale of locales) localeButton.on(keyboard, labelOf(t, locale), { locale });
  holidayButton.on(keyboard.row(), t.plain("team-settings-holiday"), {});
  return { text: t("team-settings-title"), keyboard };
}

function labelOf(t: Translate, locale: Locale): string {
  const label = locale === "ru" ? "Русский" : "English";
  return t.locale === locale ? `✅ ${label}` : label;
}
