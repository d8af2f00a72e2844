import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { choiceOf, type PeriodChoice } from "../rules/period.ts";
import { breakdownScreen } from "./breakdown.view.ts";
import { openListWith } from "./clients-list.ts";
import type { ReportsChatDeps } from "./deps.ts";
import { digestsComposer } from "./digests.composer.ts";
import { openReportWith } from "./open-report.ts";
import { ownDaysComposer } from "./own-days.composer.ts";
import { refuse } from "./refuse.ts";
import * as buttons from "./report.buttons.ts";

/** /report: for the owner; for everybody else it is a command that there isn't. */
export function reportsComposer(deps: ReportsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const open = openReportWith(deps);
  const openList = openListWith(deps);

  composer.command("report", async (ctx, next) => open(ctx, await deps.lastPeriod(ctx.actor), next));
  buttons.reportButton.handle(composer, (ctx, { period }) => open(ctx, choiceOf(period)));
  buttons.viewButton.handle(composer, (ctx, { period, view }) => openView(deps, ctx, choiceOf(period), view));
  buttons.clientsButton.handle(composer, (ctx, { back }) => openList(ctx, back));
  buttons.reportSaleButton.handle(composer, (ctx) => deps.startSale(ctx));
  composer.use(ownDaysComposer(deps), digestsComposer(deps));
  return composer;
}

async function openView(
  deps: ReportsChatDeps,
  ctx: StaffContext,
  choice: PeriodChoice,
  view: buttons.ViewName,
): Promise<void> {
  const breakdown = await deps.getBreakdown(ctx.actor, choice);
  if (!breakdown.ok) return refuse(ctx, breakdown.refusal);
  const reasons = await deps.lostReasons();
  const nameOf = await deps.sourceNames();
  const sourceName = (t: StaffContext["t"], id: string) => nameOf(t, id) ?? t.plain("reports-source-none");
  await show(ctx, breakdownScreen(ctx.t, breakdown.value, { view, reasons, sourceName }));
}
