import { defaultSettings } from "../../src/shop/rules/default-settings.ts";
import type { Row } from "../row.ts";
import type { Base } from "./open-base.ts";
import { sides } from "./side.ts";
import { sql, withValues } from "./sql.ts";

/** The running month and the eleven before it. */
const aYear = "2025-12-01";

/** The owner's questions over the whole base: reports, RFM and rating, Pareto, pairs. */
export async function askOwner(base: Base): Promise<Row[]> {
  const { app, owner, columns, postgres, duck } = base;
  const report = (kind: "month" | "year", back: number) => async () => {
    const got = await app.reports.getReport(owner, { kind, back });
    if (!got.ok) throw new Error("The report was refused");
  };
  const raw = (from: string, until: string) =>
    postgres &&
    (async () => {
      await postgres.query(sql.report, [from, until], "report");
      await postgres.query(sql.reportLeads, [from, until], "report leads");
      await postgres.query(sql.reportNewbies, [from, until], "report newbies");
    });
  // Ours tells the three in one go.
  const three = [sql.rfm, sql.rating, sql.pareto];

  return [
    ...(await sides({
      name: "last month's report",
      rounds: 20,
      ours: report("month", 1),
      peers: { "PostgreSQL, raw": raw("2026-10-01", "2026-11-01") },
      aims: { "PostgreSQL, raw": 0.1 },
    })),
    ...(await sides({
      name: "last year's report",
      rounds: 10,
      ours: report("year", 1),
      peers: { "PostgreSQL, raw": raw("2025-01-01", "2026-01-01") },
      aims: { "PostgreSQL, raw": 0.1 },
    })),
    ...(await sides({
      name: "this year's report so far",
      rounds: 10,
      ours: report("year", 0),
      peers: { "PostgreSQL, raw": raw("2026-01-01", "2027-01-01") },
    })),
    ...(await sides({
      name: "RFM, rating and Pareto lines",
      rounds: 5,
      ours: () => columns.cutpoints(base.context().now, defaultSettings),
      peers: {
        "PostgreSQL, the three":
          postgres && (() => inTurn(three, (text) => postgres.query(text, [aYear], text.slice(-60)))),
        "PostgreSQL, RFM alone": postgres && (() => postgres.query(sql.rfm, [aYear], "rfm")),
        "DuckDB, the three": duck && (() => inTurn(three, (text) => duck.query(withValues(text, [aYear])))),
        "DuckDB, RFM alone": duck && (() => duck.query(withValues(sql.rfm, [aYear]))),
      },
      aims: { "PostgreSQL, the three": 0.1, "DuckDB, the three": 1 },
    })),
    ...(await sides({
      name: "pairs of products",
      rounds: 3,
      ours: () => columns.pairs(base.context().now),
      peers: {
        PostgreSQL: postgres && (() => postgres.query(sql.pairs, [aYear], "pairs")),
        DuckDB: duck && (() => duck.query(withValues(sql.pairs, [aYear]))),
      },
      aims: { PostgreSQL: 0.1, DuckDB: 1 },
    })),
  ];
}

async function inTurn(texts: readonly string[], ask: (text: string) => Promise<unknown>): Promise<void> {
  for (const text of texts) await ask(text);
}
