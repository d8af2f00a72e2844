import type { NextFunction } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import type { PeriodChoice } from "../rules/period.ts";
import type { ReportsChatDeps } from "./deps.ts";
import { localNow } from "./local-now.ts";
import { refuse } from "./refuse.ts";
import { reportScreen } from "./report.view.ts";

/** Opens the report as the menu does: on the period that was seen last. */
export function showReportWith(deps: ReportsChatDeps) {
  const open = openReportWith(deps);
  return async (ctx: StaffContext): Promise<void> => open(ctx, await deps.lastPeriod(ctx.actor));
}

export function openReportWith(deps: ReportsChatDeps) {
  return async function openReport(
    ctx: StaffContext,
    choice: PeriodChoice,
    otherwise?: NextFunction,
  ): Promise<void> {
    const report = await deps.getReport(ctx.actor, choice);
    if (report.ok) {
      const reasons = await deps.lostReasons();
      const words = { reasons, now: await localNow(deps), tools: deps.tools ?? [] };
      await show(ctx, reportScreen(ctx.t, report.value, words));
      await deps.rememberPeriod(ctx.actor, choice);
      await deps.noteSeen();
    } else if (otherwise !== undefined) {
      await otherwise();
    } else {
      await refuse(ctx, report.refusal);
    }
  };
}
