import type { MessageEntity } from "grammy/types";
import type { OpenTag } from "./html-tags.ts";
import { webAddress } from "./web-address.ts";

/** Turns a closed tag into its entity; an empty one leaves none. */
export function closeTag(
  tag: OpenTag,
  outer: OpenTag | undefined,
  text: string,
  entities: MessageEntity[],
): void {
  const place = { offset: tag.offset, length: text.length - tag.offset };
  if (place.length === 0) return;
  if (tag.name === "a") {
    closeLink(tag, text, place, entities);
    return;
  }
  if (tag.name === "blockquote") {
    entities.push({
      type: "expandable" in tag.attributes ? "expandable_blockquote" : "blockquote",
      ...place,
    });
    return;
  }
  if (tag.name === "tg-emoji") {
    entities.push({ type: "custom_emoji", custom_emoji_id: tag.attributes["emoji-id"] ?? "", ...place });
    return;
  }
  const type = entityTypes[tag.name];
  if (type === undefined || closedCodeBlock(tag, outer, place, entities)) return;
  entities.push({ type, ...place });
}

function closeLink(tag: OpenTag, text: string, place: Place, entities: MessageEntity[]): void {
  const address = tag.attributes.href || text.slice(place.offset);
  const user = /^tg:\/\/user\?id=(\d+)$/.exec(address)?.[1];
  if (user !== undefined) {
    const mentioned = { id: Number(user), is_bot: false, first_name: text.slice(place.offset) };
    entities.push({ type: "text_mention", user: mentioned, ...place });
    return;
  }
  // A link that is none stays plain text, as Telegram leaves it.
  const url = webAddress(address);
  if (url !== undefined) entities.push({ type: "text_link", url, ...place });
}

interface Place {
  offset: number;
  length: number;
}

/** `<pre><code class="language-x">` is one code block with its language. */
function closedCodeBlock(
  tag: OpenTag,
  outer: OpenTag | undefined,
  place: Place,
  entities: MessageEntity[],
): boolean {
  const language = /^language-(.+)$/.exec(tag.attributes.class ?? "")?.[1];
  if (
    tag.name === "code" &&
    language !== undefined &&
    outer?.name === "pre" &&
    outer.offset === place.offset
  ) {
    entities.push({ type: "pre", language, ...place });
    return true;
  }
  const last = entities.at(-1);
  const isSame = last?.type === "pre" && last.offset === place.offset && last.length === place.length;
  return tag.name === "pre" && isSame;
}

const entityTypes: Record<
  string,
  "bold" | "italic" | "underline" | "strikethrough" | "spoiler" | "code" | "pre"
> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  span: "spoiler",
  code: "code",
  pre: "pre",
};
