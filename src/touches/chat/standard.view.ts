import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { cutTo } from "../../shared/text.ts";
import { isOwn, type Step, type TouchGroup, touchGroups } from "../rules/standard.ts";
import { stepTitle } from "./task.view.ts";
import * as buttons from "./touches.buttons.ts";

const lineMax = 80;

/** «📏 Стандарты»: the statuses, and how many steps each has. `back`: puts the way to the settings. */
export function standardsScreen(t: Translate, steps: readonly Step[], back: InlineKeyboard): Screen {
  const keyboard = new InlineKeyboard();
  for (const [place, group] of touchGroups.entries()) {
    const on = steps.filter((step) => step.group === group && step.on).length;
    buttons.groupButton.on(keyboard, `${t.plain(`touches-group-${group}`)} · ${on}`, { group });
    if (place % 2 === 1) keyboard.row();
  }
  return { text: t("touches-standards-text"), keyboard: keyboard.row().append(back) };
}

/** The steps of one status, in order of their days. */
export function groupScreen(t: Translate, all: readonly Step[], group: TouchGroup): Screen {
  const steps = all.filter((step) => step.group === group).sort((one, other) => dayOf(one) - dayOf(other));
  const keyboard = new InlineKeyboard();
  for (const step of steps) {
    const text = `${step.on ? "✅" : "▫️"} ${stepTitle(t, step)} · ${shortAfter(t, step)}`;
    buttons.stepButton.on(keyboard, cutTo(text, 32).text, { step: step.id }).row();
  }
  if (group !== "birthday") buttons.addStepButton.on(keyboard, t.plain("touches-add-step"), { group }).row();
  buttons.standardsButton.on(keyboard, t.plain("touches-standards-back"), {});
  const lines = steps.map((step) =>
    t("touches-group-line", {
      sign: step.on ? "•" : "▫️",
      after: afterWords(t, step),
      step: isOwn(step) ? cutTo(step.words ?? "", lineMax).text : stepTitle(t, step),
    }),
  );
  return { text: [t(`touches-about-${group}`), "", ...lines].join("\n"), keyboard };
}

/** One step: when, who, what is said; each changed by a tap. */
export function stepScreen(t: Translate, step: Step): Screen {
  const { id, on, responsible, group } = step;
  const keyboard = new InlineKeyboard();
  buttons.switchButton.on(keyboard, t.plain(`touches-switch-${on ? "on" : "off"}`), { step: id });
  buttons.doerButton.on(keyboard, t.plain(`touches-doer-${responsible}`), { step: id }).row();
  buttons.editStepButton.on(keyboard, t.plain("touches-edit-after"), { step: id, what: "after" });
  buttons.editStepButton.on(keyboard, t.plain("touches-edit-words"), { step: id, what: "words" }).row();
  if (isOwn(step)) buttons.removeStepButton.on(keyboard, t.plain("touches-remove-step"), { step: id }).row();
  else if (step.words !== undefined)
    buttons.ourWordsButton.on(keyboard, t.plain("touches-words-ours"), { step: id }).row();
  buttons.groupButton.on(keyboard, t.plain("touches-standards-back"), { group });
  const text = [
    t("touches-step-heading", { group: t.plain(`touches-group-${group}`), step: stepTitle(t, step) }),
    `🗓 ${afterWords(t, step)}`,
    `${t.plain(`touches-doer-${responsible}`)} · ${t.plain(`touches-kind-${step.kind}`)}`,
    "",
    t("touches-task-say", { words: step.words ?? t.plain(`touches-say-${id}`) }),
  ];
  return { text: text.join("\n"), keyboard };
}

/** What was changed, with the way back for a minute. */
export function changedStepScreen(t: Translate, step: Step, change: string): Screen {
  const { text, keyboard } = stepScreen(t, step);
  const undo = buttons.undoStandardButton
    .on(new InlineKeyboard(), t.plain("calls-saved-undo"), { change })
    .row();
  return {
    text: `${t("touches-step-changed")}\n\n${text}`,
    keyboard: undo.append(keyboard ?? new InlineKeyboard()),
  };
}

/** A step of the owner's own that he took away, with the way back for a minute. */
export function removedStepScreen(t: Translate, step: Step, change: string): Screen {
  const keyboard = buttons.undoStandardButton
    .on(new InlineKeyboard(), t.plain("calls-saved-undo"), { change })
    .row();
  buttons.groupButton.on(keyboard, t.plain("touches-standards-back"), { group: step.group });
  return { text: t("touches-step-removed", { step: stepTitle(t, step) }), keyboard };
}

/** «через 7 дней после покупки» */
function afterWords(t: Translate, { after, group, again, within }: Step): string {
  if ("cycle" in after) return t("touches-after-cycle", { percent: Math.round(after.cycle * 100) });
  const first = t(`touches-after-${group}`, { days: after.days });
  if (within !== undefined) return `${first}, ${t(`touches-within-${within}`)}`;
  return again === undefined ? first : `${first}, ${t("touches-after-again", { days: again })}`;
}

/** Shares of a cycle come last. */
function dayOf({ after }: Step): number {
  return "days" in after ? after.days : Number.MAX_SAFE_INTEGER;
}

function shortAfter(t: Translate, { after }: Step): string {
  return "cycle" in after
    ? t.plain("touches-short-cycle", { percent: Math.round(after.cycle * 100) })
    : t.plain("touches-short-days", { days: after.days });
}
