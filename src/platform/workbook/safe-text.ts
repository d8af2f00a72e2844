// A spreadsheet reads such a beginning as a formula, when not at once then after the file was kept as CSV.
const formulaLike = /^[\s\0]*[=+\-@\t\r\n＝＋－＠]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold is what is looked for.
const unspeakable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const cellMax = 32_000;

/** The text as a cell may hold it: no spreadsheet takes it for a formula. */
export function safeText(text: string): string {
  const dangerous = formulaLike.test(text);
  const plain = text.replace(unspeakable, "").slice(0, cellMax);
  return dangerous ? `'${plain}` : plain;
}
