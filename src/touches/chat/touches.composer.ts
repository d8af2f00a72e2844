import { Composer, type InlineKeyboard } from "grammy";
import type { ThingWords } from "../../calls/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { TouchesChatDeps } from "./deps.ts";
import { editStepTalkWith } from "./edit-step.conversation.ts";
import { ownStepTalkWith } from "./own-step.conversation.ts";
import { standardComposer } from "./standard.composer.ts";
import { taskComposer } from "./task.composer.ts";
import { stepTitle } from "./task.view.ts";
import { standardsButton, taskButton } from "./touches.buttons.ts";

export function touchesComposer(deps: TouchesChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  composer.use(taskComposer(deps), standardComposer(deps));
  return composer;
}

export function touchesTalks(deps: TouchesChatDeps): ReadyTalk[] {
  return [editStepTalkWith(deps), ownStepTalkWith(deps)];
}

/** How tasks stand among the rows of «Сегодня». */
export const taskRows: ThingWords = {
  words: (t, { what: id, words }) => stepTitle(t, { id, ...(words ? { words } : {}) }),
  on: (keyboard, label, { id }) => taskButton.on(keyboard, label, { task: id }),
};

/** «📏 Стандарты» for the settings. */
export function onStandards(keyboard: InlineKeyboard, t: Translate): InlineKeyboard {
  return standardsButton.on(keyboard, t.plain("touches-standards-open"), {});
}
