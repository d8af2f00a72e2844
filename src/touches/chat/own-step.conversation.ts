import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { OwnStep } from "../rules/standard.ts";
import type { TouchesChatDeps } from "./deps.ts";
import { readDays } from "./edit-step.conversation.ts";
import { changedStepScreen } from "./standard.view.ts";

export const ownStepTalk = defineTalk<Pick<OwnStep, "group">>("touches.own-step");

/** Asks what is to be done and after how many days; writes a step of the owner's own. */
export function ownStepTalkWith({ addStep, listStandards }: TouchesChatDeps): ReadyTalk {
  return ownStepTalk.with(async (talk, ctx, { group }) => {
    const said = await ask<string>(talk, ctx, {
      name: "words",
      text: ctx.t("touches-ask-own"),
      read: readWords,
    });
    if (said === undefined) return;
    const after = await ask<number>(talk, said.ctx, {
      name: "days",
      text: said.ctx.t(`touches-ask-own-days-${group}`),
      read: readDays,
    });
    if (after === undefined) return;
    const wanted = { group, words: said.value, after: { days: after.value }, requestKey: after.requestKey };
    const { added, step } = await talk.external(async (outer) => {
      const actor = actorOf(outer);
      const added = await addStep(actor, wanted);
      const listed = await listStandards(actor);
      const step = listed.ok && added.ok && listed.value.find(({ id }) => id === added.value.stepId);
      return { added, step: step || undefined };
    });
    const { t } = after.ctx;
    const screen =
      added.ok && step !== undefined
        ? changedStepScreen(t, step, added.value.changeId)
        : { text: t(`touches-standard-refused-${added.ok ? "step-unknown" : added.refusal}`) };
    await show(after.ctx, screen);
  });
}

function readWords({ message, t }: TalkContext): Reading<string> {
  const typed = message?.text?.trim() ?? "";
  return typed === "" ? { retry: t("touches-ask-own") } : { value: typed };
}
