/** A cell as Excel shows it and never counts it: whatever could begin a formula stands behind an apostrophe. */
export function csvCell(value: string | number | undefined): string {
  const text = value === undefined ? "" : String(value);
  const safe = typeof value === "string" && /^[\s]*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[";\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of a file with semicolons, as Excel of a Russian phone reads it. */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(";")}\r\n`;
}

/** Excel reads a file as UTF-8 only with this mark before it. */
export const byteOrderMark = "\uFEFF";
