const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}\uE000\uFFFC\uFFFD]/gu;
const endlessMarks = /(\p{M}{3})\p{M}+/gu;
const graphemes = new Intl.Segmenter("ru", { granularity: "grapheme" });

/**
 * What a person typed, as one line that is safe to keep and show: composed letters, no direction controls,
 * no invisible characters, single spaces. Emoji stay whole.
 */
export function oneLine(text: string): string {
  return withoutTricks(text).replace(/\s+/gu, " ").trim();
}

/** The beginning of a text within `lengthMax` UTF-16 units (Telegram's unit), never through a letter or an emoji. */
export function cutTo(text: string, lengthMax: number): { text: string; cut: boolean } {
  if (text.length <= lengthMax) return { text, cut: false };

  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, lengthMax + 64))) {
    if (index + segment.length > lengthMax) break;
    end = index + segment.length;
  }
  return { text: text.slice(0, end).trimEnd(), cut: true };
}

/** The first letter or emoji as a person sees it. */
export function firstLetter(text: string): string {
  for (const { segment } of graphemes.segment(text.slice(0, 64))) return segment;
  return "";
}

/** A word without the punctuation around it: `«инста,»` → `инста`. */
export function bareWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}#@+]+/u, "").replace(/[^\p{L}\p{N}\p{M}]+$/u, "");
}

function withoutTricks(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
    .normalize("NFC")
    .replace(invisible, (char, at: number, whole: string) => (joinsEmoji(char, at, whole) ? char : ""))
    .replace(endlessMarks, "$1");
}

function joinsEmoji(char: string, at: number, whole: string): boolean {
  if (char !== "\u200D" && char !== "\uFE0F") return false;
  return /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[#*\d])$/u.test(
    whole.slice(Math.max(0, at - 2), at),
  );
}
