import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Locale } from "../../shared/locale.ts";

/**
 * `opened`: he looks at the first screen; `agreed`: his data may be kept, his number is awaited; `unmatched`: a
 * member of the team is asked who he is; `confirmed`: the member has said that he is; `linked`: he is `clientId`.
 */
type AccountState = "opened" | "agreed" | "unmatched" | "confirmed" | "linked" | "declined";

/** Why a member of the team is asked: another number, a card that has an account, a number of several people. */
export type MatchWhy = "phone" | "taken" | "shared";

/** An account that came by a link; `_id` is the Telegram id. */
export interface AccountRecord {
  _id: string;
  state: AccountState;
  clientId?: string;
  locale: Locale;
  /** The link he came by last. */
  linkId?: string;
  /** The row of the ledger with his consent to keep the data. */
  consentId?: string;
  /** The question to the team about him. `name`: what he calls himself. */
  match?: { id: string; clientId: string; why: MatchWhy; at: Date; name?: string };
  /** Whom the team has said that he is not. */
  notClients?: string[];
  seenAt: Date;
}

const schema = new Schema<AccountRecord>(
  {
    _id: { type: String, required: true },
    state: { type: String, required: true },
    clientId: String,
    locale: { type: String, required: true },
    linkId: String,
    consentId: String,
    match: Schema.Types.Mixed,
    notClients: { type: [String], default: undefined },
    seenAt: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// Erasure; the former account of a client.
schema.index({ clientId: 1 }, { sparse: true });
// answerMatch
schema.index({ "match.id": 1 }, { sparse: true });

export const accountModel = defineModel<AccountRecord>("accounts", schema);

export function findAccount(mongo: Mongo, telegramId: number): Promise<AccountRecord | null> {
  return accountModel(mongo).findById(String(telegramId)).lean<AccountRecord>().exec();
}
