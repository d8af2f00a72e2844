import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { readTitle } from "../rules/read-title.ts";
import { editedSteps, type StepEdit, type StepKind } from "../rules/step-edit.ts";
import type { ShopChatDeps } from "./deps.ts";
import { toldScreen } from "./settings.view.ts";
import { editStepsWith } from "./write-step.ts";

/** Asks what a step of a lead is called, a new one or one that is there; writes it. */
export const stepTalk = defineTalk<{ kind: StepKind; step?: string }>("shop.edit-step");

export function stepTalkWith(deps: ShopChatDeps): ReadyTalk {
  const editSteps = editStepsWith(deps);

  return stepTalk.with(async (talk, ctx, { kind, step }) => {
    const steps = await talk.external(async () => (await deps.getShop()).leadSteps[kind]);
    const answer = await ask<StepEdit>(talk, ctx, {
      name: "title",
      text: ctx.t("shop-step-ask-title"),
      read({ message, t }) {
        const title = readTitle(message?.text ?? "");
        if (title === undefined) return { retry: t("shop-step-ask-title-again") };
        const edit: StepEdit = step === undefined ? { what: "add", title } : { what: "rename", step, title };
        const edited = editedSteps(steps, edit);
        return edited.ok ? { value: edit } : { retry: t(`shop-change-refused-${edited.refusal}`) };
      },
    });
    if (answer === undefined) return;
    const { value: edit, requestKey } = answer;
    const changed = await talk.external((outer) => editSteps(actorOf(outer), { kind, edit, requestKey }));
    await show(answer.ctx, toldScreen(answer.ctx.t, changed));
  });
}
