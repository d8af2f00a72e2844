import { Composer, InputFile } from "grammy";
import { z } from "zod";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { button } from "../../platform/telegram/button.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import type { WriteWorkbook } from "../../platform/workbook/open-workbooks.ts";
import { WorkerFailed } from "../../platform/worker/thread.ts";
import type { ExportReport } from "../actions/export-report.ts";
import { choiceOf, periodPattern } from "../rules/period.ts";
import { oncePerTap } from "./once.ts";
import { daysInWords } from "./picture-days.ts";
import { type ReasonName, reasonName } from "./reasons.ts";
import { refuse } from "./refuse.ts";
import type { ReportTool } from "./report-keyboard.view.ts";
import { patiently } from "./send-pictures.ts";
import { workbookName, workbookSheets } from "./workbook.view.ts";

export interface WorkbookChatDeps {
  exportReport: ExportReport;
  writeWorkbook: WriteWorkbook;
  lostReasons: () => Promise<readonly ReasonName[]>;
  /** How a source is called, by its id; undefined for one that is struck off. */
  sourceNames: () => Promise<(t: Translate, id: string) => string | undefined>;
}

const workbookButton = button("reports.workbook", { period: z.string().regex(periodPattern) });

/** «⬇️ Excel»: the period as a file, for the owner alone. */
export function workbookComposer(deps: WorkbookChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const once = oncePerTap();
  workbookButton.handle(composer, (ctx, { period }) =>
    once(ctx, ctx.t.plain("reports-workbook-sent"), () => sendWorkbook(deps, ctx, period)),
  );
  return composer;
}

/** The button under a report. */
export const workbookTool: ReportTool = {
  place: "workbook",
  on: (keyboard, t, period) =>
    void workbookButton.on(keyboard, t.plain("reports-workbook-choose"), { period }),
};

async function sendWorkbook(deps: WorkbookChatDeps, ctx: StaffContext, period: string): Promise<void> {
  const exported = await deps.exportReport(ctx.actor, choiceOf(period));
  if (!exported.ok) return refuse(ctx, exported.refusal);
  await ctx.replyWithChatAction("upload_document");

  const { report } = exported.value;
  const [reasons, sourceName] = [await deps.lostReasons(), await deps.sourceNames()];
  const sheets = workbookSheets(ctx.t, exported.value, {
    reason: (id) => reasonName(ctx.t, id, reasons),
    source: (id) => sourceName(ctx.t, id) ?? ctx.t.plain("reports-source-none"),
  });
  const file = await deps.writeWorkbook(sheets).catch(onlyWorkerFailed);
  if (file === undefined) {
    await sendScreen(ctx, { text: ctx.t("reports-workbook-failed") });
    return;
  }
  const caption = ctx.t("reports-workbook-caption", { days: daysInWords(ctx.t, report.period) });
  const document = () => new InputFile(file, workbookName(report.period));
  // An upload's body is read once, so what holds for every other call is said here. A file that cannot be saved is
  // of no use to its owner: docs/decisions/0020.
  await patiently(async () => {
    await ctx.replyWithDocument(document(), { caption, parse_mode: "HTML", protect_content: false });
  });
}

function onlyWorkerFailed(error: unknown): undefined {
  if (!(error instanceof WorkerFailed)) throw error;
  return undefined;
}
