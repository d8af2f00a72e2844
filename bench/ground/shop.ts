import { join } from "node:path";
import type { Api } from "grammy";
import { type App, buildApp } from "../../src/app/build-app.ts";
import { openTelegram } from "../../src/app/telegram.ts";
import { openClock } from "../../src/platform/config/clock.ts";
import { createLogger } from "../../src/platform/log/log.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import type { Actor } from "../../src/shared/actor.ts";
import { layClients } from "./client-base.ts";
import type { BenchDatabase, Ground } from "./ground.ts";
import { seatStaff } from "./staff.ts";
import { botInfo, type StubTelegram, stubTelegram } from "./stub-telegram.ts";

export interface BenchShop extends BenchDatabase {
  app: App;
  telegram: StubTelegram;
  api: Api;
  owner: Actor;
  sellers: Actor[];
  /** How many there are. */
  clients: number;
}

/** A whole shop over a base of clients, with a Telegram that answers at once. Indexes are built after the load. */
export async function openBenchShop(
  ground: Ground,
  { name, clients, sellers }: { name: string; clients: number; sellers: number },
): Promise<BenchShop> {
  const database = await ground.database(name);
  const shop = await shopOver(ground, database);
  const [owner, ...hired] = await seatStaff(database.mongo, sellers);
  await layClients(database, { count: clients, sellerIds: hired.map(({ memberId }) => memberId) });
  await ensureIndexes(database.mongo);
  return { ...database, ...shop, owner, sellers: hired, clients };
}

/** The product over a database, built once more beside the measured one to have its round trips noted. */
export async function shopOver(ground: Ground, { mongo, vault }: Pick<BenchDatabase, "mongo" | "vault">) {
  const log = createLogger({ level: "warn" });
  const stub = stubTelegram();
  const telegram = await openTelegram({ token: "42:bench", log, fetch: stub.fetch, botInfo });
  const setupFile = join(ground.folder, "setup-code");
  const app = buildApp({ mongo, vault, now: openClock().now, log, telegram, setupFile });
  return { app, telegram: stub, api: telegram.api };
}
