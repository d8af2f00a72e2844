import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import * as buttons from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { lookAt, stepOf } from "./look.ts";
import { doneScreen } from "./note.ts";
import { refuse, screenKeyOf } from "./refuse.ts";
import { missingScreen, stepsScreen } from "./steps.view.ts";

/** The steps of a lead: all of them, and a tap that takes him to one. */
export function stepsComposer(deps: ClientsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  buttons.stepsButton.handle(composer, async (ctx, { client: clientId }) => {
    const card = await deps.clients.getClientCard(ctx.actor, { clientId });
    if (card.ok) await show(ctx, stepsScreen(ctx.t, card.value, await lookAt(deps)));
    else await refuse(ctx, "change", card.refusal);
  });
  buttons.passStepButton.handle(composer, (ctx, { client, step }) => passStep(deps, ctx, client, step));
  return composer;
}

async function passStep(deps: ClientsChatDeps, ctx: StaffContext, clientId: string, step: string) {
  const requestKey = `${screenKeyOf(ctx)}|${step}`;
  const passed = await deps.clients.passStep(ctx.actor, { clientId, step, requestKey });
  const look = await lookAt(deps);
  if (passed.ok) {
    const title = stepOf(ctx.t, look.shop, step) ?? "…";
    await show(ctx, doneScreen(ctx.t, passed.value, "clients-step-done", { step: title }));
  } else if (passed.refusal === "step-missing") {
    const view = (await deps.clients.viewClients(ctx.actor, [clientId])).get(clientId);
    if (view === undefined) return refuse(ctx, "change", "client-unknown");
    await show(ctx, missingScreen(ctx.t, view, { look, parts: deps.parts, step }));
  } else await refuse(ctx, "change", passed.refusal);
}
