import { Composer, type NextFunction } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { GetReport } from "../actions/get-report.ts";
import type { PeriodKind } from "../rules/period.ts";
import { reportButton, reportSaleButton } from "./report.buttons.ts";
import { type ReasonName, reportScreen } from "./report.view.ts";

export interface ReportsChatDeps {
  getReport: GetReport;
  /** The shop's lost reasons, in the owner's words where he has his own. */
  lostReasons: () => Promise<readonly ReasonName[]>;
  startSale: (ctx: StaffContext) => Promise<unknown>;
  /** The owner has seen a report: a step of his check-list. */
  noteSeen: () => Promise<unknown>;
}

const firstKind: PeriodKind = "week";

/** /report: for the owner; for everybody else it is a command that there isn't. */
export function reportsComposer(deps: ReportsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const open = openReportWith(deps);

  composer.command("report", (ctx, next) => open(ctx, { kind: firstKind, back: 0 }, next));
  reportButton.handle(composer, (ctx, args) => open(ctx, args));
  reportSaleButton.handle(composer, (ctx) => deps.startSale(ctx));
  return composer;
}

/** Opens the report as the menu does. */
export function showReportWith(deps: ReportsChatDeps) {
  const open = openReportWith(deps);
  return (ctx: StaffContext): Promise<void> => open(ctx, { kind: firstKind, back: 0 });
}

function openReportWith({ getReport, lostReasons, noteSeen }: ReportsChatDeps) {
  return async function openReport(
    ctx: StaffContext,
    wanted: { kind: PeriodKind; back: number },
    otherwise?: NextFunction,
  ): Promise<void> {
    const report = await getReport(ctx.actor, wanted);
    if (report.ok) {
      await show(ctx, reportScreen(ctx.t, report.value, await lostReasons()));
      await noteSeen();
    } else if (otherwise !== undefined) {
      await otherwise();
    } else {
      await toast(ctx, ctx.t.plain(`reports-show-refused-${report.refusal}`), { alert: true });
    }
  };
}
