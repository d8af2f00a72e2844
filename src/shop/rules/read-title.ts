import { oneLine } from "../../shared/text.ts";

/** What a source or a lost reason is called: one line with a word in it, 40 letters at most. */
export function readTitle(typed: string): string | undefined {
  const title = oneLine(typed.slice(0, 200));
  return /[\p{L}\p{N}]/u.test(title) && title.length <= 40 ? title : undefined;
}
