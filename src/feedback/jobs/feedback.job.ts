import type { Tick } from "../../platform/agenda/ticks.ts";
import type { Feedback } from "../actions/feedback.ts";

/** What waits too long is told to the owner; purchases whose day has come are asked about. */
export function feedbackTicks({
  escalateAppeals,
  planSurveys,
}: Pick<Feedback, "escalateAppeals" | "planSurveys">): Tick[] {
  return [
    { name: "feedback.escalate-appeals", every: "1 minute", run: escalateAppeals },
    { name: "feedback.plan-surveys", every: "5 minutes", run: planSurveys },
  ];
}
