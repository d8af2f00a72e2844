import fc from "fast-check";
import { DateTime } from "luxon";
import { beforeAll, expect, test } from "vitest";
import type { ContactOutcome } from "../../../src/clients/index.ts";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { type DayFigures, monthFigures } from "../../../src/reports/rules/day-figures.ts";
import type { Figures } from "../../../src/reports/rules/figures.ts";
import { type PeriodChoice, type PeriodKind, periodOf } from "../../../src/reports/rules/period.ts";
import { newId } from "../../../src/shared/id.ts";
import { addClient, anna, anOrder, olga, petr, zone } from "../../purchases/counter.ts";
import { testMongo } from "../../support/mongo.ts";
import { openPaperShop, outcomes, type PaperShop } from "../paper-shop.ts";

let mongo: Mongo;

beforeAll(async () => {
  mongo = await testMongo();
});

const sellers = [olga, anna, petr];
const patience = 180_000;

const whats = [
  "comes",
  "buys",
  "buys",
  "takes back",
  "corrects",
  "talks",
  "talks",
  "unsays",
  "calls back",
  "refuses",
  "days close",
] as const;

const step = fc.record({
  hours: fc.integer({ min: 1, max: 40 }),
  what: fc.constantFrom(...whats),
  whose: fc.nat({ max: 4 }),
  who: fc.constantFrom(...sellers),
  rubles: fc.integer({ min: 1, max: 500 }),
  outcome: fc.constantFrom(...outcomes),
  state: fc.constantFrom("open" as const, "done" as const, "cancelled" as const, "undone" as const),
  reasonId: fc.constantFrom("expensive", "not-now", "too-far"),
  maybe: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** The shop on paper: everything that stands, with its time. */
interface Paper {
  clients: { id: string; at: DateTime }[];
  sales: { id: string; clientId: string; by: string; at: DateTime; kopecks: number }[];
  talks: { id: string; clientId: string; by: string; at: DateTime; outcome: ContactOutcome }[];
  callbacks: { at: DateTime; state: string; onTime: boolean; timeGiven: boolean }[];
  refusals: { at: DateTime; reasonId: string }[];
}

const choice: fc.Arbitrary<PeriodChoice> = fc.oneof(
  fc.record({
    kind: fc.constantFrom<PeriodKind>("day", "week", "month", "quarter", "year"),
    back: fc.nat({ max: 2 }),
  }),
  fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 20 })).map(([start, days]) => {
    const first = DateTime.fromISO("2026-11-10").plus({ days: start });
    const last = first.plus({ days });
    return { kind: "own", first: first.toFormat("yyyy-MM-dd"), last: last.toFormat("yyyy-MM-dd") } as const;
  }),
);

test(
  "what the report says of any shop and any period, closed or open, is what one counts on paper",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), choice, async (steps, chosen) => {
        const { shop, paper } = await liveThrough(steps);
        const report = await shop.getReport(olga, chosen);
        const { figures, before } = report.ok ? report.value : fail();
        expect({ figures: told(figures), before }).toEqual(counted(shop, paper, chosen));
      }),
      { numRuns: 10 },
    );
  },
  patience,
);

test(
  "kept figures are the facts' own, whatever was closed, changed or left open",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), choice, async (steps, chosen) => {
        const { shop } = await liveThrough(steps);
        const period = periodOf(chosen, shop.clock.now().setZone(zone));
        const overKept = await shop.addUp(period);
        await shop.closeDays();
        const afterClosing = await shop.addUp(period);
        await mongo.collection("rollups").deleteMany({});
        const fromFacts = await shop.addUp(period);
        // Of a whole month the kept figures know the month of a lead only.
        expect(byMonth(overKept)).toEqual(byMonth(fromFacts));
        expect(byMonth(afterClosing)).toEqual(byMonth(fromFacts));
      }),
      { numRuns: 6 },
    );
  },
  patience,
);

function byMonth(figures: DayFigures): DayFigures {
  return monthFigures([figures]);
}

async function liveThrough(steps: readonly Step[]) {
  const shop = await openPaperShop(mongo);
  shop.clock.set("2026-11-20T21:00");
  const paper: Paper = {
    clients: [shop.ivan, shop.maria].map((id) => ({ id, at: DateTime.fromISO("2026-11-20T09:00Z") })),
    sales: [],
    talks: [],
    callbacks: [],
    refusals: [],
  };
  for (const [n, next] of steps.entries()) {
    shop.clock.advance({ hours: next.hours });
    await happen(shop, paper, next, `n${n}`);
  }
  return { shop, paper };
}

async function happen(shop: PaperShop, paper: Paper, next: Step, key: string): Promise<void> {
  const now = shop.clock.now();
  const at = now.toJSDate();
  const clientId = paper.clients[next.whose % paper.clients.length]?.id ?? "";
  const { who, outcome, reasonId, state, maybe } = next;
  const happenings: Record<string, () => Promise<unknown>> = {
    async comes() {
      paper.clients.push({ id: await addClient(mongo, key, null, { createdAt: at }), at: now });
    },
    async buys() {
      const kept = await shop.recordSale(olga, anOrder(clientId, next.rubles, key));
      const id = kept.ok ? kept.value.saleId : fail();
      paper.sales.push({ id, clientId, by: olga.memberId, at: now, kopecks: next.rubles * 100 });
    },
    async "takes back"() {
      const last = paper.sales.findLast((sale) => sale.clientId === clientId);
      if (last === undefined) return;
      await shop.stornoSale(olga, { saleId: last.id, requestKey: key });
      paper.sales = paper.sales.filter((sale) => sale !== last);
    },
    async corrects() {
      const last = paper.sales.findLast((sale) => sale.clientId === clientId);
      if (last === undefined) return;
      const amountKopecks = next.rubles * 100;
      const kept = await shop.correctSale(olga, { saleId: last.id, amountKopecks, requestKey: key });
      last.id = kept.ok ? kept.value.saleId : fail();
      last.kopecks = amountKopecks;
    },
    async talks() {
      const id = newId();
      await shop.addCall({ _id: id, clientId, outcome, memberId: who.memberId, at });
      paper.talks.push({ id, clientId, outcome, by: who.memberId, at: now });
    },
    async unsays() {
      const last = paper.talks.findLast((talk) => talk.clientId === clientId);
      if (last === undefined) return;
      await shop.takeCallBack({ id: last.id, clientId, at: last.at.toJSDate() });
      paper.talks = paper.talks.filter((talk) => talk !== last);
    },
    async "days close"() {
      await shop.closeDays();
      if (maybe) await Promise.all([shop.closeDays(), shop.closeDays()]);
    },
    async "calls back"() {
      const closed = state === "open" ? { timeGiven: maybe } : { closedAt: at };
      await shop.addCallback({ dueAt: at, state, ...closed, ...(state === "done" ? { onTime: maybe } : {}) });
      paper.callbacks.push({ at: now, state, onTime: maybe, timeGiven: maybe });
    },
    async refuses() {
      await shop.addRefusal({ reasonId, at, undone: maybe });
      if (!maybe) paper.refusals.push({ at: now, reasonId });
    },
  };
  await happenings[next.what]?.();
}

function counted(shop: PaperShop, paper: Paper, chosen: PeriodChoice) {
  const now = shop.clock.now().setZone(zone);
  const { from, until, before } = periodOf(chosen, now);
  const inside = ({ at }: { at: DateTime }) => at >= from && at < until;
  const sales = paper.sales.filter(inside);
  const talks = paper.talks.filter(inside);
  const leads = paper.clients.filter(inside).map(({ id }) => id);
  const reached = talks.filter(({ outcome }) => !["no-answer", "busy", "wrong-number"].includes(outcome));
  const due = paper.callbacks.filter(inside);
  const done = due.filter(({ state }) => state === "done");
  const lateFrom = (timeGiven: boolean) => (timeGiven ? now.minus({ hours: 1 }) : now.startOf("day"));
  const late = due.filter(({ state, at, timeGiven }) => state === "open" && at < lateFrom(timeGiven));
  const refusals = paper.refusals.filter(inside);
  const dayNo = (clientId: string, no: number) => {
    const days = paper.sales.filter((sale) => sale.clientId === clientId).map(({ at }) => at.setZone(zone));
    return [...new Set(days.map((at) => at.toFormat("yyyy-MM-dd")))].sort()[no];
  };
  const movedOn = (no: number) =>
    paper.clients.filter(({ id }) => {
      const day = dayNo(id, no);
      return day !== undefined && inside({ at: DateTime.fromISO(day, { zone }) });
    }).length;
  const sum = (some: Paper["sales"]) => ({
    count: some.length,
    kopecks: some.reduce((total, { kopecks }) => total + kopecks, 0),
  });
  const figures = {
    sales: sum(sales),
    leads: {
      created: leads.length,
      reached: leads.filter((id) => reached.some(({ clientId }) => clientId === id)).length,
      bought: leads.filter((id) => sales.some(({ clientId }) => clientId === id)).length,
    },
    contacts: tally(talks.map(({ outcome }) => outcome)),
    callbacks: { total: done.length + late.length, onTime: done.filter(({ onTime }) => onTime).length },
    refusals: Object.entries(tally(refusals.map(({ reasonId }) => reasonId))).map(([reasonId, count]) => ({
      reasonId,
      count,
    })),
    newbies: movedOn(0),
    fans: movedOn(1),
    sellers: sellers.flatMap(({ memberId }) => {
      const sold = sum(sales.filter(({ by }) => by === memberId));
      const contacts = talks.filter(({ by }) => by === memberId).length;
      return sold.count + contacts === 0 ? [] : [{ memberId, sales: sold, contacts }];
    }),
  };
  const earlier = paper.sales.filter(({ at }) => at >= before.from && at < before.until);
  return { figures: sorted(figures), before: sum(earlier) };
}

function told(figures: Figures) {
  const { sales, leads, contacts, callbacks, refusals, newbies, fans, sellers } = figures;
  return sorted({
    ...{ sales, leads, contacts, callbacks, refusals, newbies, fans },
    sellers: sellers
      .map(({ memberId, sales: sold, contacts: calls }) => ({ memberId, sales: sold, contacts: calls }))
      .filter((seller) => seller.sales.count + seller.contacts > 0),
  });
}

function sorted<Figures extends { sellers: { memberId: string }[]; refusals: { reasonId: string }[] }>(
  figures: Figures,
) {
  return {
    ...figures,
    sellers: [...figures.sellers].sort((a, b) => (a.memberId < b.memberId ? -1 : 1)),
    refusals: [...figures.refusals].sort((a, b) => (a.reasonId < b.reasonId ? -1 : 1)),
  };
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function fail(): never {
  throw new Error("Refused");
}
