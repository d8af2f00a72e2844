import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { Amendment } from "../actions/amend-call.ts";
import type { RecordedCall } from "../actions/recorded-call.ts";
import type { Call } from "../rules/call.ts";
import { snoozeTime } from "../rules/snooze.ts";
import { callScreen } from "./call.view.ts";
import * as buttons from "./calls.buttons.ts";
import type { CallsChatDeps } from "./deps.ts";
import { noteTalk } from "./note.conversation.ts";
import { offeredTalk } from "./offered.conversation.ts";
import { showSaved } from "./outcome.composer.ts";
import { outcomeScreen } from "./outcome.view.ts";
import { refuse } from "./refuse.ts";
import { reminderScreen } from "./reminder.view.ts";
import { settledScreen } from "./saved.view.ts";
import { sceneOf } from "./scene.ts";

/** What stands under a contact that was saved: its details, another time, the undo. */
export function savedComposer(deps: CallsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();

  buttons.undoCallButton.handle(composer, (ctx, { call }) => undo(deps, ctx, call));
  buttons.minutesButton.handle(composer, (ctx, { call, minutes }) =>
    amend(ctx, call, { durationMinutes: minutes }),
  );
  buttons.kindButton.handle(composer, (ctx, { call, kind }) => amend(ctx, call, kinds[kind]));
  buttons.noteButton.handle(composer, (ctx, { call }) => noteTalk.enter(ctx, { call }));
  buttons.offeredButton.handle(composer, (ctx, { call }) => offeredTalk.enter(ctx, { call }));
  buttons.saleButton.handle(composer, (ctx, { client }) => deps.startSale(ctx, client));
  buttons.settledButton.handle(composer, (ctx, { call }) =>
    withCall(ctx, call, (recorded) => settle(ctx, recorded)),
  );
  buttons.retimeButton.handle(composer, (ctx, { call, to, rev }) =>
    withCall(ctx, call, async (recorded) => {
      const at = snoozeTime(to, deps.now().setZone((await deps.shop()).zone));
      const { next } = recorded;
      if (next === undefined || next.dueAt.getTime() === at.toMillis()) return settle(ctx, recorded);
      const moved = await deps.moveCallback(ctx.actor, { callbackId: next.id, rev, at, timeGiven: true });
      return after(ctx, call, moved);
    }),
  );
  buttons.noNextButton.handle(composer, (ctx, { call, rev }) =>
    withCall(ctx, call, async (recorded) => {
      const callbackId = recorded.next?.id ?? "";
      return after(ctx, call, await deps.closeCallback(ctx.actor, { callbackId, rev, as: "cancelled" }));
    }),
  );
  buttons.callPageButton.handle(composer, (ctx, { call }) => showCall(deps, ctx, call));
  buttons.stornoCallButton.handle(composer, (ctx, { call }) => storno(deps, ctx, call));
  return composer;

  async function withCall(
    ctx: StaffContext,
    callId: string,
    work: (recorded: RecordedCall) => Promise<unknown>,
  ) {
    const found = await deps.getCall(ctx.actor, { callId });
    return found.ok ? work(found.value) : refuse(ctx, found.refusal);
  }

  async function amend(ctx: StaffContext, callId: string, amendment: Amendment): Promise<unknown> {
    const amended = await deps.amendCall(ctx.actor, { callId, ...amendment });
    return amended.ok ? showSaved(deps, ctx, amended.value) : refuse(ctx, amended.refusal);
  }

  async function settle(ctx: StaffContext, recorded: RecordedCall): Promise<unknown> {
    return show(ctx, settledScreen(await sceneOf(deps, ctx, recorded.call.clientId), recorded));
  }

  /** Shows the contact as it is now; of a change that came too late it says why. */
  async function after(
    ctx: StaffContext,
    callId: string,
    changed: { ok: true } | { ok: false; refusal: string },
  ) {
    if (!changed.ok) await refuse(ctx, changed.refusal);
    return withCall(ctx, callId, (recorded) =>
      changed.ok ? settle(ctx, recorded) : showSaved(deps, ctx, recorded),
    );
  }
}

const kinds = {
  "called-in": { via: "call", direction: "in" },
  visited: { via: "visit", direction: "in" },
  call: { via: "call", direction: "out" },
} as const;

/** One contact, opened from a line of the history. */
async function showCall(deps: CallsChatDeps, ctx: StaffContext, callId: string): Promise<unknown> {
  const found = await deps.getCall(ctx.actor, { callId });
  if (!found.ok) return refuse(ctx, found.refusal);
  return show(ctx, callScreen(await sceneOf(deps, ctx, found.value.call.clientId), found.value));
}

async function undo(deps: CallsChatDeps, ctx: StaffContext, callId: string): Promise<unknown> {
  const undone = await deps.undoCall(ctx.actor, { callId, requestKey: requestKeyOf(ctx) });
  if (!undone.ok) return refuse(ctx, undone.refusal);
  await toast(ctx, ctx.t.plain("calls-saved-undone"));
  return showBefore(deps, ctx, undone.value);
}

/** What stood here before the contact was saved: the reminder that it had answered, else the outcomes. */
async function showBefore(
  deps: CallsChatDeps,
  ctx: StaffContext,
  { clientId, closed }: Call,
): Promise<unknown> {
  const scene = await sceneOf(deps, ctx, clientId);
  const [callbackId] = closed;
  const found = callbackId === undefined ? undefined : await deps.getCallback(ctx.actor, { callbackId });
  const isOpen = found?.ok && found.value.state === "open";
  return show(ctx, isOpen ? reminderScreen(scene, found.value) : outcomeScreen(scene, clientId));
}

async function storno(deps: CallsChatDeps, ctx: StaffContext, callId: string): Promise<unknown> {
  const taken = await deps.stornoCall(ctx.actor, { callId, requestKey: requestKeyOf(ctx) });
  if (!taken.ok) return refuse(ctx, taken.refusal);
  await toast(ctx, ctx.t.plain("calls-page-gone"));
  return deps.showCard(ctx, taken.value.clientId);
}
