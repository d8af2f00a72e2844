import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Birthday, OwnDates, Relative } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Choice } from "../../platform/telegram/ask.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { cutTo } from "../../shared/text.ts";
import * as buttons from "./guest.buttons.ts";
import { backHome } from "./home.view.ts";
import type { HomeParts } from "./home-deps.ts";

const labelMax = 32;

/** «🎂 Мои даты»: his own birthday, and the dates of those he named; each of these is taken away by a tap. */
export function datesScreen(
  t: Translate,
  { birthday, relatives, mayAdd, isReminded }: OwnDates,
  { parts, days, said }: { parts: HomeParts; days: number; said?: string },
): Screen {
  const own =
    birthday === undefined
      ? t("guest-dates-birthday-none")
      : t("guest-dates-birthday", { date: dateOf(t, birthday) });
  const reminding = isReminded
    ? t("guest-dates-reminded", { days })
    : t(parts.consents === undefined ? "guest-dates-silent" : "guest-dates-silent-open");
  const keyboard = new InlineKeyboard();
  for (const [index, { day, month, ...who }] of relatives.entries())
    buttons.removeDateButton
      .on(keyboard, cutTo(`✖️ ${whoOf(who)}, ${dateOf(t, { day, month })}`, labelMax).text, {
        index,
        day,
        month,
      })
      .row();
  if (mayAdd) buttons.addDateButton.on(keyboard, t.plain("guest-dates-add"), {});
  buttons.birthdayButton.on(keyboard, t.plain("guest-dates-own"), {}).row();
  if (!isReminded && relatives.length > 0) parts.consents?.(keyboard, t).row();
  const lines = [t("guest-dates-title"), own, ...relatives.map((one) => `• ${lineOf(t, one)}`)];
  return {
    text: [...(said === undefined ? [] : [said, ""]), ...lines, "", reminding].join("\n"),
    keyboard: backHome(t, keyboard),
  };
}

/** Who it is: a tap, or a word of his own. */
export function roleChoices(t: Translate): Choice[][] {
  return [
    ["spouse", "child"],
    ["parent", "friend"],
  ].map((row) => row.map((value) => ({ label: t.plain(`guest-role-${value}`), value })));
}

/** «14 марта» */
export function dateOf({ locale }: Translate, { day, month, year }: Birthday): string {
  const date = DateTime.fromObject({ year: year ?? 2000, month, day }).setLocale(locale);
  return date.toFormat(year === undefined ? "d\u00A0MMMM" : "d\u00A0MMMM\u00A0yyyy");
}

function lineOf(t: Translate, { day, month, ...who }: Relative): string {
  return t("guest-dates-line", { who: whoOf(who), date: dateOf(t, { day, month }) });
}

function whoOf({ role, name }: Pick<Relative, "role" | "name">): string {
  return [role, name].filter(Boolean).join(" ");
}
