import { findPhones } from "../../../shared/phone-find.ts";
import { searchKey } from "../../../shared/text-search.ts";

/** A word of the line, or something whole that was found in it. What stays a `word` goes to the note. */
export interface Piece {
  text: string;
  kind:
    | "word"
    | "phone"
    | "email"
    | "username"
    | "tag"
    | "source"
    | "callback"
    | "budget"
    | "birthday"
    | "name"
    | "label";
  /** What was found: E.164, an address, a username or a tag without its sign. */
  value?: string;
}

/** The line as words, with its phones, addresses, usernames and tags found. */
export function piecesOf(line: string, country: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spansOf(line, country)) {
    pieces.push(...wordsOf(line.slice(at, span.start)), span.piece);
    at = span.end;
  }
  return [...pieces, ...wordsOf(line.slice(at))];
}

/** Takes the pieces `from`…`to` (not included) out of the note as one kind. */
export function mark(pieces: Piece[], from: number, to: number, kind: Piece["kind"]): void {
  for (const piece of pieces.slice(from, to)) piece.kind = kind;
}

/** The words of each stretch between the found pieces, with the place where it begins. */
export function stretchesOf(pieces: readonly Piece[]): { from: number; words: string[] }[] {
  const stretches: { from: number; words: string[] }[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== "word") continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.from + last.words.length === at) last.words.push(piece.text);
    else stretches.push({ from: at, words: [piece.text] });
  }
  return stretches;
}

/** A word as it is compared: small letters, ё as е, no punctuation around it. */
export function plain(word: string | undefined): string {
  return searchKey(word ?? "").replace(/^[«"'(]+|[.,;:!?»"')]+$/gu, "");
}

interface Span {
  start: number;
  end: number;
  piece: Piece;
}

const email = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi;
// «@marina.k» is a handle of another network, and not somebody's @marina.
const username = /(?<![\w@/.])(?:@|(?:https?:\/\/)?t\.me\/)([a-z]\w{3,31})(?!\w|[.-]\w)/gi;

function spansOf(line: string, country: string): Span[] {
  const emails = [...line.matchAll(email)].map((match) => spanOf(match, "email", match[0].toLowerCase()));
  const noEmails = blanked(line, emails);
  const names = [...noEmails.matchAll(username)].map((match) => spanOf(match, "username", match[1] ?? ""));
  const rest = blanked(noEmails, names);
  const phones = findPhones(rest, country).map(({ phone, start, end }) => ({
    start,
    end,
    piece: { text: line.slice(start, end), kind: "phone" as const, value: phone },
  }));
  return [...emails, ...names, ...phones].sort((a, b) => a.start - b.start);
}

function spanOf(match: RegExpExecArray, kind: Piece["kind"], value: string): Span {
  return { start: match.index, end: match.index + match[0].length, piece: { text: match[0], kind, value } };
}

/** «Имя:Марина»: forms leave no space. */
const gluedLabel = /(?<![\p{L}\p{N}])(?:имя|фио|name|комментарий|comment):(?=\p{L})/giu;

/** The line with the spans emptied, so that offsets stay. */
function blanked(line: string, spans: readonly Span[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of spans) {
    parts.push(line.slice(at, start), " ".repeat(end - start));
    at = end;
  }
  return parts.join("") + line.slice(at);
}

function wordsOf(text: string): Piece[] {
  return text
    .replace(gluedLabel, "$& ")
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const tag = /^#([\p{L}\p{N}_-]{1,32})[.,;!]?$/u.exec(word)?.[1];
      return tag === undefined ? { text: word, kind: "word" } : { text: word, kind: "tag", value: tag };
    });
}
