import type { MessageEntity } from "grammy/types";
import { closeTag } from "./html-entities.ts";
import { unparsable } from "./html-errors.ts";
import { decodeReference } from "./html-references.ts";
import { type OpenTag, readEndTag, readStartTag } from "./html-tags.ts";

export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

/**
 * Telegram's HTML style: the tags that it knows, offsets in UTF-16 units.
 * @throws Refusal "can't parse entities: …" with the offset in UTF-8 bytes, worded as the server words it
 */
export function parseHtml(source: string): FormattedText {
  const open: OpenTag[] = [];
  const entities: MessageEntity[] = [];
  let text = "";
  let at = 0;

  while (at < source.length) {
    const character = source.charAt(at);
    if (character === "&") {
      const reference = decodeReference(source, at);
      text += reference.text;
      at = reference.end;
    } else if (character !== "<") {
      text += character;
      at += 1;
    } else if (source[at + 1] === "/") {
      const end = readEndTag(source, at, open);
      const tag = open.pop();
      if (tag !== undefined) closeTag(tag, open.at(-1), text, entities);
      at = end;
    } else {
      const start = readStartTag(source, at);
      open.push({ ...start.tag, offset: text.length });
      at = start.end;
    }
  }

  const left = open.at(-1);
  if (left !== undefined) throw unparsable(`Can't find end tag corresponding to start tag "${left.name}"`);
  return { text, entities: entities.toSorted(byPlace) };
}

/** Outer before inner, as the server lists them. */
export function byPlace(one: MessageEntity, other: MessageEntity): number {
  return one.offset - other.offset || other.length - one.length;
}
