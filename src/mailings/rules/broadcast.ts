import type { SegmentDefinition } from "../../segments/index.ts";

/**
 * A mailing's life: `draft` (or `dropped`, which can be brought back), `scheduled` for a time, `freezing` while its
 * recipients are written down, `running` and `paused`, `stopped` or `done`.
 */
const mailingStates = [
  "draft",
  "dropped",
  "scheduled",
  "freezing",
  "running",
  "paused",
  "stopped",
  "done",
] as const;
export type MailingState = (typeof mailingStates)[number];

export interface MailingMedia {
  kind: "photo" | "video";
  fileId: string;
}

/** What stands under the text; «Отписаться» always stands under these. */
export interface MailingButtons {
  order?: true;
  points?: true;
  link?: { label: string; url: string };
}

/** What is sent: HTML with its placeholders still in it. */
export interface MailingWords {
  html: string;
  media?: MailingMedia;
}

/** A mailing, opened. `planned`: how many recipients were written down so far. */
export interface Mailing {
  id: string;
  rev: number;
  by: string;
  state: MailingState;
  definition: SegmentDefinition;
  words?: MailingWords;
  buttons: MailingButtons;
  sendAt?: Date;
  createdAt: Date;
  startedAt?: Date;
  finishedAt?: Date;
}

/** A text alone may be so long, one under a picture so. */
const textMax = 4096;
const captionMax = 1024;

export function lengthMaxOf(media: MailingMedia | undefined): number {
  return media === undefined ? textMax : captionMax;
}

const titleMax = 40;

/** How a mailing is called in lists: the beginning of its text, without its formatting. */
export function mailingTitle(words: MailingWords | undefined): string | undefined {
  const [line = ""] = (words?.html ?? "")
    .replace(/<[^>]*>/g, "")
    .trim()
    .split("\n");
  const plain = unescaped(line);
  if (plain === "") return undefined;
  return plain.length <= titleMax ? plain : `${plain.slice(0, titleMax - 1).trimEnd()}…`;
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Responses within so many days of its delivery are counted to a mailing. */
export const effectDays = 7;
