import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DateTime } from "luxon";
import { type App, buildApp } from "../../src/app/build-app.ts";
import { openTelegram } from "../../src/app/telegram.ts";
import { createLogger } from "../../src/platform/log/log.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import type { SegmentContext } from "../../src/segments/rules/segment-facts.ts";
import { openColumns, type SegmentColumns } from "../../src/segments/store/columns/open-columns.ts";
import type { Actor } from "../../src/shared/actor.ts";
import { defaultSettings } from "../../src/shop/rules/default-settings.ts";
import type { BenchDatabase, Ground } from "../ground/ground.ts";
import { seatStaff } from "../ground/staff.ts";
import { botInfo, type StubTelegram, stubTelegram } from "../ground/stub-telegram.ts";
import { type Duck, openDuck } from "./duckdb.ts";
import { laidPolicy, layMongo } from "./lay-mongo.ts";
import { layDuck, layPostgres, writeCsv } from "./lay-sql.ts";
import { openPostgres, type Postgres } from "./postgres.ts";
import { sellersCount, todayMs } from "./world.ts";

/** One base three times: the shop, and the two peers over the same rows. */
export interface Base extends BenchDatabase {
  clients: number;
  app: App;
  telegram: StubTelegram;
  owner: Actor;
  sellers: Actor[];
  columns: SegmentColumns;
  /** Asked; where it is not installed, it has no rows. */
  postgres?: Postgres;
  duck?: Duck;
  now(): DateTime;
  context(): SegmentContext;
  close(): Promise<void>;
}

export async function openBase(ground: Ground, clients: number): Promise<Base> {
  const database = await ground.database("base", { kept: ground.isLaid });
  const { mongo, vault, uri } = database;
  const [owner, ...sellers] = await seatStaff(mongo, sellersCount);
  const begunMs = performance.now();
  const now = () => DateTime.fromMillis(todayMs + performance.now() - begunMs, { zone: "utc" });
  const log = createLogger({ level: "warn" });
  const telegram = stubTelegram();
  const ways = await openTelegram({ token: "42:bench", log, fetch: telegram.fetch, botInfo });
  const setupFile = join(ground.folder, "setup-code");
  const app = buildApp({ ...{ mongo, vault, uri, now, log, setupFile }, telegram: ways });

  const sql = await openPeers(clients);
  if (!ground.isLaid) {
    await layMongo(database, { count: clients, sellerIds: sellers.map(({ memberId }) => memberId) });
  }
  await ensureIndexes(mongo);
  const columns = openColumns({ uri, log });

  return {
    ...database,
    ...{ clients, app, telegram, owner, sellers, columns, now, ...sql },
    context: () => ({
      now: now().setZone(defaultSettings.zone),
      policy: laidPolicy,
      giveUpAfter: defaultSettings.retry.giveUpAfter,
      due: defaultSettings.due,
    }),
    async close() {
      await columns.close();
      await app.rest();
      sql.duck?.close();
      await sql.postgres?.close();
    },
  };
}

async function openPeers(clients: number): Promise<Pick<Base, "postgres" | "duck">> {
  const postgres = await openPostgres();
  const duck = await openDuck();
  const folder = await mkdtemp(join(tmpdir(), "livebase-bench-csv-"));
  try {
    const files = await writeCsv(folder, clients);
    if (postgres !== undefined) await layPostgres(postgres, files);
    if (duck !== undefined) await layDuck(duck, files);
    return { ...(postgres && { postgres }), ...(duck && { duck }) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
