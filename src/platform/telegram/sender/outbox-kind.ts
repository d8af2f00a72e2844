import type { GateAnswer } from "./client-gate.ts";
import type { OutboxRecord } from "./outbox.ts";

/** One call to Telegram: its method and payload, without the chat. */
export type OutboxCall =
  | { method: "sendMessage"; payload: { text: string } & Record<string, unknown> }
  | { method: "sendPhoto" | "sendVideo" | "sendDocument"; payload: Record<string, unknown> }
  | { method: "deleteMessage"; payload: { message_id: number } };

/**
 * What the outbox knows of a kind of message; its slice registers it. To staff a message goes at least once
 * (a repeat says so), to a client at most once. `gate` is asked at the moment of sending.
 */
export interface OutboxKind {
  policy: "at-least-once" | "at-most-once";
  gate(row: OutboxRecord): Promise<GateAnswer>;
  /** Words one call for rows of one chat; more than one only where `merges` is set. */
  render(rows: OutboxRecord[]): Promise<OutboxCall>;
  /** Rows of one chat claimed together go as one message. */
  merges?: boolean;
  /** The chat can't be reached any more: the slice notes it. */
  onUnreachable?(chatId: number): Promise<void>;
}

export type OutboxKinds = Record<string, OutboxKind>;
