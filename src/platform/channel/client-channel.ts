import type { ClientGate, ClientRule } from "../telegram/sender/client-gate.ts";
import type { OutboxRecord } from "../telegram/sender/outbox.ts";
import type { OutboxCall, OutboxKind } from "../telegram/sender/outbox-kind.ts";
import type { ClientMessage } from "./client-message.ts";

/** A messenger through which clients are written to: it knows how a message becomes one call. */
export interface ClientChannel {
  callFor(message: ClientMessage): OutboxCall;
}

/** A kind of message to clients, as its slice knows it: about what, and its words at the moment of sending. */
export interface ClientMessageKind {
  ruleOf(row: OutboxRecord): ClientRule;
  /** What must hold beside the rule of its kind: still planned, still due. */
  gate?(row: OutboxRecord): Promise<"send" | { holdUntil: Date } | { skip: string }>;
  render(row: OutboxRecord): Promise<ClientMessage>;
}

export type ClientMessageKinds = Record<string, ClientMessageKind>;

/** Kinds of the outbox out of kinds of the slices: to clients at most once, and every one passes the same gate. */
export function outboxKindsOf(
  kinds: ClientMessageKinds,
  deps: { channel: ClientChannel; gate: ClientGate; onUnreachable(chatId: number): Promise<void> },
): Record<string, OutboxKind> {
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, outboxKindOf(kind, deps)]));
}

function outboxKindOf(
  kind: ClientMessageKind,
  { channel, gate, onUnreachable }: Parameters<typeof outboxKindsOf>[1],
): OutboxKind {
  return {
    policy: "at-most-once",
    async gate(row) {
      const own = (await kind.gate?.(row)) ?? "send";
      return own === "send" ? gate(row, kind.ruleOf(row)) : own;
    },
    async render([row]) {
      if (row === undefined) throw new Error("Nothing to render");
      return channel.callFor(await kind.render(row));
    },
    onUnreachable,
  };
}
