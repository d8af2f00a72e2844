import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";
import { editFields } from "./edit-fields.ts";

/**
 * The list a card was opened from: `s2` page 2 of a search, `o3` of one's own clients, `x` of similar names; with a
 * capital letter another slice's, which knows what follows.
 */
const back = z.string().regex(/^(?:[sox-]\d{0,3}|[A-Z][\w-]{1,20})$/);
const client = carry.id;
const rev = carry.int;
/** How the id of a line of the history begins. */
const line = z.string().regex(/^[\w-]{8}$/);
/** A source, a lost reason or a step of the shop. */
const choice = z.string().regex(/^[\w-]{1,24}$/);

export const nowhere = "-";
export const noSource = "-";

// Lists.
export const cardButton = button("clients.open", { client, back });
export const listButton = button("clients.list", { back });
export const createButton = button("clients.create", {});

// The card.
export const moreButton = button("clients.more", { client, back });
export const revealButton = button("clients.reveal", { client, index: carry.page });
export const noteButton = button("clients.note", { client });
export const historyButton = button("clients.history", { client, page: carry.page, back });
/** A line in full, with its file. */
export const noteLineButton = button("clients.line", { client, page: carry.page, fact: line });
/** A number that somebody typed into a line. */
export const revealLineButton = button("clients.reveal-line", { client, fact: line, index: carry.page });
export const stornoButton = button("clients.storno", { fact: carry.id });
export const filesButton = button("clients.files", { client });
export const takeButton = button("clients.take", { client });
export const quietButton = button("clients.quiet", { client, on: z.enum(["on", "off"]) });
export const undoButton = button("clients.undo", { fact: carry.id });

// Under a client who has just been saved.
export const undoAddButton = button("clients.undo-add", { client });
export const whenButton = button("clients.when", { client });
/** `at`: minutes since 1970. */
export const callAtButton = button("clients.call-at", { client, at: carry.int });
export const sourceButton = button("clients.source", { client });
/** `on`: the screen of who has just been saved, or a line of its own for a card that is edited; `-` takes it away. */
export const fromButton = button("clients.from", { client, source: choice, on: z.enum(["s", "e"]) });
export const savedButton = button("clients.saved", { client });
export const saleButton = button("clients.sale", { client });

// A number that is in the base already. What was sent is read again from the message that is answered.
export const appendButton = button("clients.append", { client });
export const anotherButton = button("clients.another", {});
export const foreignSaleButton = button("clients.foreign-sale", { client });
export const foreignContactButton = button("clients.foreign-call", { client });
export const askButton = button("clients.ask", { client });

// Editing.
export const editButton = button("clients.edit", { client });
export const fieldButton = button("clients.field", { client, field: z.enum(editFields) });
export const kindButton = button("clients.kind", {
  client,
  kind: z.enum(["person", "company", "partner", "supplier"]),
});
export const sexButton = button("clients.sex", { client, sex: z.enum(["male", "female", "none"]) });
/** 0 takes it away. */
export const potentialButton = button("clients.potential", {
  client,
  potential: z.coerce.number().int().min(0).max(5),
});
export const vipButton = button("clients.vip", { client, on: z.enum(["on", "off"]) });
export const phonesButton = button("clients.phones", { client });
export const removePhoneButton = button("clients.unphone", { client, index: carry.page, rev });
/** The number is read again from the message that is answered. */
export const anotherPhoneButton = button("clients.another-phone", { client });
export const emailsButton = button("clients.emails", { client });
export const removeEmailButton = button("clients.unemail", { client, index: carry.page, rev });
export const tagsButton = button("clients.tags", { client });
export const removeTagButton = button("clients.untag", { client, index: carry.page, rev });
export const datesButton = button("clients.dates", { client });
export const removeDateButton = button("clients.undate", { client, index: carry.page, rev });

// Refusal and return.
export const lostButton = button("clients.lost", { client });
export const lostForButton = button("clients.lost-for", { client, reason: choice });
export const reopenButton = button("clients.reopen", { client });
/** `on`: a local ISO date. */
export const returnButton = button("clients.return", {
  client,
  on: z.string().regex(/^\d{4}-\d\d-\d\d$/),
});

// Steps of a lead.
export const stepsButton = button("clients.steps", { client });
export const passStepButton = button("clients.step", { client, step: choice });

// An offence, and how it ended.
export const grieveButton = button("clients.grieve", { client });
export const settleButton = button("clients.settle", {
  client,
  how: z.enum(["settled", "left-in-peace"]),
  rev,
});

// Hand-over.
export const handButton = button("clients.hand", { client });
export const handToButton = button("clients.hand-to", { client, to: carry.id });
export const answerButton = button("clients.answer", { hand: carry.id, accept: z.enum(["yes", "no"]) });
