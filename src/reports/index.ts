export { closeDaysWith } from "./actions/close-days.ts";
export { exportReportWith } from "./actions/export-report.ts";
export { findReportClientsWith } from "./actions/find-report-clients.ts";
export { getBreakdownWith } from "./actions/get-breakdown.ts";
export { getReportWith } from "./actions/get-report.ts";
export { getDigestsWith, lastPeriodWith, rememberPeriodWith, switchDigestWith } from "./actions/habits.ts";
export {
  noteLateChangeWith,
  noteLateStepWith,
  noteMuchChangedWith,
} from "./actions/mark-late-change.ts";
export { getPictureDataWith } from "./actions/picture-data.ts";
export { getOwnPlanWith, getPlansWith } from "./actions/plan-fact.ts";
export { planOfWith } from "./actions/plan-of.ts";
export { planReportDigestsWith } from "./actions/plan-report-digests.ts";
export { raisePlanWith, setPlanWith, undoPlanWith } from "./actions/plan-set.ts";
export { reportSeriesWith } from "./actions/report-series.ts";
export { getScorecardWith } from "./actions/scorecard-get.ts";
export { showReviewWith, writeReviewWith } from "./actions/scorecard-review.ts";
export { openListWith } from "./chat/clients-list.ts";
export type { ReportsChatDeps } from "./chat/deps.ts";
export { onDigests } from "./chat/digests.composer.ts";
export { showReportWith } from "./chat/open-report.ts";
export { ownDaysTalkWith } from "./chat/own-days.conversation.ts";
export { type PicturesChatDeps, picturesComposer, picturesTool } from "./chat/pictures.composer.ts";
export { onPlanOf, onPlans, planComposer, planTool, showOwnPlanWith } from "./chat/plan.composer.ts";
export { planTalkWith } from "./chat/plan.conversation.ts";
export { reportsComposer } from "./chat/report.composer.ts";
export { reportsOutboxKinds } from "./chat/reports.news.ts";
export { onScorecardOf, scorecardComposer } from "./chat/scorecard.composer.ts";
export { reviewTalkWith } from "./chat/scorecard.conversation.ts";
export { type WorkbookChatDeps, workbookComposer, workbookTool } from "./chat/workbook.composer.ts";
export { reportsTicks } from "./jobs/reports.job.ts";
export { dirtyDayModel } from "./store/dirty-day.model.ts";
export { habitModel } from "./store/habit.model.ts";
export { rollupModel } from "./store/rollup.model.ts";
export { reviewModel } from "./store/scorecard-review.model.ts";
