import { defaultSettings } from "../../src/shop/rules/default-settings.ts";
import { clientIdAt } from "../ground/client-base.ts";
import { cardTap } from "../ground/updates.ts";
import { at, sideBySide, sorted } from "../measure/side-by-side.ts";
import { type Row, row } from "../row.ts";
import { productIdAt } from "./lay-mongo.ts";
import type { Base } from "./open-base.ts";
import { sql } from "./sql.ts";

/** What comes round by itself at night, beside telling everybody's status anew. */
export async function askNight({ app, postgres }: Base): Promise<Row[]> {
  if (postgres === undefined) return [];
  const crossed = await timed(() => app.clients.noteFallenAsleep());
  const anew = await timed(() => postgres.query(sql.nightly, ["2026-11-21"], "nightly"));
  const one = { name: "nightly refresh, who crossed a line", unit: "ms" as const, ours: crossed };
  const told = row({ ...one, peer: anew, peerName: "PostgreSQL, everybody's status" });
  return [{ ...told, aim: { of: "ours", max: 1_000 } }];
}

/** A seller's card while the owner asks for everything at once, beside the same card in peace. */
export async function askAtOnce(base: Base, rounds: number): Promise<Row[]> {
  const { app, owner, sellers, columns } = base;
  const seller = sellers[0] ?? owner;
  const tap = (round: number) =>
    app.bot.handleUpdate(cardTap(seller, clientIdAt((round * 50) % base.clients)));
  const { tap: calm } = await sideBySide(rounds, { tap });

  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      await columns.cutpoints(base.context().now, defaultSettings);
      await columns.pairs(base.context().now);
      await app.reports.getReport(owner, { kind: "year", back: 0 });
    }
  })();
  const { tap: busy } = await sideBySide(rounds, { tap });
  isOver = true;
  await asking;
  return [0.5, 0.95].map((share) => ({
    ...row({
      ...{ name: `seller's card while all that runs, p${share * 100}`, unit: "ms" },
      ...{ ours: at(busy, share), peer: at(calm, share), peerName: "the same in peace" },
    }),
    aim: { of: "ratio" as const, max: 1.5 },
  }));
}

/** How long a sale takes to be seen by the columns, beside the sale itself. */
export async function askLag(base: Base, rounds: number): Promise<Row[]> {
  const { app, columns, mongo } = base;
  const definition = { is: "bought", what: `p${productIdAt(49)}`, days: 1 } as const;
  const lags: number[] = [];
  const sales: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const clientId = clientIdAt(50 * round);
    const found = await mongo
      .collection<{ _id: string; responsible: string }>("clients")
      .findOne({ _id: clientId });
    const seller = base.sellers.find(({ memberId }) => memberId === found?.responsible);
    if (seller === undefined) continue;
    const before = (await columns.count(definition, base.context())) ?? 0;
    const items = [{ product: productIdAt(49), amountKopecks: 100_000 }];
    sales.push(
      await timed(() => app.purchases.recordSale(seller, { clientId, items, requestKey: `lag ${round}` })),
    );
    lags.push(
      await timed(async () => {
        while (((await columns.count(definition, base.context())) ?? 0) <= before) await pause();
      }),
    );
  }
  const one = { name: "a sale is seen by the columns after, p95", unit: "ms" as const };
  return [
    row({ ...one, ours: at(sorted(lags), 0.95), peer: at(sorted(sales), 0.95), peerName: "the sale itself" }),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
