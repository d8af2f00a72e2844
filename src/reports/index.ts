export { type GetReport, getReportWith } from "./actions/get-report.ts";
export { type ReportsChatDeps, reportsComposer, showReportWith } from "./chat/report.composer.ts";
