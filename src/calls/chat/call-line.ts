import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import type { ToldContact } from "../actions/record-call.ts";
import { type CallLine, readCallLine } from "../rules/call-line.ts";
import type { Choosing } from "../rules/choosing.ts";
import { askWhen } from "./ask-when.ts";
import { boughtContactOf } from "./bought.ts";
import type { CallsChatDeps } from "./deps.ts";
import { reasonsScreen } from "./outcome.view.ts";
import { otherReasonId, reasonRows } from "./reasons.ts";
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

interface Told {
  clientId: string;
  line: CallLine;
  told: ToldContact;
}

/**
 * Records what one line told about a client: at once where it is whole; where a time or a reason is missing or
 * doubtful, that alone is asked and the rest goes with the answer. `callbackId`: the reminder that the line answers.
 */
export function handleCallLineWith(deps: CallsChatDeps) {
  return async function handleCallLine(
    ctx: StaffContext,
    clientId: string,
    line: CallLine,
    about: { callbackId?: string } = {},
  ): Promise<unknown> {
    const said = { clientId, line, told: { ...toldIn(line), ...about } };
    if (line.outcome === "refused" && line.reasonWords === undefined) return askReason(ctx, said);
    if (line.outcome === "callback" && line.callback?.ok !== true) {
      return ask(ctx, said, { why: "again", id: clientId });
    }
    return line.outcome === "bought" ? sell(ctx, said) : record(ctx, said);
  };

  async function record(ctx: StaffContext, said: Told): Promise<unknown> {
    const { clientId, told } = said;
    const { outcome, reasonWords, reasonId } = said.line;
    const words = reasonWords === undefined ? {} : { words: reasonWords };
    const lost = outcome === "refused" ? { lost: { reasonId: reasonId ?? otherReasonId, ...words } } : {};
    const order = { ...told, ...lost, clientId, outcome, requestKey: requestKeyOf(ctx, "call") };
    const recorded = await deps.recordCall(ctx.actor, order);
    if (!recorded.ok) return sendScreen(ctx, { text: ctx.t(`calls-refused-${recorded.refusal}`) });

    const scene = await sceneOf(deps, ctx, clientId);
    const reason = reasonWords === undefined ? {} : { reason: reasonWords };
    await sendScreen(ctx, savedScreen(scene, recorded.value, reason));
    return isDoubtful(said.line) ? ask(ctx, said, { why: "next", id: recorded.value.call.id }) : undefined;
  }

  /** The sale asks what it lacks last, so that what is typed next is its answer. */
  async function sell(ctx: StaffContext, said: Told): Promise<unknown> {
    const { clientId, line, told } = said;
    const { client } = await sceneOf(deps, ctx, clientId);
    if (client === undefined) return sendScreen(ctx, { text: ctx.t("calls-refused-client-unknown") });
    if (isDoubtful(line)) await ask(ctx, said, { why: "plan", id: clientId });
    return deps.handleSaleLine(ctx, clientId, line.sale ?? {}, boughtContactOf(told));
  }

  async function askReason(ctx: StaffContext, { clientId, line, told }: Told): Promise<unknown> {
    const scene = await sceneOf(deps, ctx, clientId);
    const second = scene.now.toUnixInteger();
    await deps.keepLine(ctx.actor, { clientId, second }, told);
    const rows = reasonRows(ctx.t, (await deps.shop()).lostReasons);
    const doubt = isDoubtful(line) ? ctx.t("calls-reason-day-later") : "";
    return sendScreen(ctx, reasonsScreen(scene, rows, { client: clientId, at: second }, { doubt }));
  }

  async function ask(
    ctx: StaffContext,
    { clientId, line, told }: Told,
    about: Pick<Choosing, "why" | "id">,
  ): Promise<unknown> {
    const { t } = ctx;
    const now = deps.now().setZone((await deps.shop()).zone);
    const choosing = { ...about, rev: now.toUnixInteger() };
    if (about.why === "again") await deps.keepLine(ctx.actor, { clientId, second: choosing.rev }, told);
    const doubt = doubtOf(t, line.callback, now);
    return sendScreen(ctx, await askWhen(deps, ctx, { scene: { t, now }, choosing, doubt }));
  }
}

function isDoubtful({ callback }: CallLine): boolean {
  return callback !== undefined && !callback.ok;
}

function toldIn({ via, direction, durationMinutes, callback, words }: CallLine): ToldContact {
  return {
    ...{ via, direction },
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...(words === undefined ? {} : { words }),
    ...(callback?.ok ? { next: { at: callback.value.at, timeGiven: callback.value.timeGiven } } : {}),
  };
}
