import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { StepChange } from "../rules/standard.ts";
import type { TouchesChatDeps } from "./deps.ts";
import { readNumber, readWords, written, writtenScreen } from "./step-answers.ts";

type What = "after" | "words";

export const editStepTalk = defineTalk<{ step: string; what: What; cycle: boolean }>("touches.edit-step");

/** Asks when a step comes (days, or percent of the cycle) or what is said at it; writes it. */
export function editStepTalkWith(deps: TouchesChatDeps): ReadyTalk {
  const { changeStandard } = deps;
  return editStepTalk.with(async (talk, ctx, { step: stepId, what, cycle }) => {
    const asked = what === "words" ? "words" : cycle ? "cycle" : "days";
    const answer = await ask<string>(talk, ctx, {
      name: asked,
      text: ctx.t(`touches-ask-${asked}`),
      read: (given) => readTyped(given, asked),
    });
    if (answer === undefined) return;
    const { value, requestKey } = answer;
    const told = await talk.external(async (outer) => {
      const actor = actorOf(outer);
      const change = changeOf(asked, value);
      const changed = await changeStandard(actor, { stepId, change, requestKey });
      return written(deps, actor, changed.ok ? { ok: true, value: { ...changed.value, stepId } } : changed);
    });
    await show(answer.ctx, writtenScreen(answer.ctx.t, told));
  });
}

type Asked = "words" | "cycle" | "days";

function readTyped(ctx: TalkContext, asked: Asked): Reading<string> {
  if (asked === "words") return readWords(ctx, "touches-ask-words");
  const read = readNumber(ctx, asked);
  return "value" in read ? { value: String(read.value) } : read;
}

function changeOf(asked: Asked, value: string): StepChange {
  if (asked === "words") return { words: value };
  return { after: asked === "cycle" ? { cycle: Number(value) / 100 } : { days: Number(value) } };
}
