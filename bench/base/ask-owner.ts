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
  const settings = { purchaseCycleDays: 90 };

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
      name: "RFM, rating and Pareto lines",
      rounds: 5,
      ours: () => columns.cutpoints(base.context().now, settings),
      peers: {
        "PostgreSQL, RFM": postgres && (() => postgres.query(sql.rfm, [aYear], "rfm")),
        "PostgreSQL, rating": postgres && (() => postgres.query(sql.rating, [aYear], "rating")),
        "PostgreSQL, Pareto": postgres && (() => postgres.query(sql.pareto, [aYear], "pareto")),
        "DuckDB, RFM": duck && (() => duck.query(withValues(sql.rfm, [aYear]))),
        "DuckDB, rating": duck && (() => duck.query(withValues(sql.rating, [aYear]))),
      },
      aims: { "PostgreSQL, RFM": 0.1, "DuckDB, RFM": 1 },
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
