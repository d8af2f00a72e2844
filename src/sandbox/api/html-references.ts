const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** Decodes `&lt;` `&gt;` `&amp;` `&quot;` and numbers; any other ampersand stays itself, as on the server. */
export function decodeReference(source: string, at: number): { text: string; end: number } {
  const found = /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));?/i.exec(source.slice(at, at + 12));
  const text = found === null ? undefined : characterOf(found);
  if (found === null || text === undefined) return { text: "&", end: at + 1 };
  return { text, end: at + found[0].length };
}

function characterOf([, hex, decimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return named[name];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
