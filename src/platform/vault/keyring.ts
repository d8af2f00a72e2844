import { createHmac, randomBytes } from "node:crypto";
import { type Mongo, trusted } from "../mongo/connect.ts";
import { inTransaction } from "../mongo/transaction.ts";
import { decrypt, encrypt } from "./cipher.ts";
import { type KeyRecord, keyModel } from "./key.model.ts";

export interface Keyring {
  dataKeys: ReadonlyMap<string, Buffer>;
  /** The id of the key that seals from now on: the newest. */
  currentId: string;
  indexKey: Buffer;
}

export interface KeyringPlace {
  mongo: Mongo;
  /** 32 bytes; wraps the keys and does nothing else. */
  dataKey: Buffer;
  shop: string;
}

/** Unwraps the shop's keys. Throws one line when DATA_KEY is not the one that wrapped them. */
export async function readKeyring({ mongo, dataKey, shop }: KeyringPlace): Promise<Keyring | undefined> {
  const rows = await keyModel(mongo).find().sort({ createdAt: 1, _id: 1 }).lean();
  if (rows.length === 0) return undefined;
  if (rows.find((row) => row.kind === "check")?.wrapped !== keyCheck(dataKey)) {
    throw new Error(
      "DATA_KEY is not the key that this database was made with. Set the right one and start again.",
    );
  }
  const dataKeys = new Map<string, Buffer>();
  let indexKey: Buffer | undefined;
  for (const row of rows) {
    if (row.kind === "data") dataKeys.set(row._id, unwrap(row, dataKey, shop));
    if (row.kind === "index") indexKey = unwrap(row, dataKey, shop);
  }
  const currentId = [...dataKeys.keys()].at(-1);
  if (indexKey === undefined || currentId === undefined)
    throw new Error("The keys of this database are incomplete.");
  return { dataKeys, currentId, indexKey };
}

/** The first keys of a new shop. Throws E11000 when another process was faster. */
export async function makeKeyring({ mongo, dataKey, shop }: KeyringPlace): Promise<void> {
  await inTransaction(mongo, async () => {
    await keyModel(mongo).insertMany([
      wrap("index", "index", randomBytes(32), dataKey, shop),
      wrap("k1", "data", randomBytes(32), dataKey, shop),
      { _id: "check", kind: "check", wrapped: keyCheck(dataKey), createdAt: new Date() },
    ]);
  });
}

/**
 * Adds a data key that seals from the next start on; older values stay readable and are sealed anew when they
 * are written. Every process is restarted after it: one that does not know the key fails closed on its values.
 */
export async function addDataKey(place: KeyringPlace): Promise<string> {
  const ring = await readKeyring(place);
  if (ring === undefined) throw new Error("This database has no keys yet.");
  const id = `k${ring.dataKeys.size + 1}`;
  await keyModel(place.mongo).create([wrap(id, "data", randomBytes(32), place.dataKey, place.shop)]);
  return id;
}

/** Wraps every key with another DATA_KEY. What they sealed does not change. */
export async function rewrapKeys(place: KeyringPlace, nextDataKey: Buffer): Promise<void> {
  const { mongo, dataKey, shop } = place;
  await inTransaction(mongo, async () => {
    if ((await readKeyring(place)) === undefined) throw new Error("This database has no keys yet.");
    const keys = keyModel(mongo);
    for (const row of await keys.find({ kind: trusted({ $in: ["data", "index"] }) }).lean()) {
      const { wrapped } = wrap(row._id, row.kind, unwrap(row, dataKey, shop), nextDataKey, shop);
      await keys.updateOne({ _id: row._id }, { $set: { wrapped } });
    }
    await keys.updateOne({ _id: "check" }, { $set: { wrapped: keyCheck(nextDataKey) } });
  });
}

function wrap(_id: string, kind: KeyRecord["kind"], key: Buffer, dataKey: Buffer, shop: string): KeyRecord {
  return { _id, kind, wrapped: encrypt(dataKey, key, `${shop}|keys|${_id}|${kind}`), createdAt: new Date() };
}

function unwrap({ _id, kind, wrapped }: KeyRecord, dataKey: Buffer, shop: string): Buffer {
  try {
    return decrypt(dataKey, wrapped, `${shop}|keys|${_id}|${kind}`);
  } catch (cause) {
    throw new Error(
      `The key ${_id} of this database was altered or belongs to another shop than "${shop}".`,
      { cause },
    );
  }
}

function keyCheck(dataKey: Buffer): string {
  return createHmac("sha256", dataKey).update("livebase|key-check").digest("base64url").slice(0, 22);
}
