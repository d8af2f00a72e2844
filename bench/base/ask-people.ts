import type { SegmentDefinition } from "../../src/segments/rules/definition.ts";
import { findPage, queryOf } from "../../src/segments/store/segment-query.ts";
import { clientIdAt, phoneAt } from "../ground/client-base.ts";
import { cardTap } from "../ground/updates.ts";
import type { Row } from "../row.ts";
import { productIdAt, reasonIdAt } from "./lay-mongo.ts";
import type { Base } from "./open-base.ts";
import { mustEqual, sides } from "./side.ts";
import { sql, withValues } from "./sql.ts";
import { dayMs, todayMs } from "./world.ts";

const X = 3;
const Y = 7;
const year = isoDay(todayMs - 365 * dayMs);
const halfYear = isoDay(todayMs - 182 * dayMs);

/** «Bought X in the last 12 months but not Y», «worked in the last 6 months, refused for one reason». */
const named: Record<"bought" | "lost", SegmentDefinition> = {
  bought: {
    all: [
      { is: "bought", what: `p${productIdAt(X)}`, days: 365 },
      { is: "not-bought", what: `p${productIdAt(Y)}`, days: 365 },
    ],
  },
  lost: { is: "lost", reasons: [reasonIdAt(0)], workedDays: 182 },
};

/** A card, the searches and the two named groups: first page and count. */
export async function askPeople(base: Base, rounds: number): Promise<Row[]> {
  const { mongo, app, owner, columns, postgres, duck } = base;
  const clientOf = (round: number) => (round * 7_919) % base.clients;
  const clients = mongo.collection<{ _id: string }>("clients");
  const page = (definition: SegmentDefinition) => () =>
    findPage(mongo, queryOf(definition, base.context()), { skip: 0, limit: 9 });
  const findOne = (round: number) => clients.findOne({ _id: clientIdAt(clientOf(round)) });
  const count = (definition: SegmentDefinition) => () => columns.count(definition, base.context());

  await columns.warm(base.context().now);
  const boughtValues = [X, Y, year];
  const lostValues = [0, `${halfYear}T00:00:00+03:00`];
  await mustAgree(base, named.bought, { text: sql.boughtCount, values: boughtValues });
  await mustAgree(base, named.lost, { text: sql.lostCount, values: lostValues });

  return [
    ...(await sides({
      name: "card by a tap",
      rounds,
      ours: (round) => app.bot.handleUpdate(cardTap(owner, clientIdAt(clientOf(round)))),
      peers: {
        "PostgreSQL, client and 10 events":
          postgres &&
          (async (round) => {
            await postgres.query(sql.card, [clientOf(round)], "card");
            await postgres.query(sql.cardEvents, [clientOf(round)], "events");
          }),
      },
    })),
    ...(await sides({
      name: "number",
      rounds,
      ours: (round) => app.clients.findPhoneHolder(owner, phoneAt(clientOf(round))),
      peers: {
        PostgreSQL: postgres && ((round) => postgres.query(sql.phone, [phoneAt(clientOf(round))], "phone")),
      },
    })),
    ...(await sides({
      name: "name",
      rounds,
      ours: () => app.clients.findClients(owner, { typed: "ольга" }),
      peers: { PostgreSQL: postgres && (() => postgres.query(sql.name, ["ив%"], "name")) },
    })),
    ...(await sides({
      name: "bought X, not Y: first page",
      rounds,
      ours: page(named.bought),
      peers: {
        findOne,
        PostgreSQL: postgres && (() => postgres.query(sql.boughtPage, boughtValues, "bought page")),
      },
      aims: { findOne: 2 },
    })),
    ...(await sides({
      name: "bought X, not Y: count",
      rounds: Math.min(rounds, 100),
      ours: count(named.bought),
      peers: {
        PostgreSQL: postgres && (() => postgres.query(sql.boughtCount, boughtValues, "bought count")),
        DuckDB: duck && (() => duck.query(withValues(sql.boughtCount, boughtValues))),
      },
      aims: { PostgreSQL: 0.1, DuckDB: 1 },
    })),
    ...(await sides({
      name: "lost for a reason: first page",
      rounds,
      ours: page(named.lost),
      peers: {
        findOne,
        PostgreSQL: postgres && (() => postgres.query(sql.lostPage, lostValues, "lost page")),
      },
      aims: { findOne: 2 },
    })),
    ...(await sides({
      name: "lost for a reason: count",
      rounds: Math.min(rounds, 100),
      ours: count(named.lost),
      peers: {
        PostgreSQL: postgres && (() => postgres.query(sql.lostCount, lostValues, "lost count")),
        DuckDB: duck && (() => duck.query(withValues(sql.lostCount, lostValues))),
      },
    })),
  ];
}

async function mustAgree(
  { columns, postgres, context }: Base,
  definition: SegmentDefinition,
  { text, values }: { text: string; values: unknown[] },
): Promise<void> {
  if (postgres === undefined) return;
  const [counted] = await postgres.query<{ n: number }>(text, values);
  mustEqual(JSON.stringify(definition), await columns.count(definition, context()), counted?.n);
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
