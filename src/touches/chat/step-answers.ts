import type { Reading } from "../../platform/telegram/ask.ts";
import type { TalkContext } from "../../platform/telegram/context.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Step } from "../rules/standard.ts";
import type { TouchesChatDeps } from "./deps.ts";
import { changedStepScreen } from "./standard.view.ts";

/** What is to be done or said. `question`: asked once more when nothing was typed. */
export function readWords({ message, t }: TalkContext, question: string): Reading<string> {
  const typed = message?.text?.trim() ?? "";
  return typed === "" ? { retry: t(question) } : { value: typed };
}

const bounds: Record<"cycle" | "days", [least: number, most: number]> = { cycle: [10, 300], days: [0, 3650] };

/** A number of days, or percent of the cycle. */
export function readNumber({ message, t }: TalkContext, asked: "cycle" | "days"): Reading<number> {
  const number = Number(/^(\d{1,4})\s*%?$/.exec(message?.text?.trim() ?? "")?.[1] ?? Number.NaN);
  const [least, most] = bounds[asked];
  return number >= least && number <= most ? { value: number } : { retry: t(`touches-ask-${asked}`) };
}

/** What came of a write: the change and its step as it stands now, or why not. */
export type Written = { changeId: string; step: Step } | { refusal: string };

export async function written(
  { listStandards }: Pick<TouchesChatDeps, "listStandards">,
  actor: Actor,
  answer: { ok: true; value: { changeId: string; stepId: string } } | { ok: false; refusal: string },
): Promise<Written> {
  if (!answer.ok) return { refusal: answer.refusal };
  const { changeId, stepId } = answer.value;
  const listed = await listStandards(actor);
  const step = listed.ok ? listed.value.find(({ id }) => id === stepId) : undefined;
  return step === undefined ? { refusal: "step-unknown" } : { changeId, step };
}

export function writtenScreen(t: TalkContext["t"], told: Written): Screen {
  return "step" in told
    ? changedStepScreen(t, told.step, told.changeId)
    : { text: t(`touches-standard-refused-${told.refusal}`) };
}
