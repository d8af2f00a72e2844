import { face } from "./font.ts";

export type Weight = "regular" | "bold";

export function widthOf(text: string, size: number, weight: Weight = "regular"): number {
  return face(weight).widthOf(text, size);
}

/** The text without what the font cannot draw (emoji, control characters), in one line. */
export function drawable(text: string): string {
  const known = [
    ...text.replace(/\u202F/g, "\u00A0").replace(/\s/g, (space) => (space === "\u00A0" ? space : " ")),
  ];
  return known
    .filter((character) => character === " " || face("regular").has(character))
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** The text, shortened with «…» where it is wider than there is room. */
export function fitted(text: string, room: number, size: number, weight: Weight = "regular"): string {
  const whole = drawable(text);
  if (widthOf(whole, size, weight) <= room) return whole;
  const characters = [...whole];
  while (characters.length > 1 && widthOf(`${characters.join("").trimEnd()}…`, size, weight) > room) {
    characters.pop();
  }
  return `${characters.join("").trimEnd()}…`;
}

/** The text in at most two lines, the second one shortened. */
export function inTwoLines(text: string, room: number, size: number, weight: Weight = "regular"): string[] {
  const whole = drawable(text);
  if (widthOf(whole, size, weight) <= room) return [whole];
  const words = whole.split(" ");
  let first = words.shift() ?? "";
  while (words[0] !== undefined && widthOf(`${first} ${words[0]}`, size, weight) <= room) {
    first = `${first} ${words.shift()}`;
  }
  return [fitted(first, room, size, weight), fitted(words.join(" "), room, size, weight)].filter(Boolean);
}
