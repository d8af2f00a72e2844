import type { DateTime } from "luxon";

/**
 * A slice's share in a member's leaving: what it holds of him, and its move to others (member ids, in turn).
 * `move` runs in the transaction that ends his access.
 */
export interface DismissalPart {
  count(memberId: string): Promise<{ clients?: number; callbacks?: number }>;
  move(from: string, to: string[], now: DateTime): Promise<void>;
}
