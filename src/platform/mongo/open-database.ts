import { join } from "node:path";
import type { Log } from "../log/log.ts";
import { connectMongo, type Mongo } from "./connect.ts";
import { attachEmbeddedMongo, startEmbeddedMongo } from "./embedded/start-embedded.ts";

export interface DatabaseSettings {
  MONGODB_URI?: string | undefined;
  MONGOD_PORT?: number | undefined;
  DATA_DIR: string;
  /** Without a token the sandbox's own database is opened. */
  BOT_TOKEN?: string | undefined;
}

export interface Database {
  mongo: Mongo;
  /** For whoever must bring a driver of its own (Agenda). */
  uri: string;
  /** The name that sealed values are bound to: it stays when a backup is restored under another name. */
  shop: "livebase" | "livebase_sandbox";
  /** Where the key lies when nobody set DATA_KEY; only beside the embedded data. */
  keyFile?: string;
  close(): Promise<void>;
}

/**
 * Opens the configured database, running our own MongoDB when no address is set. A command that runs beside the
 * program passes `beside` and joins the program's server instead of being refused.
 */
export async function openDatabase(
  settings: DatabaseSettings,
  log: Log,
  how: "alone" | "beside" = "alone",
): Promise<Database> {
  const shop = settings.BOT_TOKEN === undefined ? "livebase_sandbox" : "livebase";
  if (settings.MONGODB_URI !== undefined) {
    const uri = addressOf(settings.MONGODB_URI, shop);
    const mongo = await connectMongo(uri);
    return { mongo, uri, shop, close: () => mongo.close() };
  }
  const { DATA_DIR: dataDir, MONGOD_PORT: port } = settings;
  const start = how === "beside" ? attachEmbeddedMongo : startEmbeddedMongo;
  const mongod = await start({ dataDir, log, ...(port === undefined ? {} : { port }) });
  const uri = mongod.uri(shop);
  const mongo = await connectMongo(uri).catch(async (error: unknown) => {
    await mongod.stop();
    throw error;
  });
  const close = async (): Promise<void> => {
    await mongo.close();
    await mongod.stop();
  };
  return { mongo, uri, shop, keyFile: join(dataDir, "data.key"), close };
}

/** The sandbox never writes into the database that an address names: that one is a shop's. */
export function addressOf(uri: string, shop: Database["shop"]): string {
  const [, hosts = "", named = "", options = ""] = /^([a-z+]+:\/\/[^/?]+)\/?([^?]*)(\?.*)?$/.exec(uri) ?? [];
  const credentialsDatabase = named !== "" && hosts.includes("@") && !/[?&]authSource=/.test(options);
  const name = shop === "livebase" && named !== "" ? named : shop;
  // A server looks the user up in the database of the address unless told otherwise.
  const source =
    credentialsDatabase && name !== named ? `${options === "" ? "?" : "&"}authSource=${named}` : "";
  return `${hosts}/${name}${options}${source}`;
}
