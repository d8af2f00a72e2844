import { mark, type Piece } from "./pieces.ts";

/** Every phone of the line; the first is the client's, the others go to the note as they were typed. */
export function takePhones(pieces: Piece[]): string[] {
  for (const [at, piece] of pieces.entries()) {
    const length = labelLength(piece, pieces[at + 1]);
    if (piece.kind === "word") mark(pieces, at, at + length, "label");
  }
  const found = pieces.filter(({ kind }) => kind === "phone");
  const phones = [...new Set(found.map(({ value }) => value ?? ""))];
  for (const piece of found) if (piece.value !== phones[0]) piece.kind = "word";
  return phones;
}

/** The client's own name in Telegram. «Инста @marina» is not it: that one stays in the note. */
export function takeUsername(pieces: Piece[], source: string | undefined): string | undefined {
  const isForeign = ({ kind, text }: Piece) => kind === "username" && text.startsWith("@");
  if (source === "instagram") for (const piece of pieces.filter(isForeign)) piece.kind = "word";
  return takeFirst(pieces, "username")?.toLowerCase();
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

const label = /^(?:имя|фио|клиент|name|комментарий|сообщение|comment|message):$/iu;
const contactLabel = /^(?:тел|телефон|phone|tel|mobile|e-?mail|почта):$/iu;
const twoWordLabel =
  /^(?:(?:ваше|полное) имя|(?:имя|фио) клиента|контактное лицо|(?:номер|ваш|контактный) телефона?|(?:your|full) name|phone number):$/iu;

/** «Тел.» before a phone, «имя:»: how many words are the label of a form, and no words about the client. */
function labelLength({ text }: Piece, next: Piece | undefined): number {
  const isPhone =
    next?.kind === "phone" && /^(?:тел|телефон|моб|сот|номер|phone|tel|mobile|т)[.:]*$/iu.test(text);
  // «Телефон: не отвечает» is no form.
  const isWords = next?.kind === "word" && /^\p{L}[^:]*$/u.test(next.text);
  if (isPhone || label.test(text) || (contactLabel.test(text) && !isWords)) return 1;
  return next?.kind === "word" && twoWordLabel.test(`${text} ${next.text}`) ? 2 : 0;
}
