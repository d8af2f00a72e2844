/** A vCard file as text: UTF-8 if it is valid UTF-8, else windows-1251, which old Russian phones write. */
export function vcardText(file: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1251").decode(file);
  }
}

/**
 * The file's cards as whole texts that `vcf` can parse: CRLF, quoted-printable lines joined, pictures and keys
 * left out. What stands between cards, and a card that was cut off, is dropped.
 */
export function cardTexts(text: string, cardsMax: number): string[] {
  const cards: string[] = [];
  let card: string[] | undefined;
  for (const line of logicalLines(text)) {
    if (/^BEGIN:VCARD$/i.test(line)) card = [];
    card?.push(line);
    if (card === undefined || !/^END:VCARD$/i.test(line)) continue;
    cards.push(card.filter((row) => !/^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i.test(row)).join("\r\n"));
    card = undefined;
    if (cards.length >= cardsMax) break;
  }
  return cards;
}

/** Quoted-printable back to text: `=D0=98=D0=B2=D0=B0=D0=BD` → «Иван». An unknown charset is read as UTF-8. */
export function decodeQuotedPrintable(text: string, charset = "utf-8"): string {
  const bytes = [...text.matchAll(/=([\da-f]{2})|([^=]+|=)/gi)].flatMap(([, hex, plain]) =>
    hex === undefined ? [...new TextEncoder().encode(plain)] : [Number.parseInt(hex, 16)],
  );
  return decodeBytes(Uint8Array.from(bytes), charset);
}

/** Lines unfolded in both manners: a continuation begins with a space, or the line before ends with `=`. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const raw of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const last = lines.length - 1;
    const before = lines[last];
    if (before !== undefined && open) lines[last] = before.slice(0, -1) + raw;
    else if (before !== undefined && /^[ \t]/.test(raw)) lines[last] = before + raw.slice(1);
    else if (raw.trim() !== "") lines.push(raw.trimEnd());
    const current = lines.at(-1) ?? "";
    open = raw.endsWith("=") && /^[^:]*QUOTED-PRINTABLE/i.test(current);
  }
  return lines;
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
