import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkPayload, readLinkPayload, sourceOf } from "../../src/consents/rules/client-link.ts";
import {
  type Decision,
  foldConsents,
  type LedgerPurpose,
  ledgerPurposes,
} from "../../src/consents/rules/consent.ts";
import { defaultText } from "../../src/consents/rules/default-texts.ts";
import { isInn, readOperator } from "../../src/consents/rules/read-operator.ts";
import { isStopWord } from "../../src/consents/rules/stop-word.ts";

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 12, 0, second));
const row = (purpose: LedgerPurpose, decision: Decision, second: number) => ({
  purpose,
  decision,
  at: at(second),
});

describe("what is in force", () => {
  test("a later decision wins, and of two at the same instant the no", () => {
    const pd = row("pd", "grant", 0);
    expect(foldConsents([pd, row("promo", "grant", 1), row("promo", "withdraw", 2)]).may).toEqual(["pd"]);
    expect(foldConsents([pd, row("promo", "withdraw", 1), row("promo", "grant", 2)]).may).toEqual([
      "pd",
      "promo",
    ]);
    expect(foldConsents([pd, row("promo", "withdraw", 1), row("promo", "grant", 1)]).may).toEqual(["pd"]);
    expect(foldConsents([pd, row("promo", "grant", 1), row("promo", "withdraw", 1)]).may).toEqual(["pd"]);
  });

  test("without the consent to keep the data nothing is", () => {
    expect(foldConsents([row("promo", "grant", 1)])).toEqual({ pd: false, may: [] });
    expect(
      foldConsents([row("pd", "grant", 0), row("promo", "grant", 1), row("pd", "withdraw", 2)]).may,
    ).toEqual([]);
  });

  test("after /stop the data may be kept, but nobody is written to unasked until he says so again", () => {
    const stopped = [row("pd", "grant", 0), row("service", "withdraw", 5)];
    expect(foldConsents(stopped)).toEqual({ pd: true, may: [] });
    expect(foldConsents([...stopped, row("service", "grant", 6)]).may).toEqual(["pd"]);
    expect(foldConsents([...stopped, row("pd", "grant", 6)]).may).toEqual(["pd"]);
    expect(foldConsents([...stopped, row("pd", "grant", 5)]).may).toEqual([]);
  });

  test("the order in which the rows are read changes nothing, and a last no is always heard", () => {
    const decision = fc.constantFrom<Decision>("grant", "refuse", "withdraw");
    const rows = fc.array(
      fc.record({
        purpose: fc.constantFrom(...ledgerPurposes),
        decision,
        at: fc.integer({ min: 0, max: 6 }).map(at),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (said, chance) => {
        const shuffled = said
          .map((one) => ({ one, place: chance.next().value ?? 0 }))
          .sort((left, right) => left.place - right.place)
          .map(({ one }) => one);
        expect(foldConsents(shuffled)).toEqual(foldConsents(said));
        const last = Math.max(0, ...said.map((one) => one.at.getTime()));
        for (const { purpose, decision: no } of said.filter(
          (one) => one.at.getTime() === last && one.decision !== "grant",
        )) {
          expect({ no, may: foldConsents(said).may as LedgerPurpose[] }).toEqual({
            no,
            may: foldConsents(said).may.filter((one) => one !== purpose),
          });
        }
      }),
    );
  });
});

test("a link is told by its look alone, and forged ones are nothing", () => {
  const token = "AbCdEfGhIjKlMnOpQrStUv";
  for (const kind of ["personal", "counter", "source", "referral"] as const)
    expect(readLinkPayload(linkPayload(kind, token))).toBe(token);
  for (const forged of [
    "",
    token,
    `s_${token}`,
    `j_${token}x`,
    `j_${token.slice(1)}`,
    "j_$where:1",
    `own_${token}`,
  ])
    expect(readLinkPayload(forged)).toBeUndefined();
});

test("a new lead's source is the link's own where the shop counts it", () => {
  const link = { id: "", by: "", createdAt: at(0) };
  expect(sourceOf({ ...link, kind: "source", sourceId: "vk" }, ["vk"])).toBe("vk");
  expect(sourceOf({ ...link, kind: "source", sourceId: "gone" }, ["vk"])).toBeUndefined();
  expect(sourceOf({ ...link, kind: "counter" }, ["walk-in"])).toBe("walk-in");
  expect(sourceOf(undefined, ["telegram"])).toBe("telegram");
});

test.each([
  ["ИП Петров П. П., ИНН 500100732259", "ИП Петров П. П.", "500100732259"],
  ["ООО «Мебель на Ленина» ИНН: 7707083893", "ООО «Мебель на Ленина»", "7707083893"],
  ["7707083893 ООО Ромашка", "ООО Ромашка", "7707083893"],
])("the operator is read from «%s»", (typed, name, inn) => {
  expect(readOperator(typed)).toEqual({ ok: true, name, inn });
});

test.each([
  ["ИП Петров", "no-inn"],
  ["ИП Петров, ИНН 500100732258", "inn-wrong"],
  ["ИП Петров, ИНН 50010073225", "no-inn"],
  ["ИНН 7707083893", "no-name"],
  ["", "no-inn"],
])("«%s» is no operator: %s", (typed, problem) => {
  expect(readOperator(typed)).toEqual({ ok: false, problem });
});

test("one wrong digit of a taxpayer's number is always noticed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("500100732259", "7707083893"),
      fc.nat(9),
      fc.integer({ min: 1, max: 9 }),
      (inn, place, by) => {
        const digit = (Number(inn[place]) + by) % 10;
        return !isInn(`${inn.slice(0, place)}${digit}${inn.slice(place + 1)}`);
      },
    ),
  );
});

test("«стоп» is a command however it is written, and not inside of a sentence", () => {
  for (const word of ["стоп", "Стоп!", " STOP. ", "отписаться"]) expect(isStopWord(word)).toBe(true);
  for (const words of ["стоп-кран", "не стоп", "стопка", ""]) expect(isStopWord(words)).toBe(false);
});

test("every standard text names the operator and how to take the consent back, in one message", () => {
  const operator = {
    name: "ИП Петров П. П.",
    inn: "500100732259",
    address: "Москва",
    contact: "a@b.example",
  };
  for (const locale of ["ru", "en"] as const) {
    for (const purpose of ["pd", "birthday", "dates", "renew", "promo"] as const) {
      const text = defaultText(purpose, locale, { shop: "Мебель", operator });
      expect(text).toContain(operator.name);
      expect(text).toMatch(purpose === "pd" ? /\/forget/ : /\/consents/);
      expect(text.length).toBeLessThan(3_500);
    }
    expect(defaultText("promo", locale, { shop: "", operator })).toContain(operator.inn);
  }
});
