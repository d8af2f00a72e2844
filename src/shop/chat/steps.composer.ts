import type { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, show } from "../../platform/telegram/screen.ts";
import type { Shop } from "../actions/get-shop.ts";
import type { StepEdit, StepKind } from "../rules/step-edit.ts";
import { showChange, tapKeyOf } from "./change.ts";
import type { ShopChatDeps } from "./deps.ts";
import * as buttons from "./shop.buttons.ts";
import { stepTalk } from "./step.conversation.ts";
import { stepScreen, stepsScreen } from "./steps.view.ts";
import { editStepsWith } from "./write-step.ts";

/** «🪜 Шаги лида»: by the kind of client, a step's page, its demands and its place. */
export function handleSteps(deps: ShopChatDeps, owner: Composer<StaffContext>): void {
  buttons.stepsButton.handle(owner, async (ctx, { kind }) =>
    show(ctx, stepsScreen(ctx.t, await deps.getShop(), kind)),
  );
  buttons.stepButton.handle(owner, async (ctx, { kind, step }) =>
    show(ctx, stepOrAll(ctx, await deps.getShop(), kind, step)),
  );
  buttons.addStepButton.handle(owner, (ctx, { kind }) => stepTalk.enter(ctx, { kind }));
  buttons.renameStepButton.handle(owner, (ctx, { kind, step }) => stepTalk.enter(ctx, { kind, step }));
  buttons.demandButton.handle(owner, (ctx, { kind, step, demand }) =>
    edit(deps, ctx, kind, { what: "demand", step, demand }),
  );
  buttons.raiseStepButton.handle(owner, (ctx, { kind, step }) =>
    edit(deps, ctx, kind, { what: "raise", step }),
  );
  buttons.dropStepButton.handle(owner, (ctx, { kind, step }) =>
    edit(deps, ctx, kind, { what: "drop", step }),
  );
}

async function edit(
  deps: ShopChatDeps,
  ctx: StaffContext,
  kind: StepKind,
  change: Extract<StepEdit, { step: string }>,
): Promise<void> {
  const changed = await editStepsWith(deps)(ctx.actor, { kind, edit: change, requestKey: tapKeyOf(ctx) });
  await showChange(deps, ctx, changed, {
    view: (_t, shop) =>
      change.what === "demand" ? stepOrAll(ctx, shop, kind, change.step) : stepsScreen(ctx.t, shop, kind),
    undo: change.what === "drop",
  });
}

function stepOrAll(ctx: StaffContext, shop: Shop, kind: StepKind, id: string): Screen {
  const step = shop.leadSteps[kind].find((one) => one.id === id);
  return step === undefined ? stepsScreen(ctx.t, shop, kind) : stepScreen(ctx.t, step, kind);
}
