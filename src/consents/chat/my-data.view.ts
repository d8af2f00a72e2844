import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { DataSection } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { escapeHtml } from "../../shared/html.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { formatDateTime } from "../../shared/when-format.ts";
import type { OwnData } from "../actions/my-data.ts";
import { pagesOf } from "../rules/data-pages.ts";
import * as buttons from "./guest.buttons.ts";
import { backHome } from "./home.view.ts";

export function dataScreen(t: Translate): Screen {
  const keyboard = new InlineKeyboard();
  buttons.showDataButton.on(keyboard, t.plain("guest-data-show"), {}).row();
  buttons.datesButton.on(keyboard, t.plain("guest-data-dates"), {});
  buttons.correctButton.on(keyboard, t.plain("guest-data-correct"), {}).row();
  buttons.forgetButton.on(keyboard, t.plain("guest-data-forget"), {});
  return { text: t("guest-data-title"), keyboard: backHome(t, keyboard) };
}

const pageMax = 3_500;
const pagesMax = 5;

/** What is kept of him in words, the beginning of it: the file that follows has all. */
export function dataPages(t: Translate, { sections }: OwnData, zone: string): string[] {
  const lines = sections.flatMap((section) => [
    "",
    `— ${wordOf(t, "section", section.key)} —`,
    ...section.rows.map((row) => rowOf(t, row, zone)),
  ]);
  const pages = pagesOf(lines, pageMax).map(escapeHtml);
  return pages.length <= pagesMax ? pages : [...pages.slice(0, pagesMax), t("guest-data-rest")];
}

/** The whole of it for a program: keys as they are kept. */
export function dataFile(shop: string, { at, sections }: OwnData): string {
  const kept = Object.fromEntries(sections.map(({ key, rows }) => [key, rows]));
  return JSON.stringify({ shop, at: at.toISOString(), ...kept }, undefined, 2);
}

/** «12.08.2026 14:05 · звонок · дозвонились · хочет кухню» */
function rowOf(t: Translate, row: DataSection["rows"][number], zone: string): string {
  const given = Object.entries(row).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  );
  const { at, ...rest } = Object.fromEntries(given);
  const words = Object.entries(rest).map(([field, value]) => {
    const said = saidOf(t, field, value as string | number | boolean, zone);
    return bare.has(field) ? said : `${wordOf(t, "field", field)}: ${said}`;
  });
  return [...(at === undefined ? [] : [saidOf(t, "at", at as string, zone)]), ...words].join(" · ");
}

function saidOf(t: Translate, field: string, value: string | number | boolean, zone: string): string {
  if (field.endsWith("Kopecks")) return formatRubles(Number(value), t.locale);
  if (typeof value === "boolean") return t.plain(value ? "guest-data-yes" : "guest-data-no");
  if (typeof value === "string" && instant.test(value))
    return formatDateTime(DateTime.fromISO(value, { zone }), t.locale);
  return coded.has(field) ? wordOf(t, "value", String(value)) : String(value);
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

// What speaks for itself needs no name before it.
const bare = new Set([
  "kind",
  "what",
  "words",
  "outcome",
  "via",
  "direction",
  "state",
  "role",
  "date",
  "totalKopecks",
]);
/** Fields whose values are words of our own. */
const coded = new Set([
  "kind",
  "outcome",
  "via",
  "direction",
  "state",
  "sex",
  "answer",
  "decision",
  "purpose",
  "why",
]);

/** A word of ours in his language; one that nobody has worded stays as it is kept. */
function wordOf(t: Translate, what: "section" | "field" | "value", key: string): string {
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(".", "-");
  return words[what].has(name) ? t.plain(keyOf[what](name)) : key;
}

const keyOf = {
  section: (name: string) => `guest-section-${name}`,
  field: (name: string) => `guest-field-${name}`,
  value: (name: string) => `guest-value-${name}`,
};

const words = {
  section: new Set([
    ...["card", "dates", "notes", "files", "calls", "callbacks", "purchases", "points", "consents"],
    ...["links", "appeals", "replies", "scores", "reminders", "messages", "mailing-taps"],
  ]),
  field: new Set([
    ...["surname", "name", "patronymic", "phones", "emails", "username", "birthday", "sex", "city"],
    ...["zone", "preferences", "source", "tags", "budget-kopecks", "wallet-kopecks", "vip", "potential"],
    ...["referred", "do-not-disturb", "created-at", "joined-at", "telegram", "purchases", "rating"],
    ...[
      "sex-proposed",
      "text",
      "score",
      "reason",
      "field",
      "before",
      "after",
      "points",
      "expires-at",
      "why",
      "answer",
      "offer",
    ],
    ...[
      "stands",
      "number",
      "picture",
      "from",
      "duration-minutes",
      "decision",
      "purpose",
      "planned-cycle-days",
    ],
  ]),
  value: new Set([
    ...["answered", "no-answer", "busy", "callback", "refused", "bought", "wrong-number", "call", "visit"],
    ...["chat", "in", "out", "open", "done", "cancelled", "undone", "closed", "sale", "storno", "male"],
    ...["female", "person", "company", "created", "note", "edited", "refusal", "reopened", "lead-step"],
    ...[
      "handed-over",
      "grievance",
      "grievance-settled",
      "photo",
      "document",
      "voice",
      "audio",
      "video",
      "accrual",
    ],
    ...["spend", "grant", "expiry", "reversal", "withdraw", "refuse", "pd", "service", "birthday"],
    ...[
      "dates",
      "renew",
      "promo",
      "referral",
      "yes",
      "no",
      "thinking",
      "client",
      "staff",
      "order",
      "points",
      "new",
      "taken",
    ],
    // What was sent to him, by its kind.
    ...["loyalty-thanks", "loyalty-referral", "feedback-nps", "feedback-answer", "feedback-reply"],
    ...["mailings-birthday", "mailings-dates", "mailings-due", "mailings-ask", "mailings-offer"],
    ...["mailings-broadcast", "consents-matched"],
  ]),
};
