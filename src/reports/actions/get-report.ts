import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { type Figures, type Sales, sellersOf, sumOf } from "../rules/figures.ts";
import { type Period, type PeriodKind, periodOf, type Span } from "../rules/period.ts";
import { callbacksOfPeriod } from "../store/callbacks-of-period.ts";
import { contactsOfPeriod } from "../store/contacts-of-period.ts";
import { leadsOfPeriod } from "../store/leads-of-period.ts";
import { movementOfPeriod } from "../store/movement-of-period.ts";
import { refusalsOfPeriod } from "../store/refusals-of-period.ts";
import { salesOfPeriod } from "../store/sales-of-period.ts";

export interface Report {
  period: Period;
  figures: Figures;
  /** The sales of the same part of the period before. */
  before: Sales;
  /** Names of the sellers by member id. */
  names: ReadonlyMap<string, string>;
}

export type GetReport = (
  actor: Actor,
  input: { kind: PeriodKind; back: number },
) => Promise<Outcome<Report, "no-rights">>;

interface Deps {
  mongo: Mongo;
  now: Now;
  /** The shop's zone, IANA, and from how many purchase days on a buyer is a fan. */
  shop: () => Promise<{ zone: string; fanFromPurchases: number }>;
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
}

/** What a period of the shop comes to, for the owner. Read raw from the facts at this moment. */
export function getReportWith({ mongo, now, shop, namesOfMembers }: Deps): GetReport {
  return async function getReport(actor, { kind, back }) {
    if (!may(actor, "report.see")) return refused("no-rights");
    const { zone, fanFromPurchases } = await shop();
    const period = periodOf(kind, back, now().setZone(zone));

    const [figures, before] = await Promise.all([
      figuresOf(period, fanFromPurchases),
      salesOfPeriod(mongo, datesOf(period.before)),
    ]);
    const names = await namesOfMembers(figures.sellers.map(({ memberId }) => memberId));
    return done({ period, figures, before: sumOf(before), names });
  };

  async function figuresOf(period: Period, fanFrom: number): Promise<Figures> {
    const span = datesOf(period);
    const days = [isoDay(period.from), isoDay(period.until.minus(1))] as const;
    const overdueBefore = now().minus({ minutes: graceMinutes }).toJSDate();
    const [sales, contacts, leads, callbacks, refusals, movement] = await Promise.all([
      salesOfPeriod(mongo, span),
      contactsOfPeriod(mongo, span),
      leadsOfPeriod(mongo, span),
      callbacksOfPeriod(mongo, span, overdueBefore),
      refusalsOfPeriod(mongo, span),
      movementOfPeriod(mongo, span, { fanFrom, days }),
    ]);
    const byOutcome: Figures["contacts"] = {};
    for (const { outcome, count } of contacts) byOutcome[outcome] = (byOutcome[outcome] ?? 0) + count;
    return {
      sales: sumOf(sales),
      leads,
      contacts: byOutcome,
      callbacks,
      refusals,
      ...movement,
      sellers: sellersOf(sales, contacts),
    };
  }
}

// An hour after its time a callback is late: dialogues.md §3.7.
const graceMinutes = 60;

function datesOf({ from, until }: Span): { from: Date; until: Date } {
  return { from: from.toJSDate(), until: until.toJSDate() };
}

function isoDay(at: Span["from"]): string {
  return at.toFormat("yyyy-MM-dd");
}
