import fc from "fast-check";
import type { DateTime } from "luxon";
import type { ClientRecord } from "../../src/clients/index.ts";
import type { Condition } from "../../src/segments/rules/condition.ts";
import * as words from "../../src/segments/rules/condition.ts";
import { consentWords, npsWords, reachWords } from "../../src/segments/rules/contact-tests.ts";
import type { SegmentDefinition } from "../../src/segments/rules/definition.ts";
import { dayNumberOf, isoDayOf } from "../../src/shared/day-number.ts";

const boughtKeys = ["pkitchen", "pchair", "cAAAAAAAAAAAA"] as const;
const members = ["anna", "petr"] as const;
const reasons = ["expensive", "not-now", "no-contact"];
const steps = ["contacted", "offered", "own-step"];
const sources = ["vk", "avito"];
const cities = ["Пермь", "Омск"];
const tags = ["опт", "дача"];
const mailings = ["autumn", "winter"] as const;

const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const hours = fc.integer({ min: 0, max: 24 * 500 });

/** What is drawn of a client; `clientOf` makes a row of it that facts could have made. */
const drawn = fc.record({
  phones: fc.nat({ max: 2 }),
  dead: fc.subarray(["a", "b"]),
  username: some(fc.constant("anna_k")),
  touched: fc.boolean(),
  stage: fc.constantFrom(...words.stages),
  leadStep: some(fc.constantFrom(...steps)),
  lost: fc.record({ reasonId: fc.constantFrom(...reasons), returnIn: some(fc.integer({ min: -5, max: 5 })) }),
  workedHoursAgo: some(hours),
  missedInARow: fc.nat({ max: 7 }),
  sales: fc.array(
    fc.record({
      what: fc.constantFrom(...boughtKeys),
      daysAgo: fc.integer({ min: 0, max: 60 }),
      rubles: fc.nat(900),
    }),
    { maxLength: 5 },
  ),
  threshold: fc.integer({ min: 1, max: 90 }),
  planned: some(fc.integer({ min: 1, max: 90 })),
  grievedHoursAgo: some(fc.integer({ min: 0, max: 24 * 60 })),
  callbackInHours: some(fc.integer({ min: -30, max: 60 })),
  createdDaysAgo: fc.integer({ min: 0, max: 70 }),
  responsible: fc.constantFrom(...members, null),
  source: some(fc.constantFrom(...sources)),
  sex: some(fc.constantFrom("male" as const, "female" as const)),
  birthday: some(
    fc.record({
      day: fc.integer({ min: 1, max: 29 }),
      month: fc.constantFrom(1, 2, 11, 12),
      year: some(fc.integer({ min: 1950, max: 2010 })),
    }),
  ),
  city: some(fc.constantFrom(...cities)),
  tags: fc.subarray(tags),
  kind: fc.constantFrom(...words.kinds),
  referred: fc.boolean(),
  vip: fc.boolean(),
  offer: some(fc.constantFrom(...words.offerAnswers)),
  ranked: some(
    fc.record({
      rating: fc.constantFrom(...words.ratings),
      rfm: fc.constantFrom(...words.rfmWords),
      pace: some(fc.constantFrom(...words.paces)),
      vip: fc.boolean(),
      proven: fc.boolean(),
    }),
  ),
  reach: fc.constantFrom(...reachWords),
  consents: some(fc.subarray([...consentWords])),
  score: some(
    fc.record({ score: fc.nat({ max: 10 }), hoursAgo: fc.integer({ min: 24 * 362, max: 24 * 368 }) }),
  ),
  complaint: fc.boolean(),
  got: fc.subarray([...mailings]),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

export const shops = fc.array(drawn, { minLength: 1, maxLength: 25 });

export function clientOf(client: Drawn, n: number, now: DateTime): ClientRecord {
  const ago = (unit: "hours" | "days", many: number | undefined) =>
    many === undefined ? undefined : now.minus({ [unit]: many }).toJSDate();
  const { sex, city, tags: tagged, kind, source, responsible, missedInARow, planned } = client;
  return given({
    ...{
      _id: idOf(n),
      code: `c${n}`,
      rev: 1,
      sortName: `имя ${n % 3}`,
      words: [],
      relatives: [],
      emails: [],
    },
    ...{
      months: [],
      grievances: client.complaint ? [{ id: "g", at: now.toJSDate(), why: "complaint" }] : [],
      events: [],
      missedInARow,
      sex,
      city,
      tags: tagged,
      kind,
      source,
      responsible,
    },
    phones: Array.from({ length: client.phones }, (_, place) => ({
      cipher: "",
      key: `k${n}${"ab"[place]}`,
      tail: "",
    })),
    deadNumbers: client.dead.length === 0 ? undefined : client.dead.map((place) => `k${n}${place}`),
    ...{ username: client.username, plannedCycleDays: planned, vip: client.vip || undefined },
    workedAt: ago("hours", client.workedHoursAgo),
    grievedAt: ago("hours", client.grievedHoursAgo),
    createdAt: ago("days", client.createdDaysAgo),
    callbacks: [ago("hours", client.callbackInHours)]
      .filter((dueAt) => dueAt !== undefined)
      .map((dueAt) => ({ id: `cb${n}`, dueAt, memberId: "anna" })),
    birthday: client.birthday && given(client.birthday),
    referredBy: client.referred ? "client-00" : undefined,
    lastOffer: client.offer && { answer: client.offer, at: ago("hours", 3) },
    ranked: client.ranked && rankedOf(client.ranked),
    reach: client.reach === "never" ? undefined : reachOf(client.reach === "blocked", n, now),
    consents: client.consents,
    lastScore: client.score && {
      score: client.score.score,
      at: now.minus({ hours: client.score.hoursAgo }).toJSDate(),
    },
    ...(client.sales.length > 0 ? buyerOf(client, now) : leadOf(client, now)),
  }) as unknown as ClientRecord;
}

function reachOf(blocked: boolean, n: number, now: DateTime) {
  const reach = { channel: "telegram", chatId: n, locale: "ru", joinedAt: now.toJSDate() };
  return blocked ? { ...reach, blocked: true } : reach;
}

/** What went to him, as rows of the outbox: delivered ones of his mailings, and one that never arrived. */
export function messagesOf(client: Drawn, n: number, now: DateTime) {
  if (client.reach === "never") return [];
  return mailings.map((mailing) => ({
    ...{ _id: `mail:${mailing}:${idOf(n)}`, kind: "mailings.broadcast", chatId: n, subject: {} },
    ...{ clientId: idOf(n), batch: mailing, attempts: 1, notBefore: now.toJSDate() },
    ...{ createdAt: now.toJSDate(), state: client.got.includes(mailing) ? "sent" : "dead" },
  }));
}

function buyerOf(client: Drawn, now: DateTime) {
  const sales = [...client.sales].sort((left, right) => right.daysAgo - left.daysAgo);
  const today = dayNumberOf(now.toISODate() ?? "");
  const days = [...new Set(sales.map(({ daysAgo }) => isoDayOf(today - daysAgo)))];
  const lastAgo = sales.at(-1)?.daysAgo ?? 0;
  return {
    ...{ touched: true, stage: "working", purchases: sales.length, days, purchaseDays: days.length },
    totalKopecks: sales.reduce((sum, { rubles }) => sum + rubles * 100, 0),
    lastPurchaseAt: now.minus({ days: lastAgo }).toJSDate(),
    sleepsAt: now.minus({ days: lastAgo - (client.planned ?? client.threshold) }).toJSDate(),
    bought: Object.fromEntries(sales.map(({ what, daysAgo }) => [what, today - daysAgo])),
  };
}

function leadOf({ touched, stage, leadStep, lost, workedHoursAgo: worked }: Drawn, now: DateTime) {
  const today = dayNumberOf(now.toISODate() ?? "");
  const returnOn = lost.returnIn === undefined ? undefined : isoDayOf(today + lost.returnIn);
  const workedAt = worked === undefined ? undefined : now.minus({ hours: worked }).toJSDate();
  const refusal = given({ factId: "f", reasonId: lost.reasonId, at: now.toJSDate(), returnOn, workedAt });
  return {
    ...(leadStep === undefined ? {} : { leadStep }),
    ...{ touched, stage, purchases: 0, totalKopecks: 0, days: [], purchaseDays: 0 },
    ...(stage === "lost" ? { lost: refusal } : {}),
  };
}

function rankedOf({ vip, proven, ...words_ }: NonNullable<Drawn["ranked"]>) {
  const marks = { vip: vip || undefined, proven: proven || undefined };
  return given({ ...words_, r: 1, f: 1, m: 1, at: "2026-11-21", ...marks });
}

/** The standing sales behind the summary, as rows, and what each was of. */
export function salesOf(client: Drawn, n: number, now: DateTime) {
  const today = dayNumberOf(now.toISODate() ?? "");
  return client.sales.map(({ what, daysAgo, rubles }, place) => ({
    ...{ what, _id: `sale-${n}-${place}`, kind: "sale", clientId: idOf(n), by: "anna", stands: true },
    ...{
      at: now.minus({ days: daysAgo }).toJSDate(),
      day: isoDayOf(today - daysAgo),
      writtenAt: now.toJSDate(),
    },
    items: [{ amountKopecks: rubles * 100, [what[0] === "p" ? "product" : "category"]: what.slice(1) }],
    totalKopecks: rubles * 100,
  }));
}

function idOf(n: number): string {
  return `client-${String(n).padStart(2, "0")}`;
}

const listOf = <Word>(all: readonly Word[]) => fc.subarray([...all], { minLength: 1 });
const range = (max: number) =>
  fc
    .record({ from: some(fc.integer({ min: 0, max })), to: some(fc.integer({ min: 0, max })) })
    .map((bounds) => given(bounds));
const isoDay = fc.integer({ min: -70, max: 2 }).map((days) => isoDayOf(dayNumberOf("2026-11-21") + days));
const when = fc
  .record({
    what: fc.constantFrom(...boughtKeys),
    days: some(fc.integer({ min: 1, max: 60 })),
    from: some(isoDay),
    to: some(isoDay),
  })
  .map((asked) => given(asked));
const is = <Is extends string>(name: Is) => fc.constant({ is: name });
const oneOf = <Is extends string, Word>(name: Is, all: readonly Word[]) =>
  listOf(all).map((chosen) => ({ is: name, in: chosen }));

export const conditions: fc.Arbitrary<Condition> = fc.oneof(
  oneOf("status", words.statuses),
  oneOf("stage", words.stages),
  oneOf("lead-step", steps),
  oneOf("rating", words.ratings),
  oneOf("rfm", words.rfmWords),
  oneOf("mark", words.marks),
  oneOf("pace", words.paces),
  when.map((asked) => ({ is: "bought" as const, ...asked })),
  when.map((asked) => ({ is: "not-bought" as const, ...asked })),
  fc
    .record({ reasons: some(listOf(reasons)), workedDays: some(fc.integer({ min: 1, max: 500 })) })
    .map((asked) => ({ is: "lost" as const, ...given(asked) })),
  oneOf("source", sources),
  oneOf("responsible", [...members, null]),
  oneOf("sex", words.sexes),
  range(80).map((bounds) => ({ is: "age" as const, ...bounds })),
  fc.integer({ min: 0, max: 366 }).map((days) => ({ is: "birthday" as const, days })),
  oneOf("tag", tags),
  range(300_000).map((bounds) => ({ is: "total" as const, ...bounds })),
  range(5).map((bounds) => ({ is: "receipts" as const, ...bounds })),
  range(90_000).map((bounds) => ({ is: "average" as const, ...bounds })),
  range(60).map((bounds) => ({ is: "silent" as const, ...bounds })),
  oneOf("next-step", words.nextSteps),
  oneOf("offer", words.offerAnswers),
  oneOf("city", cities),
  is("referred"),
  oneOf("kind", words.kinds),
  is("due"),
  is("cooling"),
  fc.integer({ min: 1, max: 70 }).map((days) => ({ is: "created" as const, days })),
  is("second-chance"),
  is("no-contact"),
  oneOf("consent", consentWords),
  oneOf("reach", reachWords),
  oneOf("nps", npsWords),
  is("complaint"),
  fc.constantFrom(...mailings).map((mailing) => ({ is: "mailed" as const, mailing })),
  fc.constantFrom(...mailings).map((mailing) => ({ is: "not-mailed" as const, mailing })),
) as fc.Arbitrary<Condition>;

/** Definitions up to four joints deep. */
export const definitions: fc.Arbitrary<SegmentDefinition> = fc.letrec<{ part: SegmentDefinition }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, depthIdentifier: "joints" },
    conditions,
    fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("part").map((not) => ({ not })),
  ),
})).part;

/** Without the fields that were not given. */
function given<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
