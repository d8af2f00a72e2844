import type { DateTime } from "luxon";
import { type Birthday, readBirthday } from "../../../shared/when/birthday.ts";
import { mark, type Piece, plain, stretchesOf } from "./pieces.ts";

const wordsInDateMax = 4;
const triesMax = 6;

/** «Др 22.04», «день рождения 22 апреля 1990», `birthday 22 April`. An impossible date stays in the note. */
export function takeBirthday(pieces: Piece[], now: DateTime): Birthday | undefined {
  let tries = 0;
  for (const { from, words } of stretchesOf(pieces)) {
    for (let at = 0; at < words.length && tries < triesMax; at += 1) {
      const label = labelLength(words, at);
      if (label === 0) continue;
      tries += 1;
      for (let to = Math.min(words.length, at + label + wordsInDateMax); to > at + label; to -= 1) {
        const read = readBirthday(words.slice(at + label, to).join(" "), now);
        if (!read.ok) continue;
        mark(pieces, from + at, from + to, "birthday");
        return read.value;
      }
    }
  }
  return undefined;
}

function labelLength(words: readonly string[], at: number): number {
  const word = plain(words[at]);
  if (/^(?:др|д\.р|birthday|bday|b-day|dob|born|родился|родилась|🎂)$/u.test(word) || words[at] === "🎂")
    return 1;
  return word === "день" && /^рожден[иь]я$/.test(plain(words[at + 1])) ? 2 : 0;
}
