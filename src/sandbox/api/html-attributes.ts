import { bytesBefore, unparsable } from "./html-errors.ts";
import { decodeReference } from "./html-references.ts";

export type Attributes = Record<string, string>;

/** Reads from behind the tag's name to behind its `>`. */
export function readAttributes(
  source: string,
  from: number,
  tag: string,
  begin: number,
): { attributes: Attributes; end: number } {
  const attributes: Attributes = {};
  const unclosed = () =>
    unparsable(`Unclosed start tag "${tag}" at byte offset ${bytesBefore(source, begin)}`);
  let at = skipSpace(source, from);

  while (source[at] !== ">") {
    const nameEnd = endOf(source, at, /[\s=>/"']/);
    if (nameEnd >= source.length) throw unclosed();
    if (nameEnd === at) {
      throw unparsable(
        `Empty attribute name in the tag "${tag}" at byte offset ${bytesBefore(source, begin)}`,
      );
    }
    const name = source.slice(at, nameEnd).toLowerCase();
    at = skipSpace(source, nameEnd);
    if (source[at] === "=") {
      const value = readValue(source, skipSpace(source, at + 1));
      attributes[name] = value.text;
      at = skipSpace(source, value.end);
    } else {
      attributes[name] = "";
    }
    if (at >= source.length) throw unclosed();
  }
  return { attributes, end: at + 1 };
}

function readValue(source: string, from: number): { text: string; end: number } {
  const quote = source.charAt(from);
  if (quote !== '"' && quote !== "'") {
    const end = endOf(source, from, /[^\w.-]/);
    if (end < source.length && !/[\s>]/.test(source.charAt(end))) {
      throw unparsable(`Unexpected end of name token at byte offset ${bytesBefore(source, from)}`);
    }
    return { text: source.slice(from, end).toLowerCase(), end };
  }
  let text = "";
  let at = from + 1;
  while (at < source.length && source[at] !== quote) {
    const next = source[at] === "&" ? decodeReference(source, at) : { text: source.charAt(at), end: at + 1 };
    text += next.text;
    at = next.end;
  }
  return { text, end: at + 1 };
}

function endOf(source: string, from: number, stop: RegExp): number {
  let at = from;
  while (at < source.length && !stop.test(source.charAt(at))) at += 1;
  return at;
}

function skipSpace(source: string, from: number): number {
  return endOf(source, from, /\S/);
}
