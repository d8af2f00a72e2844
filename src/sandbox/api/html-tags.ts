import { type Attributes, readAttributes } from "./html-attributes.ts";
import { bytesBefore, unparsable } from "./html-errors.ts";

export interface OpenTag {
  name: string;
  attributes: Attributes;
  /** Where the entity begins, in UTF-16 units of the plain text. */
  offset: number;
}

export function readStartTag(source: string, begin: number): { tag: Omit<OpenTag, "offset">; end: number } {
  let at = begin + 1;
  while (at < source.length && !/[\s>]/.test(source.charAt(at))) at += 1;
  if (at >= source.length)
    throw unparsable(`Unclosed start tag at byte offset ${bytesBefore(source, begin)}`);

  const name = source.slice(begin + 1, at).toLowerCase();
  if (!knownTags.has(name)) {
    throw unparsable(`Unsupported start tag "${name}" at byte offset ${bytesBefore(source, begin)}`);
  }
  const { attributes, end } = readAttributes(source, at, name, begin);
  if (name === "span" && attributes.class !== "tg-spoiler") {
    throw unparsable(`Tag "span" must have class "tg-spoiler" at byte offset ${bytesBefore(source, begin)}`);
  }
  return { tag: { name, attributes }, end };
}

export function readEndTag(source: string, begin: number, open: OpenTag[]): number {
  const tag = open.at(-1);
  const place = () => bytesBefore(source, begin);
  if (tag === undefined) throw unparsable(`Unexpected end tag at byte offset ${place()}`);

  let at = begin + 2;
  while (at < source.length && !/[\s>]/.test(source.charAt(at))) at += 1;
  const name = source.slice(begin + 2, at).toLowerCase();
  while (/\s/.test(source.charAt(at))) at += 1;
  if (source[at] !== ">") throw unparsable(`Unclosed end tag at byte offset ${place()}`);
  if (name !== "" && name !== tag.name) {
    throw unparsable(
      `Unmatched end tag at byte offset ${place()}, expected "</${tag.name}>", found "</${name}>"`,
    );
  }
  return at + 1;
}

const knownTags = new Set(
  "b strong i em u ins s strike del tg-spoiler span code pre a blockquote tg-emoji".split(" "),
);
