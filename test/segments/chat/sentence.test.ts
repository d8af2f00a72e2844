import { expect, test } from "vitest";
import { translatorOf } from "../../../src/platform/i18n/i18n.ts";
import type { Names } from "../../../src/segments/chat/names.ts";
import { clauseOf } from "../../../src/segments/chat/sentence.view.ts";
import type { Condition } from "../../../src/segments/rules/condition.ts";

const named = (id: string) => id;
const names: Names = {
  product: named,
  source: named,
  reason: named,
  member: named,
  step: named,
  mailing: named,
};

test.each<[Condition, string]>([
  [{ is: "silent", from: 1 }, "кто не покупал 1 день и дольше"],
  [{ is: "silent", from: 31 }, "кто не покупал 31 день и дольше"],
  [{ is: "silent", from: 92 }, "кто не покупал 92 дня и дольше"],
  [{ is: "silent", from: 365 }, "кто не покупал 365 дней и дольше"],
  [{ is: "silent", to: 21 }, "кто покупал в последний 21 день"],
  [{ is: "silent", to: 3 }, "кто покупал в последние 3 дня"],
  [{ is: "silent", to: 30 }, "кто покупал в последние 30 дней"],
  [{ is: "silent", from: 30, to: 91 }, "кто не покупал от 30 до 91 дня"],
  [{ is: "silent", from: 30, to: 92 }, "кто не покупал от 30 до 92 дней"],
  [{ is: "age", from: 21 }, "кому 21 год и больше"],
  [{ is: "age", from: 34 }, "кому 34 года и больше"],
  [{ is: "age", from: 60 }, "кому 60 лет и больше"],
  [{ is: "age", to: 21 }, "кому не больше 21 года"],
  [{ is: "age", from: 18, to: 24 }, "кому от 18 до 24 лет"],
  [{ is: "age", from: 18, to: 31 }, "кому от 18 до 31 года"],
  [{ is: "receipts", from: 2 }, "кто покупал не меньше 2 раз"],
  [{ is: "receipts", from: 21 }, "кто покупал не меньше 21 раза"],
  [{ is: "receipts", to: 1 }, "кто покупал не больше 1 раза"],
  [{ is: "receipts", from: 2, to: 21 }, "кто покупал от 2 до 21 раза"],
  [{ is: "total", from: 1_000_000 }, "кто купил всего от 10\u202f000\u00a0₽"],
])("in a group's sentence the noun agrees with the number: %j", (condition, words) => {
  expect(clauseOf(translatorOf("ru"), condition, names)).toBe(words);
});

test.each<[Condition, string]>([
  [{ is: "silent", from: 1 }, "who has not bought for 1 day or more"],
  [{ is: "silent", to: 30 }, "who bought in the last 30 days"],
  [{ is: "receipts", from: 1 }, "who bought once or more"],
  [{ is: "receipts", to: 3 }, "who bought 3 times or less"],
])("and so it does in English: %j", (condition, words) => {
  expect(clauseOf(translatorOf("en"), condition, names)).toBe(words);
});
