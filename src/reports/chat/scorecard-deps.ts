import type { getScorecardWith } from "../actions/scorecard-get.ts";
import type { showReviewWith, writeReviewWith } from "../actions/scorecard-review.ts";

/** What the screens of scorecards need. */
export interface ScorecardChatDeps {
  getScorecard: ReturnType<typeof getScorecardWith>;
  writeReview: ReturnType<typeof writeReviewWith>;
  showReview: ReturnType<typeof showReviewWith>;
}
