import { Composer, InlineKeyboard } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { OwnStep, Step, StepChange } from "../rules/standard.ts";
import type { TouchesChatDeps } from "./deps.ts";
import { editStepTalk } from "./edit-step.conversation.ts";
import { ownStepTalk } from "./own-step.conversation.ts";
import {
  changedStepScreen,
  groupScreen,
  removedStepScreen,
  standardsScreen,
  stepScreen,
} from "./standard.view.ts";
import * as buttons from "./touches.buttons.ts";

/** «📏 Стандарты»: the owner's steps for each status. */
export function standardComposer(deps: TouchesChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();

  buttons.standardsButton.handle(composer, (ctx) =>
    withSteps(ctx, (steps) =>
      show(ctx, standardsScreen(ctx.t, steps, deps.onSettings(new InlineKeyboard(), ctx.t))),
    ),
  );
  buttons.groupButton.handle(composer, (ctx, { group }) =>
    withSteps(ctx, (steps) => show(ctx, groupScreen(ctx.t, steps, group))),
  );
  buttons.stepButton.handle(composer, (ctx, { step }) =>
    withStep(ctx, step, (known) => show(ctx, stepScreen(ctx.t, known))),
  );
  buttons.switchButton.handle(composer, (ctx, { step }) =>
    withStep(ctx, step, ({ on }) => change(ctx, step, { on: !on })),
  );
  buttons.doerButton.handle(composer, (ctx, { step }) =>
    withStep(ctx, step, ({ responsible }) =>
      change(ctx, step, { responsible: responsible === "owner" ? "seller" : "owner" }),
    ),
  );
  buttons.ourWordsButton.handle(composer, (ctx, { step }) => change(ctx, step, { words: null }));
  buttons.editStepButton.handle(composer, (ctx, { step, what }) =>
    withStep(ctx, step, ({ after }) => editStepTalk.enter(ctx, { step, what, cycle: "cycle" in after })),
  );
  buttons.addStepButton.handle(composer, (ctx, { group }) =>
    withSteps(ctx, () => ownStepTalk.enter(ctx, { group: group as OwnStep["group"] })),
  );
  buttons.removeStepButton.handle(composer, (ctx, { step: stepId }) =>
    withStep(ctx, stepId, async (step) => {
      const changeId = await changed(ctx, stepId, { on: false, removed: true });
      if (changeId !== undefined) await show(ctx, removedStepScreen(ctx.t, step, changeId));
    }),
  );
  buttons.undoStandardButton.handle(composer, async (ctx, { change: changeId }) => {
    const undone = await deps.undoStandard(ctx.actor, { changeId });
    if (!undone.ok) return toast(ctx, ctx.t.plain(`touches-undo-refused-${undone.refusal}`), { alert: true });
    return show(ctx, { text: ctx.t("touches-step-undone") });
  });
  return composer;

  async function change(ctx: StaffContext, stepId: string, wanted: StepChange): Promise<unknown> {
    const changeId = await changed(ctx, stepId, wanted);
    if (changeId === undefined) return;
    return withStep(ctx, stepId, (step) => show(ctx, changedStepScreen(ctx.t, step, changeId)));
  }

  /** The change's id, or nothing when he has been told why not. */
  async function changed(ctx: StaffContext, stepId: string, wanted: StepChange): Promise<string | undefined> {
    // One screen is tapped many times: the tap's own id keeps the second change apart from the first.
    const requestKey = `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
    const answer = await deps.changeStandard(ctx.actor, { stepId, change: wanted, requestKey });
    if (answer.ok) return answer.value.changeId;
    await refuse(ctx, answer.refusal);
    return undefined;
  }

  async function withSteps(ctx: StaffContext, work: (steps: Step[]) => Promise<unknown>): Promise<unknown> {
    const listed = await deps.listStandards(ctx.actor);
    return listed.ok ? work(listed.value) : refuse(ctx, listed.refusal);
  }

  function withStep(
    ctx: StaffContext,
    stepId: string,
    work: (step: Step) => Promise<unknown>,
  ): Promise<unknown> {
    return withSteps(ctx, async (steps) => {
      const step = steps.find(({ id }) => id === stepId);
      return step === undefined ? refuse(ctx, "step-unknown") : work(step);
    });
  }
}

async function refuse(ctx: StaffContext, refusal: string): Promise<void> {
  await toast(ctx, ctx.t.plain(`touches-standard-refused-${refusal}`), { alert: true });
}
