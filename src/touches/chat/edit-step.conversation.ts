import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { StepChange } from "../rules/standard.ts";
import type { TouchesChatDeps } from "./deps.ts";
import { changedStepScreen } from "./standard.view.ts";

type What = "after" | "words";

export const editStepTalk = defineTalk<{ step: string; what: What; cycle: boolean }>("touches.edit-step");

/** Asks when a step comes (days, or percent of the cycle) or what is said at it; writes it. */
export function editStepTalkWith({ changeStandard, listStandards }: TouchesChatDeps): ReadyTalk {
  return editStepTalk.with(async (talk, ctx, { step: stepId, what, cycle }) => {
    const asked = what === "words" ? "words" : cycle ? "cycle" : "days";
    const answer = await ask<string>(talk, ctx, {
      name: asked,
      text: ctx.t(`touches-ask-${asked}`),
      read: (given) => readTyped(given, asked),
    });
    if (answer === undefined) return;
    const { value, requestKey } = answer;
    const { changed, step } = await talk.external(async (outer) => {
      const actor = actorOf(outer);
      const change = changeOf(asked, value);
      const changed = await changeStandard(actor, { stepId, change, requestKey });
      const listed = await listStandards(actor);
      return { changed, step: listed.ok ? listed.value.find(({ id }) => id === stepId) : undefined };
    });
    const { t } = answer.ctx;
    const screen =
      changed.ok && step !== undefined
        ? changedStepScreen(t, step, changed.value.changeId)
        : { text: t(`touches-standard-refused-${changed.ok ? "step-unknown" : changed.refusal}`) };
    await show(answer.ctx, screen);
  });
}

type Asked = "words" | "cycle" | "days";

const bounds: Record<"cycle" | "days", [least: number, most: number]> = { cycle: [10, 300], days: [0, 3650] };

function readTyped(ctx: TalkContext, asked: Asked): Reading<string> {
  if (asked !== "words") {
    const read = readNumber(ctx, asked);
    return "value" in read ? { value: String(read.value) } : read;
  }
  const typed = ctx.message?.text?.trim() ?? "";
  return typed === "" ? { retry: ctx.t("touches-ask-words") } : { value: typed };
}

/** A number of days as it was typed. */
export function readDays(ctx: TalkContext): Reading<number> {
  return readNumber(ctx, "days");
}

function readNumber({ message, t }: TalkContext, asked: "cycle" | "days"): Reading<number> {
  const number = Number(/^(\d{1,4})\s*%?$/.exec(message?.text?.trim() ?? "")?.[1] ?? Number.NaN);
  const [least, most] = bounds[asked];
  return number >= least && number <= most ? { value: number } : { retry: t(`touches-ask-${asked}`) };
}

function changeOf(asked: Asked, value: string): StepChange {
  if (asked === "words") return { words: value };
  return { after: asked === "cycle" ? { cycle: Number(value) / 100 } : { days: Number(value) } };
}
