import { DateTime } from "luxon";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { ListName } from "../rules/list-code.ts";
import { type Period, type PeriodChoice, periodOf } from "../rules/period.ts";
import { findFans } from "../store/day/buyers.ts";
import { findPeople } from "../store/day/people.ts";
import * as rows from "../store/list/rows.ts";
import { type Found, pageOf } from "../store/list/scan.ts";
import type { DateSpan } from "../store/within.ts";
import type { AddUpDeps } from "./add-up.ts";

interface ListOrder {
  choice: PeriodChoice;
  list: ListName;
  /** The reason, the seller or the source of a list that has one. */
  of?: string;
  page: number;
}

export type FindReportClients = (
  actor: Actor,
  order: ListOrder,
) => Promise<Outcome<{ period: Period; ids: string[]; more: boolean }, "no-rights">>;

const clientsPerPage = 8;

/** A page of the clients behind a number of the report, the latest first; read from the facts at this moment. */
export function findReportClientsWith({ mongo, now, shop }: AddUpDeps): FindReportClients {
  return async function findReportClients(actor, { choice, list, of, page }) {
    if (!may(actor, "report.see")) return refused("no-rights");
    const { zone, fanFromPurchases: fanFrom } = await shop();
    const period = periodOf(choice, now().setZone(zone));
    const span = { from: period.from.toJSDate(), until: period.until.toJSDate() };
    const looking = { mongo, span, of, zone, fanFrom };
    const found = await lists[list](looking, { page, size: clientsPerPage });
    return done({ period, ...found });
  };
}

interface Looking {
  mongo: Mongo;
  span: DateSpan;
  of: string | undefined;
  zone: string;
  fanFrom: number;
}
type Page = { page: number; size: number };
type List = (looking: Looking, page: Page) => Promise<{ ids: string[]; more: boolean }>;

const lists: Record<ListName, List> = {
  new: ({ mongo, span }, page) => pageOf(rows.leadRows(mongo, span), everybody, page),
  reached: ({ mongo, span }, page) =>
    pageOf(
      rows.leadRows(mongo, span),
      async (batch) => {
        const reached = await rows.findReachedOf(mongo, idsOf(batch), span.until);
        return batch.filter(({ clientId }) => reached.has(clientId));
      },
      page,
    ),
  bought: ({ mongo, span }, page) =>
    pageOf(
      rows.leadRows(mongo, span),
      async (batch) =>
        batch.filter(({ firstPurchaseAt }) => firstPurchaseAt !== undefined && firstPurchaseAt < span.until),
      page,
    ),
  newbies: ({ mongo, span }, page) =>
    pageOf(
      rows.saleRows(mongo, span),
      async (batch) => {
        const people = await findPeople(mongo, idsOf(batch));
        return batch.filter(
          ({ clientId, at }) => people.get(clientId)?.firstPurchaseAt?.getTime() === at.getTime(),
        );
      },
      page,
    ),
  fans: (looking, page) =>
    pageOf(rows.saleRows(looking.mongo, looking.span), (batch) => fansOf(looking, batch), page),
  asleep: ({ mongo, span }, page) =>
    pageOf(rows.stepRows(mongo, span, { to: ["sleeping"] }), everybody, page),
  grieved: ({ mongo, span }, page) =>
    pageOf(rows.stepRows(mongo, span, { to: ["returner"] }), everybody, page),
  back: ({ mongo, span }, page) =>
    pageOf(
      rows.stepRows(mongo, span, { to: ["newbie", "fan"], from: ["sleeping", "returner"] }),
      async (batch) => {
        const standing = await rows.findStanding(
          mongo,
          batch.map(({ why }) => why),
        );
        return batch.filter(({ why }) => standing.has(why));
      },
      page,
    ),
  refused: ({ mongo, span, of }, page) =>
    pageOf(
      rows.refusalRows(mongo, span),
      async (batch) => {
        const meant = batch.filter(({ reasonId }) => of === undefined || reasonId === of);
        const undone = await rows.findUndone(mongo, meant);
        return meant.filter(({ factId }) => !undone.has(factId));
      },
      page,
    ),
  buyers: ({ mongo, span }, page) => pageOf(rows.saleRows(mongo, span), everybody, page),
  "buyers-of-seller": ({ mongo, span, of }, page) =>
    pageOf(rows.saleRows(mongo, span, of ?? ""), everybody, page),
  "buyers-of-source": ({ mongo, span, of = "" }, page) =>
    pageOf(
      rows.saleRows(mongo, span),
      async (batch) => {
        const people = await findPeople(mongo, idsOf(batch));
        return batch.filter(({ clientId }) => (people.get(clientId)?.source ?? "") === of);
      },
      page,
    ),
};

async function fansOf({ mongo, zone, fanFrom }: Looking, batch: readonly rows.SaleRow[]): Promise<Found[]> {
  const people = await findPeople(mongo, idsOf(batch));
  const fans: Found[] = [];
  const localDay = ({ at }: Found) => DateTime.fromJSDate(at, { zone }).toFormat("yyyy-MM-dd");
  for (const day of new Set(batch.map(localDay))) {
    const ofDay = batch.filter((row) => localDay(row) === day);
    const buyers = [...new Set(idsOf(ofDay))].flatMap((id) => people.get(id) ?? []);
    const made = new Set(await findFans(mongo, buyers, { day, fanFrom }));
    fans.push(...ofDay.filter(({ clientId }) => made.has(clientId)));
  }
  return fans;
}

async function everybody<Row extends Found>(batch: readonly Row[]): Promise<readonly Row[]> {
  return batch;
}

function idsOf(batch: readonly Found[]): string[] {
  return batch.map(({ clientId }) => clientId);
}
