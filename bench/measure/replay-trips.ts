import { randomBytes } from "node:crypto";
import type { ClientSession } from "mongoose";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import type { Course, Trip, Wave } from "./trips.ts";

interface Blank {
  _id: string;
  pad: string;
  n?: number;
}

const lying = 2_000;
const lyingBytes = 900;

export type Replay = (lane?: number) => Promise<void>;

/**
 * The floor of an operation: the same round trips with the bare driver, the same write concern, as many bytes,
 * side by side where the operation had them so, and nothing else. Lanes never meet on one document.
 */
export async function replayWith(mongo: Mongo, course: Course): Promise<Replay> {
  const client = mongo.getClient();
  const blanks = await layBlanks(mongo);
  let turn = 0;

  return async function replay(lane = 0) {
    for (const { inTransaction, waves } of course) {
      if (inTransaction) await client.withSession((session) => inOne(session, waves, lane));
      else for (const wave of waves) await Promise.all(wave.map((trip) => go(trip, lane, {})));
    }
  };

  async function inOne(session: ClientSession, waves: readonly Wave[], lane: number): Promise<void> {
    await session.withTransaction(async () => {
      for (const trip of waves.flat()) await go(trip, lane, { session });
    }, transactionOptions);
  }

  async function go({ command, statements, bytes }: Trip, lane: number, options: object): Promise<unknown> {
    turn += 1;
    const _id = nameOf((lane * 25 + (turn % 25)) % lying);
    const change = { $set: { pad: padOf(Math.min(bytes, lyingBytes)) }, $inc: { n: 1 } };
    switch (command) {
      case "insert": {
        const pad = padOf(bytes / statements);
        const fresh = Array.from({ length: statements }, () => ({ _id: freshId(), pad }));
        return blanks.insertMany(fresh, options);
      }
      case "update": {
        const ids = Array.from({ length: statements }, () => freshId());
        if (statements === 1) return blanks.updateOne({ _id }, change, options);
        return blanks.bulkWrite(
          ids.map((id) => ({ updateOne: { filter: { _id: id }, update: change, upsert: true } })),
          options,
        );
      }
      case "delete":
        return blanks.deleteOne({ _id: freshId() }, options);
      case "findAndModify":
        return blanks.findOneAndUpdate({ _id }, change, options);
      default:
        return blanks.findOne({ _id }, options);
    }
  }
}

export const transactionOptions = {
  readConcern: { level: "snapshot" },
  writeConcern: { w: "majority", journal: true },
  readPreference: "primary",
} as const;

async function layBlanks(mongo: Mongo) {
  const blanks = mongo.getClient().db(mongo.name).collection<Blank>("bench_blanks");
  if ((await blanks.estimatedDocumentCount()) === 0) {
    const pad = padOf(lyingBytes);
    await blanks.insertMany(Array.from({ length: lying }, (_, at) => ({ _id: nameOf(at), pad })));
  }
  return blanks;
}

function nameOf(at: number): string {
  return `blank-${String(at).padStart(10, "0")}`;
}

function freshId(): string {
  return randomBytes(12).toString("base64url");
}

function padOf(bytes: number): string {
  return "x".repeat(Math.max(0, Math.round(bytes) - 40));
}
