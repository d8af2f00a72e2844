import { InlineKeyboard } from "grammy";
import type { DateTime } from "luxon";
import { type ClientView, maskPhonesIn } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatDay } from "../../shared/when-format.ts";
import type { Today, TodayRow } from "../actions/list-today.ts";
import type { DayOfWeek } from "../actions/list-week.ts";
import type { Callback } from "../rules/callback.ts";
import { type Section, sections } from "../rules/day-plan.ts";
import type { TodayThing } from "../rules/today-part.ts";
import * as buttons from "./calls.buttons.ts";
import { nameOf } from "./client-line.ts";
import type { ThingWords } from "./thing-words.ts";
import { clockOf, label, linesOf, localOf } from "./words.ts";

type Clients = ReadonlyMap<string, ClientView>;

/** «📋 Сегодня»: how far the day is, then a button for each row, in the order of the day. */
export function todayScreen(
  t: Translate,
  today: Today,
  { clients, things }: { clients: Clients; things?: ThingWords | undefined },
): Screen {
  const { now, left, done, rows, page, pages } = today;
  const open = sections.reduce((sum, section) => sum + (left[section] ?? 0), 0);
  const keyboard = new InlineKeyboard();
  for (const row of rows) rowButton(keyboard, t, row, { clients, now, things });
  pageButtons(keyboard, { page, pages }, (to) => ({ button: buttons.todayButton, args: { page: to } }));
  if (done > 0) buttons.doneTodayButton.on(keyboard, t.plain("calls-today-done"), {});
  buttons.todayButton.on(keyboard, t.plain("calls-today-refresh"), { page });

  const date = t.plain("calls-today-date", { weekday: now.weekday, day: now.day, month: now.month });
  if (open === 0)
    return { text: t(done === 0 ? "calls-today-empty" : "calls-today-all-done", { done, date }), keyboard };
  const counts = sections.flatMap((section) => {
    const count = left[section] ?? 0;
    return count === 0 ? [] : [t(`calls-today-${section}`, { count })];
  });
  return {
    text: linesOf(
      t("calls-today-title", { date, total: open + done }),
      t("calls-today-progress", { bar: barOf(done, open + done), done, total: open + done }),
      counts.join(" · "),
    ),
    keyboard,
  };
}

const marks: Record<Section, string> = {
  ...{ returner: "💔", overdue: "🔴", timed: "⏰", hot: "🔥" },
  ...{ untimed: "📌", due: "🛒", birthday: "🎂", sleeping: "💤" },
};

function rowButton(
  keyboard: InlineKeyboard,
  t: Translate,
  row: TodayRow,
  { clients, now, things }: { clients: Clients; now: DateTime; things?: ThingWords | undefined },
): void {
  const mark = marks[row.section];
  if (row.what === undefined) openButton(keyboard, `${mark} ${rowLabel(t, row, clients, now)}`, row);
  else things?.on(keyboard, label(`${mark} ${thingLabel(t, row, { clients, now, things })}`), row).row();
}

/** «13:40 · Иван П. — первый контакт» */
function thingLabel(
  t: Translate,
  thing: TodayThing,
  { clients, now, things }: { clients: Clients; now: DateTime; things: ThingWords },
): string {
  const who = `${nameOf(t, clients.get(thing.clientId))} — ${things.words(t, thing)}`;
  return thing.timeGiven ? `${clockOf(thing.dueAt, now)} · ${who}` : who;
}

/** `/callbacks`: seven days, a button for each call under the day's heading in the text. */
export function weekScreen(
  t: Translate,
  week: { now: DateTime; days: DayOfWeek[]; page: number; pages: number; total: number },
  clients: Clients,
): Screen {
  const { now, days, page, pages, total } = week;
  const keyboard = new InlineKeyboard();
  for (const { callbacks, day, overdue } of days) {
    const heading = overdue ? "🔴" : formatDay(day, now, t.locale);
    for (const row of callbacks) {
      const time = overdue
        ? rowLabel(t, row, clients, now)
        : `${timeOf(t, row, now)} · ${whoOf(t, row, clients)}`;
      openButton(keyboard, `${heading} ${time}`, row);
    }
  }
  pageButtons(keyboard, { page, pages }, (to) => ({ button: buttons.weekButton, args: { page: to } }));
  const lines = days.map(({ day, overdue, callbacks }) =>
    overdue
      ? t("calls-week-overdue", { count: callbacks.length })
      : t("calls-week-day", { day: formatDay(day, now, t.locale), count: callbacks.length }),
  );
  const title = total === 0 ? t("calls-week-empty") : t("calls-week-title", { total });
  return { text: linesOf(title, ...lines), keyboard };
}

function openButton(keyboard: InlineKeyboard, text: string, { id }: Pick<Callback, "id">): void {
  buttons.openCallbackButton.on(keyboard, label(text), { callback: id }).row();
}

type Paged = { button: typeof buttons.todayButton; args: { page: number } };

function pageButtons(
  keyboard: InlineKeyboard,
  { page, pages }: { page: number; pages: number },
  to: (page: number) => Paged,
): void {
  if (pages < 2) return;
  const on = (text: string, target: number) => {
    const { button, args } = to(target);
    button.on(keyboard, text, args);
  };
  on("‹", page === 1 ? pages : page - 1);
  on(`${page}/${pages}`, page);
  on("›", page === pages ? 1 : page + 1);
  keyboard.row();
}

/** «пт 17:00 · Иван П. — кухня» */
function rowLabel(t: Translate, row: Callback, clients: Clients, now: DateTime): string {
  const due = localOf(row.dueAt, now);
  const day = due.hasSame(now, "day") ? "" : formatDay(due, now, t.locale);
  const time = [day, timeOf(t, row, now)].filter(Boolean).join(" ");
  return [time, whoOf(t, row, clients)].filter(Boolean).join(" · ");
}

function timeOf(_t: Translate, { dueAt, timeGiven }: Callback, now: DateTime): string {
  return timeGiven ? clockOf(dueAt, now) : "";
}

function whoOf(t: Translate, { clientId, words }: Callback, clients: Clients): string {
  const client = clients.get(clientId);
  const about = words ?? client?.lastNote?.words;
  return [nameOf(t, client), about && maskPhonesIn(about)].filter(Boolean).join(" — ");
}

const cells = 10;

/** «▓▓▓░░░░░░░» */
function barOf(done: number, total: number): string {
  const full = total === 0 ? 0 : Math.floor((done / total) * cells);
  return "▓".repeat(full) + "░".repeat(cells - full);
}
