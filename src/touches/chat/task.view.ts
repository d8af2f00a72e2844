import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import { clientLine, nameOf, openOutcomeButton, outcomeButton, todayButton } from "../../calls/index.ts";
import { type ClientView, maskPhonesIn } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { cutTo } from "../../shared/text.ts";
import { formatDay } from "../../shared/when-format.ts";
import type { ShownTask } from "../actions/get-task.ts";
import { isOwn, type Step } from "../rules/standard.ts";
import { postpones, type Task } from "../rules/task.ts";
import * as buttons from "./touches.buttons.ts";

const noteMax = 200;

/** A task: whom it is about, what to do or say, and every answer to it in one tap. */
export function taskScreen(t: Translate, shown: ShownTask, client: ClientView | undefined): Screen {
  const { task, now, live } = shown;
  const head = [t("touches-task-title", { step: titleOf(t, shown) }), clientLine({ t, now, client })];
  if (!live)
    return { text: [...head, t("touches-task-over")].join("\n"), keyboard: wayBack(t, task.clientId) };
  const note = client?.lastNote?.words;
  const lines = [
    ...head,
    note === undefined ? "" : t("touches-task-note", { note: cutTo(maskPhonesIn(note), noteMax).text }),
    t("touches-task-say", { words: wordsOf(t, shown) }),
    deadlineOf(t, shown),
  ];
  return { text: lines.filter((line) => line !== "").join("\n"), keyboard: taskKeyboard(t, shown) };
}

function taskKeyboard(
  t: Translate,
  { task: { id: task, clientId: client }, now }: ShownTask,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const at = now.toUnixInteger();
  buttons.revealTaskButton.on(keyboard, t.plain("calls-remind-reveal"), { client }).row();
  for (const outcome of ["answered", "no-answer"] as const) {
    outcomeButton.on(keyboard, t.plain(`calls-outcome-${outcome}`), { client, outcome, at });
  }
  openOutcomeButton.on(keyboard.row(), t.plain("touches-task-outcome"), { client });
  buttons.taskCardButton.on(keyboard, t.plain("touches-task-card"), { client }).row();
  buttons.closeTaskButton.on(keyboard, t.plain("touches-task-do"), { task, as: "done" });
  buttons.closeTaskButton.on(keyboard, t.plain("touches-task-skip"), { task, as: "skipped" }).row();
  buttons.laterButton.on(keyboard, t.plain("touches-task-later"), { task });
  return todayButton.on(keyboard, t.plain("calls-today-back"), { page: 1 });
}

function wayBack(t: Translate, client: string): InlineKeyboard {
  const keyboard = buttons.taskCardButton.on(new InlineKeyboard(), t.plain("touches-task-card"), { client });
  return todayButton.on(keyboard, t.plain("calls-today-back"), { page: 1 });
}

/** «Через сколько дней напомнить?» */
export function laterScreen(t: Translate, { task, now }: ShownTask, client: ClientView | undefined): Screen {
  const keyboard = new InlineKeyboard();
  for (const days of postpones) {
    const day = formatDay(now.plus({ days }), now, t.locale);
    buttons.postponeButton
      .on(keyboard, t.plain("touches-later-days", { days, day }), { task: task.id, days })
      .row();
  }
  buttons.taskButton.on(keyboard, t.plain("calls-when-back"), { task: task.id });
  return { text: [t("touches-later-title"), clientLine({ t, now, client })].join("\n"), keyboard };
}

/** The permanent line of an answer. */
export function answeredScreen(
  t: Translate,
  { task, step, now }: Pick<ShownTask, "task" | "step" | "now">,
  {
    client,
    how,
    day = "",
  }: { client: ClientView | undefined; how: "done" | "skipped" | "later"; day?: string },
): Screen {
  const keyboard = buttons.undoTaskButton.on(new InlineKeyboard(), t.plain("calls-saved-undo"), {
    task: task.id,
  });
  todayButton.on(keyboard, t.plain("calls-today-back"), { page: 1 });
  const values = {
    time: now.toFormat("HH:mm"),
    name: nameOf(t, client),
    step: titleOf(t, { task, step }),
    day,
  };
  return { text: t(`touches-answered-${how}`, values), keyboard };
}

// Beside a sign and «· 14 дн.» it has to fit a button.
const titleMax = 20;

/** «первый контакт»; of the owner's own step its words. */
export function stepTitle(t: Translate, { id, words }: Pick<Step, "id" | "words">): string {
  if (!isOwn({ id })) return t.plain(`touches-step-${id}`);
  const { text, cut } = cutTo(words ?? t.plain("touches-step-own"), titleMax);
  return cut ? `${text.replace(/\s\S*$/, "")}…` : text;
}

function titleOf(t: Translate, { task, step }: { task: Task; step?: Step | undefined }): string {
  return stepTitle(t, step ?? { id: task.stepId });
}

function wordsOf(t: Translate, { task, step }: Pick<ShownTask, "task" | "step">): string {
  return step?.words ?? t.plain(`touches-say-${task.stepId}`);
}

function deadlineOf(t: Translate, { task, now }: ShownTask): string {
  const at = DateTime.fromJSDate(task.dueAt, { zone: now.zone });
  const day = formatDay(at, now, t.locale);
  if (task.timeGiven) return t("touches-task-until", { when: `${day}, ${at.toFormat("HH:mm")}` });
  return task.group === "birthday" ? t("touches-task-birthday", { day }) : "";
}
