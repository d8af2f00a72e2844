import type { DateTime } from "luxon";
import { paces, rfmWords } from "../../src/segments/rules/condition.ts";
import { dayNumberOf } from "../../src/shared/day-number.ts";

/** The n-th client of an even base: each kind of client comes again after some dozen others. */
export function plainClient(n: number, now: DateTime) {
  const ago = (days: number) => now.minus({ days }).toJSDate();
  const every = (many: number, at = 0) => n % many === at;
  const isBuyer = !every(3);
  const silent = n % 89;
  return {
    ...{
      _id: `client-${n}`,
      code: `c${n}`,
      rev: 1,
      sortName: `имя ${n}`,
      words: [],
      relatives: [],
      emails: [],
    },
    ...{
      months: [],
      events: [],
      tags: [],
      kind: "person",
      createdAt: ago(n % 700),
      touched: isBuyer,
      days: [],
    },
    ...{ missedInARow: every(40) ? 5 : 0, phones: every(31) ? [] : [{ cipher: "", key: `k${n}`, tail: "" }] },
    ...{ responsible: every(20) ? "anna" : "petr", birthday: { day: 1 + (n % 28), month: 1 + (n % 12) } },
    callbacks: every(5) ? [{ id: `cb${n}`, dueAt: ago(-1), memberId: "petr" }] : [],
    ...(isBuyer ? buying(n, ago, silent, now) : leading(n, ago)),
  };
}

function buying(n: number, ago: (days: number) => Date, silent: number, now: DateTime) {
  const bought = dayNumberOf(now.toISODate() ?? "") - silent;
  return {
    ...{ stage: "working", purchases: 2, totalKopecks: 100 * n, purchaseDays: 1 + (n % 2) },
    ...{ lastPurchaseAt: ago(silent), sleepsAt: ago(silent - 60) },
    ...(n % 4 < 2 ? { productCycleDays: 60 } : { days: ["2025-01-01", "2025-02-01", "2025-03-01"] }),
    bought: n % 2 === 0 ? { pkitchen: bought, pchair: bought } : { pkitchen: bought },
    ...(n % 50 === 1 ? { grievedAt: ago(0), grievances: [{}] } : { grievances: [] }),
    ranked: {
      ...{ rating: "ABCDE"[n % 5], rfm: rfmWords[n % rfmWords.length], pace: paces[n % 4 === 3 ? 2 : n % 2] },
      ...(n % 10 === 1 ? { vip: true, proven: true } : {}),
    },
  };
}

function leading(n: number, ago: (days: number) => Date) {
  const stage = (n / 3) % 3;
  const lost = {
    factId: "f",
    reasonId: n % 2 === 0 ? "expensive" : "not-now",
    at: ago(1),
    returnOn: "2026-11-20",
    workedAt: ago(n % 300),
  };
  return {
    ...{ stage: ["new", "working", "lost"][stage], purchases: 0, totalKopecks: 0, purchaseDays: 0 },
    ...{ grievances: [], workedAt: ago(n % 300), ...(stage === 2 ? { lost } : {}) },
  };
}
