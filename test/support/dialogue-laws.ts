import type { RecordedCall } from "../../src/sandbox/http/recorder.ts";

/** What the calls of the bot do against dialogues.md §1: one line for each breach, with the words that are wrong. */
export function breachesOf(calls: readonly RecordedCall[]): string[] {
  return [
    ...new Set(calls.map(saidIn).flatMap((said) => [...breachesOfWords(said), ...breachesOfLabels(said)])),
  ];
}

interface Button {
  text: string;
  callback_data?: string;
}

/** One call, as far as a person sees it. */
interface Said {
  method: string;
  text: string;
  isCaption: boolean;
  isProtected: boolean;
  rows: Button[][];
}

const lengthMax = { text: 4096, caption: 1024, card: 900, toast: 200 };
const inRowMax = 8;
/** How wide a label may be in a row of one, two, three… buttons; an emoji is two letters wide. */
const widths = [33, 17, 10, 8, 7, 6, 5, 5];

const laws: Record<string, (said: Said) => boolean> = {
  "a toast is short": ({ method, text }) =>
    method !== "answerCallbackQuery" || text.length <= lengthMax.toast,
  "a text fits in a message": ({ text, isCaption }) =>
    text.length <= (isCaption ? lengthMax.caption : lengthMax.text),
  "a card is one screen": ({ text, rows }) =>
    !carries(rows, "1:clients.more:") || text.length <= lengthMax.card,
  "a question has a way out": ({ rows }) => !carries(rows, "1:talk.choose:") || rows.flat().some(isExit),
  "what is sent is protected, but for a link to be handed on and the owner's own files": (said) =>
    !/^(?:send(?!ChatAction)|copy)/.test(said.method) ||
    said.isProtected ||
    /t\.me\//.test(said.text) ||
    isOwnersFile(said),
  "every key is worded": ({ text }) => !/(?:^|\s)[a-z]+(?:-[a-z]+){2,}(?:\s|$)|\{\s*\$/.test(text),
  "no phone stands in clear": ({ text }) => !hasRawPhone(text),
};

function breachesOfWords(said: Said): string[] {
  const broken = Object.entries(laws).filter(([, holds]) => !holds(said));
  return broken.map(([law]) => `${law}: ${said.text}`);
}

function breachesOfLabels({ rows }: Said): string[] {
  return rows.flatMap((row) => {
    const max = widths[row.length - 1] ?? 0;
    const crowded = row.length > inRowMax ? [`at most ${inRowMax} buttons in a row: ${row.length}`] : [];
    const wrong = row.flatMap(({ text }) => [
      ...(widthOf(text) > max ? [`a label fits in a row of ${row.length}: ${text}`] : []),
      ...(isMute(text) ? [`a label has a word: ${text}`] : []),
      ...(hasRawPhone(text) ? [`no phone stands in clear: ${text}`] : []),
    ]);
    return [...crowded, ...wrong];
  });
}

function saidIn({ method, fields }: RecordedCall): Said {
  return {
    method,
    text: plain(String(fields.text ?? fields.caption ?? "")),
    isCaption: fields.caption !== undefined,
    // A file comes as a form, whose values are words.
    isProtected: String(fields.protect_content) === "true",
    rows: rowsOf(fields.reply_markup),
  };
}

function rowsOf(markup: unknown): Button[][] {
  const read = typeof markup === "string" ? JSON.parse(markup) : markup;
  const { inline_keyboard: inline, keyboard } = (read ?? {}) as {
    inline_keyboard?: Button[][];
    keyboard?: (Button | string)[][];
  };
  if (inline !== undefined) return inline;
  return (keyboard ?? []).map((row) => row.map((one) => (typeof one === "string" ? { text: one } : one)));
}

function carries(rows: readonly Button[][], beginning: string): boolean {
  return rows.flat().some(({ callback_data: data = "" }) => data.startsWith(beginning));
}

/** Its caption tells that it was written down. */
function isOwnersFile({ method, text }: Said): boolean {
  return method === "sendDocument" && /журнал|security log|trace/.test(text);
}

function isExit({ text }: Button): boolean {
  return /^(?:✖️|⏭)/u.test(text);
}

/** Ten digits in a row are a phone, unless they are the example of a hint or stand in the message that reveals one. */
function hasRawPhone(text: string): boolean {
  if (/Удалю через|I will delete it/.test(text)) return false;
  return /\d{10,}/.test(
    text
      .replaceAll(/[\s()\u00a0\u202f-]/g, "")
      .replaceAll("79123456789", "")
      .replaceAll("89123456789", "")
      // Whoever answers for the data is named with it on the first screen.
      .replaceAll(/(?:ИНН|INN)\d{10,12}/g, ""),
  );
}

/** A label that only shows a picture is read out as nothing. Arrows, page numbers and days of a calendar are words. */
function isMute(label: string): boolean {
  return !/[\p{L}\p{N}‹›·]/u.test(label);
}

const letters = new Intl.Segmenter("ru", { granularity: "grapheme" });

function widthOf(label: string): number {
  let width = 0;
  for (const { segment } of letters.segment(label))
    width += /\p{Extended_Pictographic}/u.test(segment) ? 2 : 1;
  return width;
}

function plain(html: string): string {
  const text = html.replaceAll(/<[^>]+>/g, "");
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
