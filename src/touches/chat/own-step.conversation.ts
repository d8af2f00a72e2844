import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { OwnStep } from "../rules/standard.ts";
import type { TouchesChatDeps } from "./deps.ts";
import { readNumber, readWords, written, writtenScreen } from "./step-answers.ts";

export const ownStepTalk = defineTalk<Pick<OwnStep, "group">>("touches.own-step");

/** Asks what is to be done and after how many days; writes a step of the owner's own. */
export function ownStepTalkWith(deps: TouchesChatDeps): ReadyTalk {
  return ownStepTalk.with(async (talk, ctx, { group }) => {
    const said = await ask<string>(talk, ctx, {
      name: "words",
      text: ctx.t("touches-ask-own"),
      read: (given) => readWords(given, "touches-ask-own"),
    });
    if (said === undefined) return;
    const after = await ask<number>(talk, said.ctx, {
      name: "days",
      text: said.ctx.t(`touches-ask-own-days-${group}`),
      read: (given) => readNumber(given, "days"),
    });
    if (after === undefined) return;
    const wanted = { group, words: said.value, after: { days: after.value }, requestKey: after.requestKey };
    const told = await talk.external(async (outer) => {
      const actor = actorOf(outer);
      return written(deps, actor, await deps.addStep(actor, wanted));
    });
    await show(after.ctx, writtenScreen(after.ctx.t, told));
  });
}
