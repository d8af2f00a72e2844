import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import type { ContactOrder } from "../actions/record-call.ts";
import { type CallLine, readCallLine } from "../rules/call-line.ts";
import { askWhen } from "./ask-when.ts";
import type { CallsChatDeps } from "./deps.ts";
import { reasonsScreen } from "./outcome.view.ts";
import { otherReasonId, reasonRows, reasonTitleOf } from "./reasons.ts";
import { savedScreen } from "./saved.view.ts";
import { sceneOf } from "./scene.ts";
import { doubtOf } from "./words.ts";

/** Reads a text as an outcome in one line, with the shop's clock and reasons; undefined: it is a note. */
export function readCallLineWith({ now, shop }: Pick<CallsChatDeps, "now" | "shop">) {
  return async function readLine(ctx: StaffContext, text: string): Promise<CallLine | undefined> {
    const { zone, lostReasons } = await shop();
    return readCallLine(text, { now: now().setZone(zone), locale: ctx.t.locale, reasons: lostReasons });
  };
}

/**
 * Records what one line told about a client: at once where it is whole; where a time or a reason is missing or
 * doubtful, that alone is asked.
 */
export function handleCallLineWith(deps: CallsChatDeps) {
  return async function handleCallLine(ctx: StaffContext, clientId: string, line: CallLine): Promise<void> {
    if (line.outcome === "refused" && line.reasonWords === undefined) return askReason(ctx, clientId);
    if (line.outcome === "callback" && line.callback?.ok !== true) return askTime(ctx, clientId, line);
    await record(ctx, clientId, line);
  };

  async function record(ctx: StaffContext, clientId: string, line: CallLine): Promise<unknown> {
    const recorded = await deps.recordCall(ctx.actor, orderOf(ctx, clientId, line));
    if (!recorded.ok) return sendScreen(ctx, { text: ctx.t(`calls-refused-${recorded.refusal}`) });
    if (line.outcome === "bought") return deps.handleSaleLine(ctx, clientId, line.sale ?? {});

    const scene = await sceneOf(deps, ctx, clientId);
    const reason = line.reasonWords ?? reasonTitleOf(ctx.t, (await deps.shop()).lostReasons, line.reasonId);
    await sendScreen(ctx, savedScreen(scene, recorded.value, { reason }));
    const doubtful = line.callback !== undefined && !line.callback.ok;
    return doubtful ? askNext(ctx, recorded.value.call.id, line.callback) : undefined;
  }

  async function askReason(ctx: StaffContext, clientId: string): Promise<void> {
    const scene = await sceneOf(deps, ctx, clientId);
    const refusing = { client: clientId, at: scene.now.toUnixInteger() };
    await sendScreen(ctx, reasonsScreen(scene, reasonRows(ctx.t, (await deps.shop()).lostReasons), refusing));
  }

  async function askTime(ctx: StaffContext, clientId: string, { callback }: CallLine): Promise<void> {
    const scene = await sceneOf(deps, ctx, clientId);
    const choosing = { why: "again", id: clientId, rev: scene.now.toUnixInteger() } as const;
    const doubt = doubtOf(ctx.t, callback, scene.now);
    await sendScreen(ctx, await askWhen(deps, ctx, { scene, choosing, doubt }));
  }

  async function askNext(
    ctx: StaffContext,
    callId: string,
    callback: CallLine["callback"],
  ): Promise<unknown> {
    const now = deps.now().setZone((await deps.shop()).zone);
    const choosing = { why: "next", id: callId, rev: now.toUnixInteger() } as const;
    const doubt = doubtOf(ctx.t, callback, now);
    return sendScreen(ctx, await askWhen(deps, ctx, { scene: { t: ctx.t, now }, choosing, doubt }));
  }
}

function orderOf(ctx: StaffContext, clientId: string, line: CallLine): ContactOrder {
  const { outcome, via, direction, durationMinutes, callback, reasonWords, reasonId, words } = line;
  const next = callback?.ok ? { at: callback.value.at, timeGiven: callback.value.timeGiven } : undefined;
  const named = {
    reasonId: reasonId ?? otherReasonId,
    ...(reasonWords === undefined ? {} : { words: reasonWords }),
  };
  return {
    ...{ clientId, outcome, via, direction, requestKey: requestKeyOf(ctx, "call") },
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...(words === undefined ? {} : { words }),
    ...(next === undefined ? {} : { next }),
    ...(outcome === "refused" ? { lost: named } : {}),
  };
}
