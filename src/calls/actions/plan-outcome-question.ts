import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { CallsDeps } from "./deps.ts";

const afterMinutes = 3;
const lateMinutes = 60;

/** Plans the question «Как прошёл звонок?» after a number was shown; of one showing it comes once. */
export function planOutcomeQuestionWith({ planMessages, now }: Pick<CallsDeps, "planMessages" | "now">) {
  return async function planOutcomeQuestion(
    actor: Actor,
    { clientId, requestKey }: { clientId: string; requestKey: string },
  ): Promise<void> {
    await planMessages([
      {
        _id: `ask-outcome:${factId(requestKey, clientId)}`,
        kind: "calls.ask-outcome",
        chatId: actor.telegramId,
        subject: { client: clientId },
        notBefore: now().plus({ minutes: afterMinutes }).toJSDate(),
        expiresAt: now().plus({ minutes: lateMinutes }).toJSDate(),
      },
    ]);
  };
}
