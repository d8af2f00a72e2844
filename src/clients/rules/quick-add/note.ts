import type { Piece } from "./pieces.ts";

export const noteMax = 1_000;

/** Everything that was not understood as something else, in its order; the phones after the first one too. */
export function noteOf(pieces: readonly Piece[]): string {
  return pieces
    .filter((piece, at) => piece.kind === "word" && !isLoosePunctuation(pieces, at))
    .map(({ text }) => text)
    .join(" ")
    .replace(/^[\s,;:.|/–—-]+(?=[\s\p{L}\p{N}]|$)|[\s,;:|/–—-]+$/gu, "")
    .trim();
}

/** A comma or a dash that parted what was taken from what stays. */
function isLoosePunctuation(pieces: readonly Piece[], at: number): boolean {
  if (!/^[,;:.|/()–—-]+$/.test(pieces[at]?.text ?? "")) return false;
  const before = pieces[at - 1]?.kind ?? "name";
  const after = pieces[at + 1]?.kind ?? "name";
  return before !== "word" || after !== "word";
}
