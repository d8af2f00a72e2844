// The outbox at work in a process that may be killed: loaded ahead, it begins when it is told to.
import { once } from "node:events";
import { Api } from "grammy";
import { DateTime } from "luxon";
import pino from "pino";
import { connectMongo } from "../../src/platform/mongo/connect.ts";
import { clientOptions } from "../../src/platform/telegram/sender/client.ts";
import { startOutboxLanes } from "../../src/platform/telegram/sender/outbox-lanes.ts";
import { postKinds } from "../support/post-kinds.ts";

const { MONGODB_URI = "", TELEGRAM_API_ROOT = "", BOT_TOKEN = "", CONCURRENCY } = process.env;

// Nobody is left behind when the test is gone.
process.on("disconnect", () => process.exit(1));

const way = () => new Api(BOT_TOKEN, clientOptions({ apiRoot: TELEGRAM_API_ROOT, waitSecondsMax: 0 }));
const mongo = await connectMongo(MONGODB_URI);
process.send("loaded");
await once(process, "message");
await startOutboxLanes({
  mongo,
  now: () => DateTime.utc(),
  log: pino({ level: "error" }),
  kinds: postKinds,
  ways: { staff: way(), bulk: way() },
  concurrency: Number(CONCURRENCY),
});
