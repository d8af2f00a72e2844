import { type Connection, type ConnectOptions, Mongoose } from "mongoose";

export type Mongo = Connection;

/**
 * Opens the shop's database with an own Mongoose, so that two programs' worth of models can live in one
 * process. Filters are sanitized: an operator that we wrote ourselves is marked with `trusted({ $gt: 5 })`.
 * Throws when no server answers within five seconds.
 */
export async function connectMongo(uri: string): Promise<Mongo> {
  const mongoose = new Mongoose({
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
    strictQuery: "throw",
    sanitizeFilter: true,
    transactionAsyncLocalStorage: true,
  });
  return mongoose.createConnection(uri, connectOptions).asPromise();
}

export { trusted } from "mongoose";

// With anything less than majority and journal an acknowledged write can be lost at a failover (failures.md 1.6).
const connectOptions: ConnectOptions = {
  writeConcern: { w: "majority", journal: true },
  readConcern: { level: "majority" },
  retryWrites: true,
  retryReads: true,
  serverSelectionTimeoutMS: 5_000,
  maxPoolSize: 20,
};
