import type { MessageEntity } from "grammy/types";
import { escapeHtml } from "../../shared/html.ts";
import { webAddress } from "../api/web-address.ts";

/** Safe HTML of a message: only the tags that its entities make, everything typed is escaped. */
export function entitiesHtml(text: string, entities: MessageEntity[]): string {
  const places = new Set([
    0,
    text.length,
    ...entities.flatMap((one) => [one.offset, one.offset + one.length]),
  ]);
  const open: MessageEntity[] = [];
  let html = "";
  let before = 0;

  for (const place of [...places].toSorted((one, other) => one - other)) {
    html += escapeHtml(text.slice(before, place));
    before = place;
    html += closeEnding(open, place, text);
    for (const entity of entities) {
      if (entity.offset !== place || entity.length === 0) continue;
      open.push(entity);
      html += startTag(entity, text);
    }
  }
  return html;
}

/** Those that overlap the ending ones are closed and opened again. */
function closeEnding(open: MessageEntity[], place: number, text: string): string {
  const first = open.findIndex((entity) => entity.offset + entity.length <= place);
  if (first < 0) return "";
  const closed = open.splice(first);
  const goingOn = closed.filter((entity) => entity.offset + entity.length > place);
  open.push(...goingOn);
  const ends = closed.toReversed().map((entity) => endTag(entity));
  return [...ends, ...goingOn.map((entity) => startTag(entity, text))].join("");
}

function startTag(entity: MessageEntity, text: string): string {
  const words = text.slice(entity.offset, entity.offset + entity.length);
  switch (entity.type) {
    case "text_link":
      return link(entity.url);
    case "url":
      return link(webAddress(words) ?? "");
    case "email":
      return link(`mailto:${words}`);
    case "bot_command":
      return `<a data-command="${escapeHtml(words)}">`;
    case "spoiler":
      return '<span class="tg-spoiler">';
    case "expandable_blockquote":
      return '<blockquote class="expandable">';
    default:
      return entity.type in tags ? `<${tags[entity.type]}>` : "";
  }
}

function endTag({ type }: MessageEntity): string {
  if (type === "spoiler") return "</span>";
  if (["text_link", "url", "email", "bot_command"].includes(type)) return "</a>";
  if (type === "expandable_blockquote") return "</blockquote>";
  return type in tags ? `</${tags[type]}>` : "";
}

const tags: Record<string, string> = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};

function link(address: string): string {
  const isSafe = /^(?:https?|tg|mailto):/i.test(address);
  return `<a href="${isSafe ? escapeHtml(address) : ""}" target="_blank" rel="noreferrer">`;
}
