import type { OutboxPlan } from "../../platform/telegram/sender/outbox.ts";
import type { Actor } from "../../shared/actor.ts";

/** Why a member hears of an appeal: it came, nobody answers it, it was given to him, its words came. */
export type NewsWhy = "new" | "late" | "given" | "words";

/** A message about an appeal to each of these, once. */
export function appealNews(
  { id, why }: { id: string; why: NewsWhy },
  members: readonly Actor[],
  notBefore: Date,
): OutboxPlan[] {
  return members.map(({ memberId, telegramId }) => ({
    _id: `appeal:${id}:${why}:${memberId}`,
    kind: "feedback.appeal",
    chatId: telegramId,
    subject: { appeal: id, why },
    notBefore,
  }));
}
