import { DateTime, Duration } from "luxon";
import type { Clock } from "../platform/config/clock.ts";
import type { Config } from "../platform/config/config.ts";
import type { Log } from "../platform/log/log.ts";
import type { Mongo } from "../platform/mongo/connect.ts";
import { mongoStore, type Sandbox, startSandbox } from "../sandbox/index.ts";

/** The local Telegram of a program without a token: its chats are kept, its page moves the program's clock. */
export async function openSandbox(options: {
  config: Config;
  mongo: Mongo;
  clock: Clock;
  log: Log;
}): Promise<Sandbox> {
  const { config, mongo, clock } = options;
  const kept = mongo.collection<{ _id: string; offset: string }>("sandboxClock");
  const before = await kept.findOne({ _id: "clock" });
  if (before !== null && config.CLOCK_OFFSET === undefined) clock.shift(Duration.fromISO(before.offset));

  const sandbox = await startSandbox({
    now: clock.now,
    port: config.SANDBOX_PORT,
    store: await mongoStore(mongo),
    async onClock(move) {
      const there =
        "advance" in move
          ? clock.now().plus(Duration.fromISO(move.advance))
          : DateTime.fromISO(move.set, move.zone === undefined ? {} : { zone: move.zone });
      clock.shift(there.diff(DateTime.utc()));
      await kept.updateOne(
        { _id: "clock" },
        { $set: { offset: clock.offset.toISO() ?? "PT0S" } },
        { upsert: true },
      );
    },
  });
  console.log(`\nПесочница · sandbox: ${sandbox.url}\n`);
  return sandbox;
}
