import type { MessageEntity } from "grammy/types";
import { automaticEntities } from "./automatic-entities.ts";
import { type Fields, isRecord, jsonOf, stringOf } from "./fields.ts";
import { byPlace, type FormattedText, parseHtml } from "./html.ts";
import { badRequest } from "./refusal.ts";

/** Reads a text or a caption with its marks, trims it and finds links and commands in it. */
export function formattedText(fields: Fields, name: "text" | "caption" | "message_text"): FormattedText {
  const source = stringOf(fields, name) ?? "";
  const { text, entities } = trimmed(
    marked(fields, source, name === "caption" ? "caption_entities" : "entities"),
  );
  return { text, entities: [...entities, ...automaticEntities(text, entities)].toSorted(byPlace) };
}

/** What a person typed: nothing is parsed, the ends are trimmed. */
export function plainText(source: string): FormattedText {
  const { text } = trimmed({ text: source, entities: [] });
  return { text, entities: automaticEntities(text, []) };
}

function marked(fields: Fields, source: string, entitiesName: string): FormattedText {
  const mode = stringOf(fields, "parse_mode") ?? "";
  if (mode.toLowerCase() === "html") return parseHtml(source);
  // The local Telegram reads one style, the one that this program writes.
  if (mode !== "" && mode.toLowerCase() !== "none") throw badRequest("unsupported parse_mode");

  const listed = jsonOf(fields, entitiesName, "entities") ?? [];
  if (!Array.isArray(listed) || !listed.every(isEntity)) throw badRequest("can't parse MessageEntity");
  return { text: source, entities: listed };
}

function isEntity(value: unknown): value is MessageEntity {
  return isRecord(value) && typeof value.offset === "number" && typeof value.length === "number";
}

/** Blank ends go, marks follow; marked blanks at the beginning stay, as on the server. */
function trimmed({ text, entities }: FormattedText): FormattedText {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the server turns these into spaces, a return it drops
  const clean = text.replace(/[\x00-\x08\x0b-\x1f]/g, (character) => (character === "\r" ? "" : " "));
  const firstMark = Math.min(...entities.map((entity) => entity.offset), clean.length);
  const blank = /^[ \n\t]*/.exec(clean.slice(0, firstMark))?.[0].length ?? 0;
  const rest = clean.slice(blank).trimEnd();
  if (rest.trim() === "") return { text: "", entities: [] };
  return {
    text: rest,
    entities: entities
      .map((entity) => ({ ...entity, offset: entity.offset - blank }))
      .map((entity) => ({ ...entity, length: Math.min(entity.length, rest.length - entity.offset) }))
      .filter((entity) => entity.length > 0),
  };
}
