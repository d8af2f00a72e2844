import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { timesOfDay, whenChips } from "../../shared/calendar.ts";
import { formatDay, formatWhen } from "../../shared/when-format.ts";
import { type Audience, leftReasons } from "../rules/audience.ts";
import type { Mailing } from "../rules/broadcast.ts";
import * as buttons from "./broadcast.buttons.ts";
import { titleFor } from "./broadcast-run.view.ts";

const quick = ["rfans", "rnewbies", "rdue", "rsleeping"] as const;

/** «📣 Рассылки»: drafts, those under way and the past ones. */
export function listScreen(t: Translate, mailings: readonly Mailing[]): Screen {
  const keyboard = new InlineKeyboard();
  buttons.newMailingButton.on(keyboard, t.plain("broadcasts-list-new"), {}).row();
  for (const mailing of mailings) {
    const label = t.plain(`broadcasts-list-${mailing.state}`, { title: titleFor(t, mailing) });
    buttons.mailingButton.on(keyboard, cut(label), { id: mailing.id }).row();
  }
  return { text: t(mailings.length === 0 ? "broadcasts-list-none" : "broadcasts-list-text"), keyboard };
}

/** Who is written to: the groups that are asked for most, and the way to all of them. */
export function groupsScreen(t: Translate, onAll: (keyboard: InlineKeyboard, label: string) => void): Screen {
  const keyboard = new InlineKeyboard();
  buttons.forGroupButton.on(keyboard, t.plain("broadcasts-for-all"), { of: "all" }).row();
  for (const [place, of] of quick.entries()) {
    buttons.forGroupButton.on(keyboard, t.plain(`segments-ready-${of.slice(1)}`), { of });
    if (place % 2 === 1) keyboard.row();
  }
  onAll(keyboard, t.plain("broadcasts-for-groups"));
  keyboard.row();
  buttons.mailingsButton.on(keyboard, t.plain("broadcasts-list-back"), {});
  return { text: t("broadcasts-for-question"), keyboard };
}

/** The honest count: who gets it, who does not and why; the sums add up to the group. */
function audienceText(t: Translate, { group, reached, left }: Audience): string {
  const why = leftReasons.flatMap((reason) =>
    left[reason] > 0 ? [t(`broadcasts-left-${reason}`, { count: left[reason] })] : [],
  );
  const key = why.length === 0 ? "broadcasts-audience-all" : "broadcasts-audience-some";
  return t(key, { group, reached, why: why.join(", ") });
}

export function audienceScreen(
  t: Translate,
  { id }: Mailing,
  { audience, sentence }: { audience: Audience; sentence: string },
): Screen {
  const keyboard = new InlineKeyboard();
  if (audience.reached > 0) {
    buttons.textButton.on(keyboard, t.plain("broadcasts-audience-next"), { id });
    keyboard.style("primary").row();
    buttons.audienceButton.on(keyboard, t.plain("broadcasts-audience-who"), { id }).row();
  }
  buttons.newMailingButton.on(keyboard, t.plain("broadcasts-audience-other"), {});
  buttons.dropButton.on(keyboard, t.plain("broadcasts-audience-drop"), { id });
  return {
    text: `${t("broadcasts-audience-title", { sentence })}\n\n${audienceText(t, audience)}`,
    keyboard,
  };
}

/** What stands under the text; a tap puts it there or takes it away. */
export function buttonsScreen(t: Translate, { id, buttons: chosen }: Mailing): Screen {
  const keyboard = new InlineKeyboard();
  for (const what of ["order", "points"] as const) {
    const mark = chosen[what] ? "✅" : "☐";
    buttons.turnButton.on(keyboard, `${mark} ${t.plain(`broadcasts-button-${what}`)}`, { id, what }).row();
  }
  if (chosen.link)
    buttons.turnButton.on(keyboard, cut(`✅ ${chosen.link.label}`), { id, what: "unlink" }).row();
  else buttons.linkButton.on(keyboard, t.plain("broadcasts-button-link"), { id }).row();
  buttons.lookButton.on(keyboard, t.plain("broadcasts-button-next"), { id });
  keyboard.style("primary");
  return { text: t("broadcasts-buttons-question"), keyboard };
}

/** What can be done with a draft that stands as the client will see it. */
export function controlScreen(t: Translate, mailing: Mailing, audience: Audience, now: DateTime): Screen {
  const { id, sendAt } = mailing;
  const keyboard = new InlineKeyboard();
  const at = sendAt && DateTime.fromJSDate(sendAt).setZone(now.zone);
  const when = at === undefined ? undefined : formatWhen(at, now, t.locale);
  buttons.testButton.on(keyboard, t.plain("broadcasts-control-test"), { id });
  buttons.textButton.on(keyboard, t.plain("broadcasts-control-text"), { id }).row();
  buttons.buttonsButton.on(keyboard, t.plain("broadcasts-control-buttons"), { id });
  buttons.whenButton
    .on(keyboard, t.plain(when === undefined ? "broadcasts-control-now" : "broadcasts-control-later"), { id })
    .row();
  if (audience.reached > 0) {
    const key = when === undefined ? "broadcasts-control-launch" : "broadcasts-control-plan";
    buttons.launchButton.on(keyboard, t.plain(key, { count: audience.reached }), { id, n: audience.reached });
    keyboard.style("primary").row();
  }
  buttons.keepButton.on(keyboard, t.plain("broadcasts-control-keep"), { id });
  buttons.dropButton.on(keyboard, t.plain("broadcasts-audience-drop"), { id });
  const lines = [t("broadcasts-control-title"), audienceText(t, audience)];
  if (when !== undefined) lines.push(t("broadcasts-control-when", { when }));
  return { text: lines.join("\n\n"), keyboard };
}

/** «🕐 Когда»: now, the next quiet moments, a day, or words. */
export function whenScreen(t: Translate, { id }: { id: string }, now: DateTime): Screen {
  const keyboard = new InlineKeyboard();
  buttons.atButton.on(keyboard, t.plain("broadcasts-when-now"), { id, at: "now" }).row();
  for (const [place, { chip, at, asksTime }] of whenChips(now).entries()) {
    const label = t.plain(`broadcasts-when-${chip}`, { day: formatDay(at, now, t.locale) });
    if (asksTime) buttons.dayButton.on(keyboard, label, { id, day: at.toFormat("yyMMdd") });
    else buttons.atButton.on(keyboard, label, { id, at: at.toFormat("yyMMddHHmm") });
    if (place % 2 === 1) keyboard.row();
  }
  keyboard.row();
  buttons.typeWhenButton.on(keyboard, t.plain("broadcasts-when-own"), { id });
  buttons.lookButton.on(keyboard, t.plain("broadcasts-when-back"), { id });
  return { text: t("broadcasts-when-question"), keyboard };
}

export function timesScreen(t: Translate, { id }: { id: string }, day: DateTime, now: DateTime): Screen {
  const keyboard = new InlineKeyboard();
  for (const [place, time] of timesOfDay.entries()) {
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    const at = day.set({ hour, minute });
    if (at <= now) continue;
    buttons.atButton.on(keyboard, time, { id, at: at.toFormat("yyMMddHHmm") });
    if (place === 2) keyboard.row();
  }
  keyboard.row();
  buttons.whenButton.on(keyboard, t.plain("broadcasts-when-back"), { id });
  return { text: t("broadcasts-when-time", { day: formatDay(day, now, t.locale) }), keyboard };
}

export function scheduledScreen(t: Translate, mailing: Mailing, now: DateTime): Screen {
  const { id, sendAt } = mailing;
  const keyboard = new InlineKeyboard();
  buttons.unplanButton.on(keyboard, t.plain("broadcasts-scheduled-back"), { id }).row();
  buttons.mailingsButton.on(keyboard, t.plain("broadcasts-list-back"), {});
  const at = DateTime.fromJSDate(sendAt ?? now.toJSDate()).setZone(now.zone);
  const when = formatWhen(at, now, t.locale);
  return { text: t("broadcasts-scheduled-text", { title: titleFor(t, mailing), when }), keyboard };
}

export function droppedScreen(t: Translate, { id }: { id: string }): Screen {
  const keyboard = buttons.undropButton.on(new InlineKeyboard(), t.plain("broadcasts-dropped-undo"), { id });
  buttons.mailingsButton.on(keyboard, t.plain("broadcasts-list-back"), {});
  return { text: t("broadcasts-dropped-text"), keyboard };
}

function cut(label: string): string {
  return label.length <= 30 ? label : `${label.slice(0, 29).trimEnd()}…`;
}
