import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { ContactOrder } from "../actions/record-call.ts";
import type { RecordedCall } from "../actions/recorded-call.ts";
import { boughtContactOf } from "./bought.ts";
import * as buttons from "./calls.buttons.ts";
import type { CallsChatDeps } from "./deps.ts";
import { outcomeScreen, type Refusing, reasonsScreen } from "./outcome.view.ts";
import { reasonTalk } from "./reason.conversation.ts";
import { otherReasonId, reasonRows } from "./reasons.ts";
import { refresh, refuse } from "./refuse.ts";
import { savedScreen } from "./saved.view.ts";
import { sceneOf } from "./scene.ts";
import { clockOf } from "./words.ts";

type Order = Omit<ContactOrder, "requestKey">;

/** «📝 Итог звонка»: outcomes from a card, and the answers under a reminder. */
export function outcomeComposer(deps: CallsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();

  buttons.openOutcomeButton.handle(composer, (ctx, { client }) => showOutcome(deps, ctx, client));
  buttons.closeOutcomeButton.handle(composer, (ctx, { client }) => deps.showCard(ctx, client));
  buttons.outcomeButton.handle(composer, (ctx, { client, outcome, at }) =>
    outcome === "refused"
      ? askReason(ctx, client, { client, at })
      : record(ctx, { clientId: client, outcome }),
  );
  buttons.reasonButton.handle(composer, async (ctx, { client, reason, at }) => {
    if (reason === otherReasonId) return reasonTalk.enter(ctx, { client, at });
    const told = await deps.findKeptLine(ctx.actor, { clientId: client, second: at });
    return record(ctx, { ...told, clientId: client, outcome: "refused", lost: { reasonId: reason } });
  });
  buttons.answerButton.handle(composer, (ctx, { callback, outcome, rev }) =>
    answer(ctx, { callback, rev }, (clientId) =>
      outcome === "refused"
        ? askReason(ctx, clientId, { callback, rev })
        : record(ctx, { clientId, outcome, callbackId: callback }),
    ),
  );
  buttons.answerReasonButton.handle(composer, (ctx, { callback, reason, rev }) =>
    answer(ctx, { callback, rev }, (clientId) =>
      reason === otherReasonId
        ? reasonTalk.enter(ctx, { client: clientId, callback })
        : record(ctx, { clientId, outcome: "refused", callbackId: callback, lost: { reasonId: reason } }),
    ),
  );
  return composer;

  async function record(ctx: StaffContext, order: Order): Promise<unknown> {
    if (order.outcome === "bought") return sell(ctx, order);
    const recorded = await deps.recordCall(ctx.actor, { ...order, requestKey: requestKeyOf(ctx) });
    if (!recorded.ok) return refuse(ctx, recorded.refusal);
    if (recorded.value.takenBack) return showOutcome(deps, ctx, order.clientId);
    if (recorded.value.repeated) await sayRepeated(ctx, recorded.value);
    return showSaved(deps, ctx, recorded.value);
  }

  /** «Купил» is recorded with its sale: one that is left has not been. */
  async function sell(ctx: StaffContext, { clientId, callbackId }: Order): Promise<unknown> {
    const { client } = await sceneOf(deps, ctx, clientId);
    if (client === undefined) return refuse(ctx, "client-unknown");
    return deps.startSale(ctx, clientId, boughtContactOf(callbackId === undefined ? {} : { callbackId }));
  }

  async function sayRepeated(ctx: StaffContext, { call }: RecordedCall): Promise<void> {
    const now = deps.now().setZone((await deps.shop()).zone);
    await toast(ctx, ctx.t.plain("calls-saved-already", { at: clockOf(call.at, now) }));
  }

  async function askReason(ctx: StaffContext, clientId: string, refusing: Refusing): Promise<unknown> {
    const { lostReasons } = await deps.shop();
    return show(
      ctx,
      reasonsScreen(await sceneOf(deps, ctx, clientId), reasonRows(ctx.t, lostReasons), refusing),
    );
  }

  /** A reminder's answer, when the reminder still stands; a double tap finds what the first one saved. */
  async function answer(
    ctx: StaffContext,
    { callback: callbackId, rev }: { callback: string; rev: number },
    work: (clientId: string) => Promise<unknown>,
  ): Promise<unknown> {
    const earlier = await deps.findByRequest(ctx.actor, { requestKey: requestKeyOf(ctx) });
    if (earlier.ok) {
      await sayRepeated(ctx, earlier.value);
      return showSaved(deps, ctx, earlier.value);
    }
    const found = await deps.getCallback(ctx.actor, { callbackId });
    if (!found.ok) return refuse(ctx, found.refusal);
    const isCurrent = found.value.state === "open" && found.value.rev === rev;
    return isCurrent ? work(found.value.clientId) : refresh(deps, ctx, callbackId);
  }
}

/** The outcomes to choose from, for one client. */
async function showOutcome(deps: CallsChatDeps, ctx: StaffContext, clientId: string): Promise<unknown> {
  const scene = await sceneOf(deps, ctx, clientId);
  if (scene.client === undefined) return refuse(ctx, "client-unknown");
  return show(ctx, outcomeScreen(scene, clientId));
}

/** What was recorded and what may come next. */
export async function showSaved(
  deps: CallsChatDeps,
  ctx: StaffContext,
  recorded: RecordedCall,
): Promise<unknown> {
  const scene = await sceneOf(deps, ctx, recorded.call.clientId);
  return show(ctx, savedScreen(scene, recorded));
}
