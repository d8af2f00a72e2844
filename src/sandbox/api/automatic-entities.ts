import type { MessageEntity } from "grammy/types";

type AutomaticType = "url" | "email" | "bot_command" | "mention" | "hashtag" | "phone_number";

const patterns: [AutomaticType, RegExp][] = [
  [
    "url",
    /(?<![\w@.])(?:https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)]|(?:[a-z\d-]+\.)+(?:com|org|net|ru|me|app)(?:\/[^\s<>"«»]*[^\s<>"«».,;:!?)])?(?![\w@.-]))/giu,
  ],
  ["email", /(?<![\w.+-])[\w.+-]+@(?:[a-z\d-]+\.)+[a-z]{2,}/giu],
  ["bot_command", /(?<![\p{L}\p{N}_/<>])\/[a-z\d_]{1,64}(?:@\w{3,32})?(?![\p{L}\p{N}_/<>])/giu],
  ["mention", /(?<![\p{L}\p{N}_])@[a-z]\w{3,31}(?![\p{L}\p{N}_])/giu],
  ["hashtag", /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
  ["phone_number", /(?<![\w+])\+\d(?:[ ()-]?\d){9,14}(?!\w)/gu],
];

/** Links, addresses, commands, names, tags and phones that the server marks by itself, beside the given marks. */
export function automaticEntities(text: string, given: MessageEntity[]): MessageEntity[] {
  const taken = given.filter(
    (entity) => entity.type !== "blockquote" && entity.type !== "expandable_blockquote",
  );
  const found: MessageEntity[] = [];
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if (![...found, ...taken.filter(isSolid)].some((other) => overlaps(entity, other))) found.push(entity);
    }
  }
  return found;
}

// Nothing is found within code and links; a bold command is still a command.
function isSolid(entity: MessageEntity): boolean {
  return ["code", "pre", "text_link", "text_mention"].includes(entity.type);
}

function overlaps(one: MessageEntity, other: MessageEntity): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}
