import type { Step } from "./standard.ts";

/** A step as a row of «Сегодня» carries it: its id, and of the owner's own step the words behind it. */
export function wordsOfRow(stepId: string, step: Pick<Step, "words"> | undefined): string {
  return [stepId, step?.words ?? ""].join(" ").trim();
}

export function stepFrom(row: string): Pick<Step, "id" | "words"> {
  const [id = "", ...rest] = row.split(" ");
  return { id, ...(rest.length > 0 ? { words: rest.join(" ") } : {}) };
}
