import { DateTime, Duration } from "luxon";
import type { Clock } from "../platform/config/clock.ts";
import type { Config } from "../platform/config/config.ts";
import type { Mongo } from "../platform/mongo/connect.ts";
import { mongoStore, type Sandbox, startSandbox } from "../sandbox/index.ts";
import { getShopWith } from "../shop/index.ts";

/** The local Telegram of a program without a token: its chats are kept, its page moves the program's clock. */
export async function openSandbox(options: { config: Config; mongo: Mongo; clock: Clock }): Promise<Sandbox> {
  const { config, mongo, clock } = options;
  const getShop = getShopWith({ mongo });
  const sandbox = await startSandbox({
    now: clock.now,
    port: config.SANDBOX_PORT,
    store: await mongoStore(mongo),
    zone: async () => (await getShop()).zone,
    onClock(move) {
      const there =
        "advance" in move
          ? clock.now().plus(Duration.fromISO(move.advance))
          : DateTime.fromISO(move.set, move.zone === undefined ? {} : { zone: move.zone });
      clock.shift(there.diff(DateTime.utc()));
    },
  });
  if (config.CLOCK_OFFSET === undefined) {
    clock.shift(Duration.fromMillis(sandbox.keptClockOffsetMilliseconds));
  }
  console.log(`\nПесочница · sandbox: ${sandbox.url}\n`);
  return sandbox;
}
