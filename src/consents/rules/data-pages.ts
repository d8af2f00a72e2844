/** Lines as texts of at most `lengthMax` signs, each broken at the end of a line where that is possible. */
export function pagesOf(lines: readonly string[], lengthMax: number): string[] {
  const pages: string[] = [];
  let page = "";
  for (const line of lines.flatMap((one) => piecesOf(one, lengthMax))) {
    if (page !== "" && page.length + line.length + 1 > lengthMax) {
      pages.push(page);
      page = "";
    }
    page = page === "" ? line : `${page}\n${line}`;
  }
  return page.trim() === "" ? pages : [...pages, page];
}

function piecesOf(line: string, lengthMax: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < Math.max(1, line.length); at += lengthMax)
    pieces.push(line.slice(at, at + lengthMax));
  return pieces;
}
