import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Role } from "../../shared/actor.ts";
import type { CurrentRules } from "../actions/get-rules.ts";
import {
  acceptInvitationButton,
  acceptRulesButton,
  backToWorkButton,
  declineInvitationButton,
  fullRulesButton,
} from "./team.buttons.ts";

export function strangerScreen(t: Translate, shopName: string): Screen {
  return { text: t("team-stranger-hello", { shop: shopName }) };
}

export function invitationScreen(
  t: Translate,
  invitation: { shop: string; role: Role; token: string },
): Screen {
  const keyboard = new InlineKeyboard();
  acceptInvitationButton.on(keyboard, t.plain("team-invitation-accept"), { token: invitation.token });
  declineInvitationButton.on(keyboard, t.plain("team-invitation-decline"), {});
  return { text: t(`team-invitation-text-${invitation.role}`, { shop: invitation.shop }), keyboard };
}

/** The rules in short; accepting comes after the whole text was opened. */
export function rulesAskedScreen(
  t: Translate,
  { version, since }: { version: number; since: string },
): Screen {
  return {
    text: t("team-rules-asked", { version, date: since }),
    keyboard: fullRulesButton.on(new InlineKeyboard(), t.plain("team-rules-open"), {}),
  };
}

/** The whole text; one longer than a message leaves its beginning to messages before this one. */
export function fullRulesScreens(t: Translate, { version, text, liability }: CurrentRules): Screen[] {
  const whole =
    liability === undefined ? text : `${text}\n\n${t.plain("team-rules-liability", { liability })}`;
  const pages = pagesOf(whole).map((page) => ({ text: t("team-rules-page", { text: page }) }));
  const keyboard = new InlineKeyboard();
  acceptRulesButton.on(keyboard, t.plain("team-rules-accept"), { version });
  return pages.map((page, place) => (place === pages.length - 1 ? { ...page, keyboard } : page));
}

export function holidayScreen(t: Translate): Screen {
  const keyboard = backToWorkButton.on(new InlineKeyboard(), t.plain("team-holiday-end"), {});
  return { text: t("team-holiday-text"), keyboard };
}

const pageLength = 3_500;

function pagesOf(text: string): string[] {
  const pages: string[] = [];
  let rest = text;
  while (rest.length > pageLength) {
    const cut = Math.max(
      rest.lastIndexOf("\n", pageLength),
      rest.lastIndexOf(" ", pageLength),
      pageLength / 2,
    );
    pages.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...pages, rest];
}
