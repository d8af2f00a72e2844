import { digitsOf, looksShort } from "../../shared/phone.ts";
import { takePhone } from "../../shared/phone-find.ts";
import { oneLine } from "../../shared/text.ts";
import { hasMarker, withoutMarker } from "./quick-add/marker.ts";

/**
 * Where a staff member's free text goes when no talk is on (dialogues §3.2). `known-phone` is any text with a
 * phone: somebody known gets the card and the offer to keep `rest` as a note, a new number is quick-add.
 */
export type TextRoute =
  | { to: "known-phone"; phone: string; rest: string }
  | { to: "quick-add" }
  | { to: "card"; code: string }
  | { to: "search"; by: "words" | "tag" | "username"; query: string }
  /** `short`: written as a city's local number, so «none found» should ask for the code. */
  | { to: "phone-tail"; digits: string; short: boolean }
  | { to: "unclear" };

const searchWordsMax = 3;

export function routeText(text: string, country = "RU"): TextRoute {
  const line = oneLine(text.slice(0, 5_000));
  const phone = takePhone(line, country);
  if (phone !== undefined) return { to: "known-phone", phone: phone.phone, rest: withoutMarker(phone.rest) };
  if (line.startsWith("+") || startsPhone.test(line) || (hasMarker(line) && line.includes(" "))) {
    return { to: "quick-add" };
  }
  const code = /^\/c_([\w-]{1,32})(?:@\w+)?$/.exec(line)?.[1];
  if (code !== undefined) return { to: "card", code };
  return searched(line) ?? { to: "unclear" };
}

// «Олег +7 912 345 хочет шкаф»: a number was meant, and quick-add says what is wrong with it.
const startsPhone = /\s\+\d[\d ()–-]{4,}\d/;

function searched(line: string): TextRoute | undefined {
  const mark = /^([#@])([\p{L}\p{N}_-]{1,64})$/u.exec(line);
  if (mark?.[2] !== undefined)
    return { to: "search", by: mark[1] === "#" ? "tag" : "username", query: mark[2] };
  const words = line.split(" ").filter(Boolean);
  if (words.length <= searchWordsMax && /\p{L}/u.test(line) && !/\d|^\//.test(line)) {
    return { to: "search", by: "words", query: line };
  }
  const digits = digitsOf(line);
  const isTail = /^[\d\s().–-]+$/.test(line) && digits.length >= 4 && digits.length <= 15;
  return isTail ? { to: "phone-tail", digits, short: looksShort(line) } : undefined;
}
