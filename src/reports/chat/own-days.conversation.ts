import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { type Days, readDays } from "../rules/read-days.ts";
import type { ReportsChatDeps } from "./deps.ts";
import { localNow } from "./local-now.ts";
import { reportScreen } from "./report.view.ts";

export const ownDaysTalk = defineTalk<Record<string, never>>("reports.own-days");

/** Asks for two dates in words and shows the report of them. Nothing is written but the period seen last. */
export function ownDaysTalkWith(deps: ReportsChatDeps): ReadyTalk {
  return ownDaysTalk.with(async (talk, ctx) => {
    const here = await talk.external(async () => {
      const now = await localNow(deps);
      return { iso: now.toISO() ?? "", zone: await deps.zone() };
    });
    const now = DateTime.fromISO(here.iso, { zone: here.zone });
    const answer = await ask<Days>(talk, ctx, {
      name: "days",
      text: ctx.t("reports-own-question"),
      read: (given) => readTyped(given, now),
    });
    if (answer === undefined) return;

    const { t } = answer.ctx;
    const choice = { kind: "own" as const, ...answer.value };
    const screen = await talk.external(async (outer) => {
      const actor = actorOf(outer);
      const report = await deps.getReport(actor, choice);
      if (!report.ok) return { text: t(`reports-show-refused-${report.refusal}`), buttons: [] };
      await deps.rememberPeriod(actor, choice);
      const words = { reasons: await deps.lostReasons(), now: await localNow(deps), tools: deps.tools ?? [] };
      const { text, keyboard } = reportScreen(t, report.value, words);
      return { text, buttons: keyboard?.inline_keyboard ?? [] };
    });
    await show(answer.ctx, { text: screen.text, keyboard: new InlineKeyboard(screen.buttons) });
  });
}

function readTyped(ctx: TalkContext, now: DateTime): Reading<Days> {
  const read = readDays(ctx.message?.text ?? "", now);
  return read.ok ? { value: read.value } : { retry: ctx.t(`reports-own-${read.refusal}`) };
}
