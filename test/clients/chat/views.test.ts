import fc from "fast-check";
import type { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { maskPhonesIn } from "../../../src/clients/actions/view-client.ts";
import { cardScreen, cardText } from "../../../src/clients/chat/card.view.ts";
import type { CardParts } from "../../../src/clients/chat/deps.ts";
import { editScreen } from "../../../src/clients/chat/edit.view.ts";
import { historyScreen } from "../../../src/clients/chat/history.view.ts";
import { knownHolderScreen } from "../../../src/clients/chat/holder.view.ts";
import { savedScreen } from "../../../src/clients/chat/lead.view.ts";
import { findScreen, listScreen, noneScreen } from "../../../src/clients/chat/list.view.ts";
import type { Look } from "../../../src/clients/chat/look.ts";
import { moreScreen } from "../../../src/clients/chat/more.view.ts";
import type { ClientFact, ClientView } from "../../../src/clients/index.ts";
import { translatorOf } from "../../../src/platform/i18n/i18n.ts";
import { locales } from "../../../src/shared/locale.ts";
import { defaultSettings } from "../../../src/shop/index.ts";

const here = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });
const look: Look = { here, shop: defaultSettings };
const parts: CardParts = { outcome: () => {}, sale: () => {}, callback: () => {} };
const at = (iso: string) => DateTime.fromISO(iso, { zone: "Europe/Moscow" }).toJSDate();

const rights = {
  ...{ reveal: true, log: true, note: true, edit: true },
  ...{ take: false, askHandOver: false, handOver: true, assign: true },
};

/** A client who has everything. */
function client(more: Partial<ClientView> = {}): ClientView {
  return {
    ...{ id: "ivan-ivan-ivan-i", code: "7Kx2bQ", rev: 3, title: "Иван Петрович К.", kind: "person" },
    ...{ status: "fan", phoneEnd: "89", responsible: "anna-anna-anna-a", responsibleName: "Анна" },
    ...{
      doNotDisturb: false,
      demo: false,
      phones: ["+7 912 ···-··-89"],
      deadPhones: [false],
      emails: [],
      tags: [],
      relatives: [],
    },
    ...{ source: "instagram", createdAt: at("2025-03-14T10:00"), firstPurchaseAt: at("2025-03-14T10:00") },
    lastPurchase: { at: at("2026-08-12T15:00"), what: "Кухня «Лофт»", amountKopecks: 12_800_000 },
    ...{ purchases: 3, totalKopecks: 21_450_000, purchaseDays: 3, missedInARow: 2 },
    nextCallback: { id: "c", dueAt: at("2026-11-22T15:00"), memberId: "anna-anna-anna-a" },
    ...{ callbacks: [], birthday: { day: 22, month: 4 } },
    lastNote: { id: "n", at: at("2026-11-01T10:00"), kind: "note", words: "Кухня 3,2 м, смотрит глянец" },
    lastContact: {
      ...{ id: "k", at: at("2026-11-20T17:40"), kind: "contact", via: "call" },
      ...{ direction: "out", outcome: "no-answer" },
    },
    rights,
    ...more,
  } as ClientView;
}

test("a wrong number stands behind a living one, alone it says so", () => {
  const text = (more: Partial<ClientView>) => cardText(translatorOf("ru"), client(more), look);
  const phones = ["+7 912 ···-··-89", "+7 913 ···-··-01"];
  expect(text({ phones, deadPhones: [true, false] })).toContain("📱 +7 913 ···-··-01 +1 ·");
  expect(text({ deadPhones: [true] })).toContain("📱 +7 912 ···-··-89 ☎️ не тот номер ·");
});

test("the card reads like this", () => {
  const text = cardText(translatorOf("ru"), client(), look).replace(/[\u202f\u00a0]/g, " ");
  expect(text).toBe(
    [
      "⭐ <b>Иван Петрович К.</b> · поклонник",
      "📱 +7 912 ···-··-89 · Instagram",
      "👤 Ведёт Анна · с 14.03.2025",
      "",
      "🛒 Кухня «Лофт», 128 000 ₽ — 12.08.2026 (101 день назад)",
      "💰 3 покупки на 214 500 ₽",
      "⏰ Перезвонить: завтра, вс 22.11, 15:00",
      "🎂 22 апреля",
      "",
      "📝 Кухня 3,2 м, смотрит глянец",
      "🕘 Вчера, пт 20.11, 17:40 — не дозвонились (2-й раз подряд)",
    ].join("\n"),
  );
});

test("the same card in English", () => {
  expect(cardText(translatorOf("en"), client(), look).replaceAll("\u00A0", " ")).toBe(
    [
      "⭐ <b>Иван Петрович К.</b> · fan",
      "📱 +7 912 ···-··-89 · Instagram",
      "👤 With Анна · since 14 Mar 2025",
      "",
      "🛒 Кухня «Лофт», ₽128,000 — 12 Aug 2026 (101 days ago)",
      "💰 3 purchases, ₽214,500",
      "⏰ Call back: tomorrow, Sun 22 Nov, 15:00",
      "🎂 22 April",
      "",
      "📝 Кухня 3,2 м, смотрит глянец",
      "🕘 Yesterday, Fri 20 Nov, 17:40 — no answer (2 in a row)",
    ].join("\n"),
  );
});

test.each([
  ["target", undefined, "🎯", "целевой"],
  ["lead", "new", "🌱", "лид, новый"],
  ["lead", "working", "🌱", "лид, в работе"],
  ["lead", "lost", "⛔", "лид, отказ"],
  ["newbie", undefined, "🆕", "новичок"],
  ["fan", undefined, "⭐", "поклонник"],
  ["sleeping", undefined, "💤", "заснувший"],
  ["returner", undefined, "💔", "возвращенец"],
] as const)("status %s %s has its sign and always its word", (status, stage, sign, word) => {
  const view = client({ status, ...(stage && { stage }) });
  expect(cardText(translatorOf("ru"), view, look)).toContain(`${sign} <b>Иван Петрович К.</b> · ${word}`);
});

test("the time of a client in another zone stands beside the shop's", () => {
  expect(cardText(translatorOf("ru"), client({ zone: "Asia/Yekaterinburg" }), look)).toContain(
    "15:00 (у клиента 17:00)",
  );
});

test.each([
  ["звонить на 8 912 345-67-89", "звонить на +7\u00A0912\u00A0···\u2011··\u201189"],
  ["+89123456789", "+7\u00A0912\u00A0···\u2011··\u201189"],
  ["id89123456789", "id·········89"],
  ["заказ 1234567890123", "заказ ···········23"],
  ["бюджет 12 500 000 000", "бюджет 12 500 000 000"],
  ["замер 22.11.2026 в 15:00, 3,2 м", "замер 22.11.2026 в 15:00, 3,2 м"],
])("words with a number: «%s» is shown as «%s»", (typed, shown) => {
  expect(maskPhonesIn(typed)).toBe(shown);
});

const phone = fc.constantFrom(
  "+ 89123456789",
  "id89123456789",
  "+79123456789",
  "8 (912) 345-67-89",
  "89123456789",
  "+7 912 345 67 89",
);
const words = fc
  .tuple(fc.string({ maxLength: 400 }), phone, fc.string({ maxLength: 400 }))
  .map(([before, number, after]) => `${before} ${number} ${after}`);
const names = fc.oneof(
  fc.string({ minLength: 1, maxLength: 160, unit: "grapheme" }),
  fc.constantFrom("<b>Анна</b> & Ко", "محمد 👩‍👩‍👧", "Я".repeat(160), "&lt;script&gt;"),
);

test("no screen of a client shows a number in full, breaks its HTML or its lengths", () => {
  fc.assert(
    fc.property(names, words, words, fc.constantFrom(...locales), (title, noted, liked, locale) => {
      const t = translatorOf(locale);
      const note = {
        id: "noted-noted-note",
        at: here.toJSDate(),
        kind: "note" as const,
        words: maskPhonesIn(noted),
      };
      const view = client({
        title,
        lastNote: note,
        preferences: maskPhonesIn(liked),
        tags: Array.from({ length: 30 }, (_, place) => `метка_${place}`),
        city: title,
        username: "ivan_petrovich_kuznetsov_the_1st",
        emails: ["i···@mail.ru"],
        relatives: [{ role: "муж", day: 3, month: 5 }],
        budgetKopecks: 25_000_000,
        doNotDisturb: true,
      });
      const facts: ClientFact[] = Array.from({ length: 8 }, () => note);
      const screens = [
        cardScreen(t, view, { look, parts, back: "s1" }),
        savedScreen(t, view, { look }),
        knownHolderScreen(t, view, { look, parts, note: noted }),
        editScreen(t, view, { look, referrer: title }),
        moreScreen(t, view, { files: 3, back: "-" }),
        findScreen(t, [view]),
        listScreen(t, { rows: [view], page: 1, pages: 3, total: 20 }, { of: "s", text: "·" }),
        noneScreen(t, { typed: title, similar: 2, mayCreate: true }),
        historyScreen(
          t,
          view,
          { lines: facts, page: 1, pages: 1, total: 8 },
          { look, parts: [], names: new Map(), back: "-" },
        ),
      ];
      for (const screen of screens) {
        const shown = JSON.stringify(screen);
        expect(shown).not.toMatch(/912\D{0,3}345\D?67\D?89/);
        expect(screen.text.replaceAll(/<\/?b>|&(?:lt|gt|amp|quot);/g, "")).not.toMatch(/[<>]|&(?!$)/);
        expect(screen.text.length).toBeLessThanOrEqual(4096);
        for (const row of rowsOf(screen.keyboard)) {
          for (const label of row) expect(label.length).toBeLessThanOrEqual(32);
          expect(row.length).toBeLessThanOrEqual(8);
        }
      }
      expect(cardText(t, view, look).replaceAll(/<\/?b>|&(\w+);/g, "·").length).toBeLessThanOrEqual(900);
    }),
    { numRuns: 150 },
  );
});

test.each(locales)("every refusal of every action is worded in %s and fits an alert", (locale) => {
  const t = translatorOf(locale);
  for (const [verb, refusals] of Object.entries(refusalsOf)) {
    for (const refusal of refusals) {
      const sentence = t.plain(`clients-${verb}-refused-${refusal}`);
      expect(sentence.length).toBeGreaterThan(10);
      expect(sentence.length).toBeLessThanOrEqual(200);
    }
  }
});

/** What the actions may answer, by the verb that words it. */
const refusalsOf = {
  add: ["no-rights", "nothing-given", "unreadable", "client-unknown"],
  "undo-add": ["client-unknown", "no-rights", "too-late", "has-facts"],
  change: [
    ...["client-unknown", "no-rights", "stale", "nothing-given", "unreadable", "unchanged"],
    ...["reason-unknown", "words-needed", "not-lost", "taken"],
  ],
  undo: [
    ...["fact-unknown", "no-rights", "too-late", "too-late-line", "another-day"],
    ...["changed-since", "phone-taken"],
  ],
  reveal: ["client-unknown", "no-rights", "no-phone", "trace-unwritten"],
  search: ["no-rights", "nothing-to-search"],
  hand: ["client-unknown", "no-rights", "stale", "unchanged"],
  answer: ["hand-over-unknown", "no-rights", "answered", "changed-since"],
};

function rowsOf(keyboard: InlineKeyboard | undefined): string[][] {
  return (keyboard?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text));
}
