import { Composer } from "grammy";
import { DateTime } from "luxon";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import { dayFrom36 } from "../rules/day-code.ts";
import type { ReportsChatDeps } from "./deps.ts";
import { localNow } from "./local-now.ts";
import { openReportWith } from "./open-report.ts";
import { ownDaysTalk } from "./own-days.conversation.ts";
import { noDay, ownDaysScreen } from "./own-days.view.ts";
import { refuse } from "./refuse.ts";
import * as buttons from "./report.buttons.ts";

/** «🗓 Свой»: two days of a calendar, the earlier of them is the first; or dates that are typed. */
export function ownDaysComposer(deps: ReportsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const openReport = openReportWith(deps);
  const back = async ({ actor }: StaffContext) => deps.lastPeriod(actor);

  const calendar = async (ctx: StaffContext, { first, month }: { first: string; month: string }) => {
    if (ctx.actor.role !== "owner") return refuse(ctx, "no-rights");
    const now = await localNow(deps);
    const asked = DateTime.fromFormat(month, "yyMM", { zone: now.zone });
    const shown = asked.isValid && asked <= now ? asked : now;
    await show(ctx, ownDaysScreen(ctx.t, { now, month: shown, first, back: await back(ctx) }));
  };
  buttons.ownButton.handle(composer, calendar);
  buttons.dayButton.handle(composer, async (ctx, { first, day }) => {
    if (first === noDay) {
      const month = DateTime.fromISO(dayFrom36(day)).toFormat("yyMM");
      return calendar(ctx, { first: day, month });
    }
    const [from = "", last = ""] = [first, day].sort();
    await openReport(ctx, { kind: "own", first: dayFrom36(from), last: dayFrom36(last) });
  });
  buttons.typeDaysButton.handle(composer, (ctx) =>
    ctx.actor.role === "owner" ? ownDaysTalk.enter(ctx, {}) : refuse(ctx, "no-rights"),
  );
  buttons.emptyButton.handle(composer, (ctx) => toast(ctx, ""));
  return composer;
}
