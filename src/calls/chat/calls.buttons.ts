import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";
import { outcomes } from "../rules/call.ts";
import { snoozes } from "../rules/snooze.ts";

const outcome = z.enum(outcomes);
const reason = z.string().regex(/^[\w-]{1,24}$/);

// From a card and from lists.
export const openOutcomeButton = button("calls.open", { client: carry.id });
export const openCallbackButton = button("calls.callback", { callback: carry.id });

/** `at`: the second in which the screen was shown, so that the same tap on a later screen is another fact. */
export const outcomeButton = button("calls.outcome", { client: carry.id, outcome, at: carry.int });
export const reasonButton = button("calls.why", { client: carry.id, reason, at: carry.int });
export const closeOutcomeButton = button("calls.close", { client: carry.id });

// Under a reminder.
export const answerButton = button("calls.answer", { callback: carry.id, outcome, rev: carry.int });
export const answerReasonButton = button("calls.because", { callback: carry.id, reason, rev: carry.int });
export const revealButton = button("calls.reveal", { client: carry.id });
export const snoozeButton = button("calls.snooze", {
  callback: carry.id,
  to: z.enum(snoozes),
  rev: carry.int,
});
export const colleaguesButton = button("calls.colleagues", { callback: carry.id, rev: carry.int });
export const offerToButton = button("calls.give", { callback: carry.id, to: carry.id, rev: carry.int });
export const takeButton = button("calls.take", { callback: carry.id });
export const declineButton = button("calls.decline", { callback: carry.id });

// Under a saved contact.
export const undoCallButton = button("calls.undo", { call: carry.id });
export const minutesButton = button("calls.minutes", { call: carry.id, minutes: carry.int });
export const kindButton = button("calls.kind", {
  call: carry.id,
  kind: z.enum(["called-in", "visited", "call"]),
});
export const noteButton = button("calls.note", { call: carry.id });
export const offeredButton = button("calls.offered", { call: carry.id });
export const saleButton = button("calls.sale", { call: carry.id, client: carry.id });
export const settledButton = button("calls.settled", { call: carry.id });
/** Another time for what the bot has chosen, under the line that tells it. */
export const retimeButton = button("calls.retime", { call: carry.id, to: z.enum(snoozes), rev: carry.int });
export const noNextButton = button("calls.no-next", { call: carry.id, rev: carry.int });
export const notNoteButton = button("calls.not-note", { call: carry.id });

// Under a callback that was set, moved or closed.
export const undoCallbackButton = button("calls.unset", { callback: carry.id });
export const undoMoveButton = button("calls.unmove", { callback: carry.id, rev: carry.int });
export const cardButton = button("calls.card", { client: carry.id });

// The lists.
export const todayButton = button("calls.today", { page: carry.page });
export const doneTodayButton = button("calls.done", {});
export const weekButton = button("calls.week", { page: carry.page });

// The page of a contact, from the history.
export const callPageButton = button("calls.page", { call: carry.id });
export const stornoCallButton = button("calls.storno", { call: carry.id });
