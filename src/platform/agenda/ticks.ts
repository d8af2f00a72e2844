import { MongoBackend } from "@agendajs/mongo-backend";
import { Agenda } from "agenda";
import { Schema } from "mongoose";
import type { Log } from "../log/log.ts";
import { type Mongo, trusted } from "../mongo/connect.ts";
import { defineModel } from "../mongo/define-model.ts";

/**
 * Work that comes round: it asks our own clock what is due, is safe to run twice at once and safe to miss.
 * `every` is in Agenda's words: "1 second", "5 minutes".
 */
export interface Tick {
  /** `<slice>.<verb-noun>` */
  name: string;
  every: string;
  run(): Promise<void>;
}

interface TickRunRecord {
  _id: string;
  /** Starts that did not come back: a tick that kills the process is counted here and nowhere else. */
  starts: number;
  quarantinedAt?: Date;
}

const schema = new Schema<TickRunRecord>(
  { _id: { type: String, required: true }, starts: { type: Number, required: true }, quarantinedAt: Date },
  { versionKey: false },
);

const tickRunModel = defineModel<TickRunRecord>("tickRuns", schema);

/** A tick that died so often in a row is not started again until the program is restarted with it mended. */
const deathsMax = 3;
const lockLifetimeMs = 60_000;

export interface TicksOptions {
  /** Agenda brings another driver than mongoose, so it is given an address, never a connection. */
  uri: string;
  mongo: Mongo;
  ticks: Tick[];
  log: Log;
  onQuarantined(name: string): Promise<void>;
}

export async function startTicks(options: TicksOptions): Promise<{ stop(): Promise<void> }> {
  const { uri, mongo, ticks, log } = options;
  await keepOneJobForEachName(mongo);
  await tryAgainWhatWasSetAside(mongo);
  await unlockTicks(mongo);
  const agenda = new Agenda({
    backend: new MongoBackend({ address: uri, collection: "agendaJobs" }),
    processEvery: 500,
    lockLimit: 0,
    defaultLockLifetime: lockLifetimeMs,
  });
  agenda.on("error", (error: Error) => log.error({ err: error }, "the timetable has a fault"));

  for (const tick of ticks) agenda.define(tick.name, () => runOnce(tick, options), { concurrency: 1 });
  await agenda.start();
  for (const tick of ticks) {
    await agenda.every(tick.every, tick.name).catch((error: { code?: number }) => {
      if (error.code !== 11000) throw error;
    });
  }

  return {
    async stop() {
      await agenda.drain({ timeout: 5_000 });
      await unlockTicks(mongo);
    },
  };
}

/** Runs a tick, counting the start before and forgetting it after: whatever kills the process stays counted. */
export async function runOnce(
  tick: Tick,
  options: Pick<TicksOptions, "mongo" | "log" | "onQuarantined">,
): Promise<void> {
  const runs = tickRunModel(options.mongo);
  const run = await runs
    .findOneAndUpdate({ _id: tick.name }, { $inc: { starts: 1 } }, { upsert: true, returnDocument: "after" })
    .lean();
  if (run.starts > deathsMax) {
    if (run.quarantinedAt === undefined) {
      await runs.updateOne({ _id: tick.name }, { $set: { quarantinedAt: new Date() } });
      options.log.error({ tick: tick.name }, "a tick was set aside: it died with the program three times");
      await options.onQuarantined(tick.name);
    }
    return;
  }
  try {
    await tick.run();
  } catch (error) {
    options.log.error({ err: error, tick: tick.name }, "a tick failed; the next one tries again");
  }
  await runs.updateOne({ _id: tick.name }, { $set: { starts: 0 }, $unset: { quarantinedAt: "" } });
}

/** Whoever starts the program again has perhaps mended it; a tick that still kills is set aside anew. */
async function tryAgainWhatWasSetAside(mongo: Mongo): Promise<void> {
  const setAside = { quarantinedAt: trusted({ $exists: true }) };
  await tickRunModel(mongo).updateMany(setAside, { $set: { starts: 0 }, $unset: { quarantinedAt: "" } });
}

/**
 * Agenda locks a tick half a second ahead of its time, and neither a kill nor its own `drain` gives that back: the
 * next start would wait for a minute. Another program's locks go too, which its ticks bear.
 */
async function unlockTicks(mongo: Mongo): Promise<void> {
  await mongo.collection("agendaJobs").updateMany({ lockedAt: { $ne: null } }, { $set: { lockedAt: null } });
}

/** Two programs that start at once would otherwise make two jobs of one name (telegram.md §0.6). */
async function keepOneJobForEachName(mongo: Mongo): Promise<void> {
  await mongo
    .collection("agendaJobs")
    .createIndex({ name: 1 }, { unique: true, partialFilterExpression: { type: "single" } });
}
