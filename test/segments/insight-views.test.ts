import fc from "fast-check";
import { expect, test } from "vitest";
import { translatorOf } from "../../src/platform/i18n/i18n.ts";
import { insightTopics } from "../../src/segments/chat/insight.buttons.ts";
import { insightMenu, insightTopic } from "../../src/segments/chat/insight.view.ts";
import type { InsightView } from "../../src/segments/chat/insight-words.ts";
import { valueLine } from "../../src/segments/chat/value.view.ts";
import { buyerOf, columnsOf } from "../../src/segments/rules/buyer.ts";
import { cutpointsOf } from "../../src/segments/rules/cutpoints.ts";
import { insightTally } from "../../src/segments/rules/insight.ts";
import type { InsightFacts } from "../../src/segments/rules/insight-facts.ts";
import { migrationOf } from "../../src/segments/rules/insight-migration.ts";
import { monthsUntil } from "../../src/segments/rules/insight-months.ts";
import { reasonsByMonth } from "../../src/segments/rules/insight-reasons.ts";
import { here, type Person, people, recordOf } from "./insight-shop.ts";

const settings = { purchaseCycleDays: 90, frequencyFrom: [2, 3, 5, 8] };

function viewOf(shop: readonly Person[]): InsightView {
  const clients = shop.map((one, no) => recordOf(one, no) as unknown as InsightFacts);
  const buyers = clients.flatMap((client) => buyerOf(client, here) ?? []);
  const cuts = cutpointsOf(columnsOf(buyers), here, settings);
  const tally = insightTally(here, cuts, settings);
  for (const client of clients) tally.add(client);
  const refusals = shop.flatMap(({ refusedDaysAgo: days }) =>
    days === undefined
      ? []
      : [{ at: here.minus({ days }).toJSDate(), reasonId: days % 2 ? "expensive" : "other" }],
  );
  return {
    at: here,
    conclusions: {
      ...tally.result(),
      cuts,
      reasons: reasonsByMonth(monthsUntil(here, 6), refusals),
      firstTouch: { leads: shop.length, touched: shop.length >> 1, medianMinutes: shop.length * 7 },
      ...(shop.length > 20
        ? {
            migration: {
              ...migrationOf([{ from: "B", to: "A", clients: 3 }]),
              from: "2026-10",
              to: "2026-11",
            },
          }
        : {}),
    },
    sourceOf: (id) => id ?? "?",
    reasonOf: (id) => id,
    productOf: (key) => `<${key}>`,
    clientOf: (id) => ({ name: "Анна & Ко", code: id.slice(-6) }),
    costsOf: (id) => (id === "vk" ? [{ month: "2026-10", kopecks: 1_000_000 }] : []),
  };
}

test("every conclusion of every shop is words: no empty number, no broken HTML, not longer than a message", () => {
  fc.assert(
    fc.property(people, fc.constantFrom("ru" as const, "en" as const), (shop, locale) => {
      const t = translatorOf(locale);
      const view = viewOf(shop);
      const screens = [insightMenu(t, view), ...insightTopics.map((what) => insightTopic(t, view, what))];
      for (const { text } of screens) {
        expect(text).not.toMatch(/NaN|Infinity|undefined|\[object|\{ ?\$|<p/);
        expect(text.length).toBeLessThan(4_000);
        expect(text.replaceAll(/<b>[^<]*<\/b>/g, "")).not.toMatch(/[<>]/);
      }
    }),
    { numRuns: 80 },
  );
});

test("the line of whoever bought names one class, one word and one pace", () => {
  fc.assert(
    fc.property(people, (shop) => {
      const view = viewOf(shop);
      for (const [no, one] of shop.entries()) {
        const line = valueLine(translatorOf("ru"), recordOf(one, no), view.conclusions.cuts, here);
        if (line !== undefined) expect(line).toMatch(/^🏅 [A-E] · [а-яё ]+ · (VIP, |ключевой, )?покупает /);
      }
    }),
    { numRuns: 40 },
  );
});
