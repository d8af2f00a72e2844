import type { OutboxRecord } from "../../src/platform/telegram/sender/outbox.ts";
import type { OutboxKinds } from "../../src/platform/telegram/sender/outbox-kind.ts";

const gate = async () => "send" as const;
const render = async ([row]: OutboxRecord[]) => ({
  method: "sendMessage" as const,
  payload: { text: row?._id ?? "" },
});

/** Kinds for the outbox alone: to staff at least once, to clients at most once; a message says its own key. */
export const postKinds = {
  "post.staff": { policy: "at-least-once", gate, render },
  "post.client": { policy: "at-most-once", gate, render },
} satisfies OutboxKinds;
