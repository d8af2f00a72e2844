export { getConclusionsWith } from "./actions/insight-get.ts";
export { refreshInsightWith } from "./actions/insight-refresh.ts";
export { findCutpointsWith } from "./actions/value-cutpoints.ts";
export { insightComposer, insightPart, showInsightWith } from "./chat/insight.composer.ts";
export type { InsightChatDeps } from "./chat/insight-look.ts";
export { type ValueChatDeps, valueComposer, valueLinesWith, valuePart } from "./chat/value.composer.ts";
export { refreshInsightTick } from "./jobs/refresh-insight.job.ts";
export { insightModel } from "./store/insight.model.ts";
