import type { OutboxRecord } from "./outbox.ts";

/** What kind of message to a client it is, for the gate that every one of them passes. */
export interface ClientRule {
  /** A purpose of the consents, by its name: `pd`, `birthday`, `dates`, `renew`, `promo`. */
  purpose: string;
  /** An offer: only where advertising is allowed, two a month, none while a complaint is open. */
  promo?: boolean;
  /** An answer to what the client himself asked: neither quiet hours nor a limit, and /stop leaves it. */
  asked?: boolean;
  /** About his own points: with consent and out of quiet hours, but neither counted nor held by the day's one message. */
  uncounted?: boolean;
}

export type GateAnswer = "send" | { holdUntil: Date } | { skip: string };

/** Asked at the moment of sending: consent, reach, the client's own quiet hours, one unasked message a day. */
export type ClientGate = (row: OutboxRecord, rule: ClientRule) => Promise<GateAnswer>;
