import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatDateTime } from "../../shared/when-format.ts";
import type { Erased } from "../actions/erase-client.ts";
import * as buttons from "./guest.buttons.ts";
import { backHome } from "./home.view.ts";

/** What goes and what stays, before the one tap that cannot be taken back. */
export function forgetScreen(t: Translate, { client, points }: { client: string; points: number }): Screen {
  const keyboard = new InlineKeyboard();
  buttons.eraseSelfButton.on(keyboard, t.plain("guest-forget-yes"), { client });
  keyboard.style("danger").row();
  buttons.homeButton.on(keyboard, t.plain("guest-forget-no"), {});
  const lost = points > 0 ? [t("guest-forget-points", { points })] : [];
  return { text: [t("guest-forget-what"), ...lost, t("guest-forget-stays")].join(" "), keyboard };
}

/** Of whoever never joined there may be orders and what was written about them. */
export function strangerForgetScreen(t: Translate): Screen {
  const keyboard = new InlineKeyboard();
  buttons.forgetMeButton.on(keyboard, t.plain("guest-forget-yes"), {});
  keyboard.style("danger").row();
  buttons.homeButton.on(keyboard, t.plain("guest-forget-no"), {});
  return { text: t("guest-forget-stranger"), keyboard };
}

export function erasedScreen(t: Translate, { no, at }: Erased, zone: string): Screen {
  const moment = formatDateTime(DateTime.fromJSDate(at, { zone }), t.locale);
  return { text: t("guest-forget-done", { moment, no }), keyboard: backHome(t) };
}
