import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Card } from "../rules/card.ts";
import type { Ranked } from "../rules/ranked.ts";
import type { LastScore, Purpose, Reach } from "../rules/reach.ts";
import type { Summary } from "../rules/summary.ts";
import { indexForSegments } from "./segment-indexes.ts";
import { indexSingleFields } from "./single-fields-index.ts";

/**
 * A client: who he is and the summary of his facts, so that a card is one read. `rev` grows with every
 * change. Sealed: `phones.cipher` (place clients|_id|phone), `emails.cipher` (…|email), `preferences`, and
 * every free text of the facts kept here (…|fact).
 */
export interface ClientRecord extends Omit<Card, "phones" | "emails">, Summary {
  _id: string;
  code: string;
  rev: number;
  createdAt: Date;
  createdBy?: string;
  /** Member id; null: nobody's, «🙋 Взять». */
  responsible: string | null;
  demo?: true;
  words: string[];
  sortName: string;
  /** When silence will change the status, until the step is written down. */
  nextStatusAt?: Date;
  ranked?: Ranked;
  /** Since he joined: how he is reached, and what he said yes to and did not take back. Written by the consents. */
  reach?: Reach;
  consents?: Purpose[];
  lastScore?: LastScore;
  phones: SealedPhone[];
  emails: Sealed[];
}

export interface Sealed {
  cipher: string;
  key: string;
}

/** `tail`: the vault's key of the last four digits. `shared`: another person holds the same number. */
export interface SealedPhone extends Sealed {
  tail: string;
  shared?: true;
}

const plain = Schema.Types.Mixed;

const schema = new Schema<ClientRecord>(
  {
    _id: { type: String, required: true },
    code: { type: String, required: true },
    rev: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    createdBy: String,
    responsible: { type: String, default: null },
    demo: Boolean,
    words: { type: [String], required: true },
    sortName: { type: String },
    nextStatusAt: Date,
    surname: String,
    name: String,
    patronymic: String,
    phones: { type: plain, required: true },
    emails: { type: plain, required: true },
    username: String,
    birthday: plain,
    sex: String,
    sexProposed: Boolean,
    city: String,
    zone: String,
    kind: { type: String, required: true },
    preferences: String,
    source: String,
    tags: { type: [String], required: true },
    referredBy: String,
    relatives: { type: plain, required: true },
    budgetKopecks: Number,
    plannedCycleDays: Number,
    vip: Boolean,
    potential: Number,
    wallet: plain,
    doNotDisturb: Boolean,
    touched: { type: Boolean, required: true },
    workedAt: Date,
    stage: { type: String, required: true },
    leadStep: String,
    lost: plain,
    missedInARow: { type: Number, required: true },
    deadNumbers: { type: [String], default: undefined },
    purchases: { type: Number, required: true },
    totalKopecks: { type: Number, required: true },
    purchaseDays: { type: Number, required: true },
    days: { type: [String], required: true },
    firstPurchaseAt: Date,
    lastPurchaseAt: Date,
    lastPurchaseWhat: String,
    lastPurchaseKopecks: Number,
    productCycleDays: Number,
    months: { type: plain, required: true },
    bought: plain,
    firstBought: String,
    grievances: { type: plain, required: true },
    grievedAt: Date,
    lastOffer: plain,
    sleepsAt: Date,
    policyNo: Number,
    callbacks: { type: plain, required: true },
    lastNote: plain,
    lastContact: plain,
    events: { type: plain, required: true },
    foldedTo: plain,
    ranked: plain,
    reach: plain,
    consents: { type: [String], default: undefined },
    lastScore: plain,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// getClientByCode: `/c_7Kx2bQ`; two cards never share a code.
schema.index({ code: 1 }, { unique: true });
// findClients by name, for the owner and where clients are shared.
schema.index({ words: 1 });
// findClients by name among one's own clients and nobody's; handOverClients by the responsible alone.
schema.index({ responsible: 1, words: 1 });
// findClients without words: «Мои клиенты», by name.
schema.index({ responsible: 1, sortName: 1, _id: 1 });
schema.index({ tags: 1, responsible: 1 });
// Who is this account; an account is one client.
schema.index({ "reach.chatId": 1 }, { unique: true, sparse: true });
// Whoever may be written to about something; planComeBacks: by when he falls asleep.
schema.index({ consents: 1, sleepsAt: 1 }, { sparse: true });
// planGreetings: relatives' dates of the days to come.
schema.index({ "relatives.month": 1, "relatives.day": 1 }, { sparse: true });
// listReferrals: whom somebody has brought, the latest first.
schema.index(
  { createdAt: -1 },
  { partialFilterExpression: { referredBy: { $exists: true } }, name: "referred" },
);
// countNewClients, leads of a period.
schema.index({ createdAt: 1, kind: 1, source: 1 });
indexForSegments(schema);
indexSingleFields(schema);

export const clientModel = defineModel<ClientRecord>("clients", schema);
