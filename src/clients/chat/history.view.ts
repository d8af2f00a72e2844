import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { escapeHtml } from "../../shared/html.ts";
import type { HistoryLine } from "../actions/get-history-line.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import type { ClientView } from "../rules/client-view.ts";
import { headline } from "./card.view.ts";
import { dayOf, momentOf } from "./client-words.view.ts";
import * as buttons from "./clients.buttons.ts";
import type { HistoryPart } from "./deps.ts";
import { factWords } from "./fact-words.view.ts";
import { hidesNumber, rowOf } from "./lines.ts";
import type { Look } from "./look.ts";

const lineMax = 120;
const wholeMax = 1500;
const inRow = 4;

export interface HistoryPage {
  lines: readonly ClientFact[];
  page: number;
  pages: number;
  total: number;
}

/** Eight lines, the newest first; a number under them opens what its line tells of. */
export function historyScreen(
  t: Translate,
  view: ClientView,
  { lines, page, pages, total }: HistoryPage,
  given: { look: Look; parts: readonly HistoryPart[]; names: ReadonlyMap<string, string>; back: string },
): Screen {
  const { look, parts, names, back } = given;
  const keyboard = new InlineKeyboard();
  let opening = 0;
  for (const [place, fact] of lines.entries()) {
    const opened = { client: view.id, page, parts, hides: hidesNumber(factWords(t, fact, look, wholeMax)) };
    if (!opens(keyboard, fact, `${place + 1}`, opened)) continue;
    opening += 1;
    if (opening % inRow === 0) keyboard.row();
  }
  keyboard.row();
  if (pages > 1) {
    const turn = (to: number) => ({ client: view.id, page: ((to - 1 + pages) % pages) + 1, back });
    buttons.historyButton.on(keyboard, "‹", turn(page - 1));
    buttons.historyButton.on(keyboard, `${page}/${pages}`, turn(page));
    buttons.historyButton.on(keyboard, "›", turn(page + 1)).row();
  }
  buttons.cardButton.on(keyboard, t.plain("clients-more-back"), { client: view.id, back });
  const rows = lines.map((fact, place) => {
    const who = fact.by === undefined ? undefined : names.get(fact.by);
    const what = factWords(t, fact, look, lineMax);
    return `${place + 1}. ${rowOf(dayOf(t, fact.at, look), what, who && escapeHtml(who))}`;
  });
  const title = t("clients-history-title", { count: total });
  return { text: [headline(t, view), title, "", ...rows].join("\n"), keyboard };
}

/** One line in full: its words, the number in them, its correction, the way back to its page. */
export function lineScreen(
  t: Translate,
  { fact, mayReveal, mayStorno }: HistoryLine,
  given: { client: string; page: number; look: Look; parts: readonly HistoryPart[] },
): Screen {
  const { client, page, look, parts } = given;
  const keyboard = new InlineKeyboard();
  if (mayReveal) {
    const line = { client, fact: lineOf(fact), index: 0 };
    buttons.revealLineButton.on(keyboard, t.plain("clients-card-reveal"), line).row();
  }
  const part = parts.find(({ kind }) => kind === fact.kind);
  if (part !== undefined) part.on(keyboard, t.plain("clients-more-edit"), fact);
  if (mayStorno) buttons.stornoButton.on(keyboard, t.plain("clients-history-take-back"), { fact: fact.id });
  const back = { client, page, back: buttons.nowhere };
  buttons.historyButton.on(keyboard.row(), t.plain("clients-history-back"), back);
  return { text: rowOf(momentOf(t, fact.at, look), factWords(t, fact, look, wholeMax)), keyboard };
}

/** Whether the line opens something: itself in full, with its file or a number that it hides, or a page of its slice. */
function opens(
  keyboard: InlineKeyboard,
  fact: ClientFact,
  label: string,
  opened: { client: string; page: number; parts: readonly HistoryPart[]; hides: boolean },
): boolean {
  const { client, page, parts, hides } = opened;
  const part = parts.find(({ kind }) => kind === fact.kind);
  if (hides || ["note", "file", "refusal", "grievance"].includes(fact.kind))
    buttons.noteLineButton.on(keyboard, label, { client, page, fact: lineOf(fact) });
  else if (part !== undefined) part.on(keyboard, label, fact);
  else return false;
  return true;
}

/** What a button carries of a line. */
function lineOf({ id }: ClientFact): string {
  return id.slice(0, 8);
}
