import type { ContactKind, ContactOutcome, Direction } from "./call.ts";

export interface Told {
  outcome: ContactOutcome;
  via: ContactKind;
  direction: Direction;
  /** How many words said it. */
  length: number;
}

type Row = [pattern: string, outcome: ContactOutcome, via?: ContactKind, direction?: Direction];

// The first that matches wins: «купил у других» is a refusal, «купил» a sale.
const rows: readonly Row[] = [
  [
    "(?:не ?дозвон(?:ил(?:ся|ась|ись))?|не (?:берет|взял|взяла|берут|отвечает|ответил|ответила|снимает)(?: трубк[уи])?|нет ответа|абонент недоступен|недоступен|автоответчик|сбросил[аи]?|сброс)",
    "no-answer",
  ],
  [
    "(?:no answer|not answered|unanswered|missed|voicemail|(?:didn't|did not|doesn't) (?:answer|pick up))",
    "no-answer",
  ],
  [
    "(?:не тот номер|не тот|чужой номер|ошибся номером|ошиблись номером|номер не существует|wrong number)",
    "wrong-number",
  ],
  ["(?:занято|занят|занята|busy(?: line)?|line busy)", "busy"],
  ["(?:отказ(?:ался|алась|ались)?|отказано|refused|rejected|declined|not interested|lost)", "refused"],
  ["(?=(?:уже )?купил[аи]? (?:у|в) (?:других|другом|другого|конкурентов))", "refused"],
  ["(?=bought elsewhere)", "refused"],
  [
    "(?:купил[аи]?|куплен[оа]?|оплатил[аи]?|продажа|продан[оа]?|продал[аи]?|bought|sold|purchased|sale|paid)",
    "bought",
  ],
  [
    "(?:заходил[аи]?|зашел|зашла|зашли|приходил[аи]?|пришел|пришла|визит|встреча|встретились|visited|visit|came in|came by|walked in|dropped by|met)",
    "answered",
    "visit",
    "in",
  ],
  [
    "(?:звонил[аи]? (?:сам|сама|сами)|позвонил[аи]? (?:сам|сама|сами)|сам(?:а|и)? (?:позвонил|звонил)[аи]?|входящий(?: звонок)?|called in|(?:he|she) called|incoming(?: call)?|inbound(?: call)?)",
    "answered",
    "call",
    "in",
  ],
  [
    "(?:(?:ответил|написал)[аи]? (?:в )?(?:чат[е]?|ватсап[е]?|вотсап[е]?|телеграм[е]?|вк|whatsapp|telegram)|переписка|переписывались|сообщение|чат|chat(?:ted)?)",
    "answered",
    "chat",
    "out",
  ],
  ["(?:написал[аи]? (?:ему|ей|им)|wrote to|messaged|texted)", "answered", "chat", "out"],
  ["(?:написал[аи]?|wrote|sent a message)", "answered", "chat", "in"],
  [
    "(?:дозвон(?:ил(?:ся|ась|ись))?|дозвонились|поговорил[аи]?|созвонились|ответил[аи]?|взял[аи]? трубку|звонок(?=$| \\d+ ?м)|исходящий(?: звонок)?|answered|reached|talked|spoke|called|call(?=$| \\d+ ?m))",
    "answered",
  ],
];

// «Купила бы, но дорого» has not been.
const wordEnd = "(?![\\p{L}\\p{N}'])(?! бы?(?!\\p{L}))";
const patterns = rows.map(([pattern, ...told]) => ({
  // A row that only looks ahead leaves its words to the reason.
  pattern: new RegExp(pattern.startsWith("(?=") ? `^${pattern}` : `^${pattern}${wordEnd}`, "u"),
  told,
}));

/** The outcome that the words begin with, in small letters and ё as е; nothing when they are only a note. */
export function outcomeAt(text: string): Told | undefined {
  for (const { pattern, told } of patterns) {
    const match = pattern.exec(text.replaceAll("’", "'"));
    if (match === null) continue;
    const [outcome, via = "call", direction = "out"] = told;
    return { outcome, via, direction, length: match[0] === "" ? 0 : match[0].split(" ").length };
  }
  return undefined;
}
