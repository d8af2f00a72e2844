import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Locale } from "../../shared/locale.ts";
import type { AcceptedRules, Member, MemberSettings } from "../rules/member.ts";

/**
 * Whoever works or worked in the shop; one row a Telegram account, for good. `deputy`: who gets his
 * callbacks while he is paused. `pausedBy`: himself (a holiday) or an owner. `opened`: ids of the clients he
 * opened last, newest first, at most `openedMax`, repeats possible.
 */
export interface MemberRecord extends Member {
  deputy?: string;
  pausedBy?: string;
  locale?: Locale;
  settings: MemberSettings;
  acceptedRules?: AcceptedRules;
  opened: string[];
  since: Date;
  dismissedAt?: Date;
  /** Raised whenever a client is handed to him. */
  rev?: number;
}

export const openedMax = 20;

const schema = new Schema<MemberRecord>(
  {
    _id: { type: String, required: true },
    telegramId: { type: Number, required: true },
    role: { type: String, required: true, enum: ["owner", "seller"] },
    name: { type: String, required: true },
    state: { type: String, required: true, enum: ["active", "paused", "dismissed"] },
    rulesDue: Number,
    deputy: String,
    pausedBy: String,
    locale: String,
    settings: {
      _id: false,
      digestAt: { type: String, required: true },
      askAfterReveal: { type: Boolean, required: true },
      keyboardHidden: { type: Boolean, required: true },
      reminderSound: { type: Boolean, required: true },
    },
    acceptedRules: {
      type: new Schema<AcceptedRules>(
        { version: Number, sha256: String, at: Date },
        { _id: false, versionKey: false },
      ),
    },
    opened: [String],
    since: { type: Date, required: true },
    dismissedAt: Date,
    rev: Number,
  },
  { strict: "throw", versionKey: false },
);

// findActor, once per update: who is this Telegram account to the shop?
schema.index({ telegramId: 1 }, { unique: true });

export const memberModel = defineModel<MemberRecord>("members", schema);
