import type { Piece } from "./pieces.ts";

/** Every phone of the line; the first is the client's, the others go to the note as they were typed. */
export function takePhones(pieces: Piece[]): string[] {
  for (const [at, piece] of pieces.entries()) if (isLabel(piece, pieces[at + 1])) piece.kind = "label";
  const found = pieces.filter(({ kind }) => kind === "phone");
  const phones = [...new Set(found.map(({ value }) => value ?? ""))];
  for (const piece of found) if (piece.value !== phones[0]) piece.kind = "word";
  return phones;
}

/** The first of its kind; the others go to the note. */
export function takeFirst(pieces: Piece[], kind: "username" | "email"): string | undefined {
  const [first, ...others] = pieces.filter((piece) => piece.kind === kind);
  for (const piece of others) piece.kind = "word";
  return first?.value;
}

export function takeTags(pieces: readonly Piece[]): string[] {
  return [
    ...new Set(pieces.flatMap(({ kind, value }) => (kind === "tag" && value ? [value.toLowerCase()] : []))),
  ];
}

/** «Тел.» before a phone, «имя:»: labels of a form, not words about the client. */
function isLabel({ kind, text }: Piece, next: Piece | undefined): boolean {
  if (kind !== "word") return false;
  if (next?.kind === "phone" && /^(?:тел|телефон|моб|сот|номер|phone|tel|mobile|т)[.:]*$/iu.test(text))
    return true;
  return /^(?:имя|фио|клиент|name):$/iu.test(text);
}
