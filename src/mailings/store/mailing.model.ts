import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { SegmentDefinition } from "../../segments/index.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Mailing, MailingButtons, MailingMedia, MailingState } from "../rules/broadcast.ts";

/**
 * A mailing. `text`: sealed HTML (place mailings|_id|text). The group is frozen as its definition when the mailing is
 * made, its recipients when it starts; `frozenTo`: the last client who was looked at. `screen`: the owner's message
 * that shows how far it is; `shown`: what it says. `rev` grows with every change of the draft.
 */
export interface MailingRecord {
  _id: string;
  by: string;
  state: MailingState;
  rev: number;
  definition: SegmentDefinition;
  text?: string;
  media?: MailingMedia;
  buttons: MailingButtons;
  sendAt?: Date;
  createdAt: Date;
  startedAt?: Date;
  finishedAt?: Date;
  frozenTo?: string;
  /** All recipients are written down. */
  frozenAt?: Date;
  screen?: MailingScreen;
  shown?: string;
}

/** The message of the shop's own chat that shows a mailing: its place there is the messenger's affair. */
export interface MailingScreen {
  chatId: number;
  messageId: number;
  locale: Locale;
}

const plain = Schema.Types.Mixed;

const schema = new Schema<MailingRecord>(
  {
    _id: { type: String, required: true },
    by: { type: String, required: true },
    state: { type: String, required: true },
    rev: { type: Number, required: true },
    definition: { type: plain, required: true },
    text: String,
    media: plain,
    buttons: { type: plain, required: true },
    sendAt: Date,
    createdAt: { type: Date, required: true },
    startedAt: Date,
    finishedAt: Date,
    frozenTo: String,
    frozenAt: Date,
    screen: plain,
    shown: String,
  },
  { strict: "throw", versionKey: false, minimize: false },
);

// runMailings: what is under way or has come due.
schema.index({ state: 1, sendAt: 1 });
// listMailings: the latest first.
schema.index({ createdAt: -1 });

export const mailingModel = defineModel<MailingRecord>("mailings", schema);

export function sealText(vault: Vault, id: string, html: string): string {
  return vault.seal(html, placeOf(id));
}

/** A row in clear. */
export function mailingOf(vault: Vault, record: MailingRecord): Mailing {
  const { _id: id, text, media, sendAt, startedAt, finishedAt } = record;
  const { by, state, rev, definition, buttons, createdAt } = record;
  const html = text === undefined ? "" : vault.open(text, placeOf(id));
  return {
    ...{ id, by, state, rev, definition, buttons, createdAt },
    ...((text !== undefined || media) && { words: { html, ...(media && { media }) } }),
    ...(sendAt && { sendAt }),
    ...(startedAt && { startedAt }),
    ...(finishedAt && { finishedAt }),
  };
}

function placeOf(id: string): string {
  return `mailings|${id}|text`;
}
