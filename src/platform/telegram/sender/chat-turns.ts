import type { OutboxRecord } from "./outbox.ts";

/** Whose turn it is in this process: rows of one chat never go side by side, whichever lane they come from. */
export interface ChatTurns {
  /** Chooses one row after another; the choice is told which chats are spoken to at this moment. */
  choose(choice: (busy: number[]) => Promise<OutboxRecord | undefined>): Promise<OutboxRecord | undefined>;
  /** The chat of the chosen row is free again. */
  leave(row: OutboxRecord): void;
}

export function openChatTurns(): ChatTurns {
  const busy = new Set<number>();
  let last: Promise<unknown> = Promise.resolve();

  return {
    choose(choice) {
      const chosen = last.then(async () => {
        const row = await choice([...busy]);
        if (row !== undefined) busy.add(row.chatId);
        return row;
      });
      last = chosen.catch(() => undefined);
      return chosen;
    },
    leave: ({ chatId }) => void busy.delete(chatId),
  };
}
