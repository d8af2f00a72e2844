import { createHmac } from "node:crypto";
import type { Mongo } from "../mongo/connect.ts";
import { isDuplicateId } from "../mongo/duplicate.ts";
import { decrypt, encrypt } from "./cipher.ts";
import { type Keyring, type KeyringPlace, makeKeyring, readKeyring } from "./keyring.ts";

/**
 * Seals what must not lie in clear. A `place` is "collection|_id|field": a value moved to another card, field or
 * shop does not open. Failures.md 2.3.
 */
export interface Vault {
  seal(plain: string, place: string): string;
  /** Throws when the value was made elsewhere, altered, or sealed with an unknown key. */
  open(sealed: string, place: string): string;
  /** True when the value was sealed with an older data key: seal it anew when its row is written. */
  needsReseal(sealed: string): boolean;
  /** A keyed fingerprint to search and be unique by: the same text always gives the same key. */
  indexKey(text: string): string;
  /** 16 bits of the last four digits: finds a handful too many on purpose. */
  tailKey(last4: string): string;
  /** A keyed fingerprint for the trace, unlike `indexKey` of the same text. */
  mac(text: string): string;
}

/** Opens the vault of a shop, making its keys in an empty database. Throws one line when the key is wrong. */
export async function openVault(place: KeyringPlace): Promise<Vault> {
  const ring = (await readKeyring(place)) ?? (await firstKeyring(place));
  return vaultWith(ring, place.shop);
}

async function firstKeyring(place: KeyringPlace): Promise<Keyring> {
  if (await holdsData(place.mongo)) {
    throw new Error(
      "The database holds data but its keys are gone: restore the collection `keys` from a backup.",
    );
  }
  await makeKeyring(place).catch((error: unknown) => {
    if (!isDuplicateId(error)) throw error;
  });
  const ring = await readKeyring(place);
  if (ring === undefined) throw new Error("The keys of this database could not be made.");
  return ring;
}

async function holdsData(mongo: Mongo): Promise<boolean> {
  for (const { name } of await mongo.listCollections()) {
    if (name === "keys" || name === "locks" || name.startsWith("system.")) continue;
    if (await mongo.collection(name).findOne({}, { projection: { _id: 1 } })) return true;
  }
  return false;
}

export function vaultWith({ dataKeys, currentId, indexKey }: Keyring, shop: string): Vault {
  const fingerprint = (domain: string, text: string): Buffer =>
    createHmac("sha256", indexKey).update(`${domain}|${text}`).digest();

  return {
    seal: (plain, place) => {
      const sealed = encrypt(keyOf(dataKeys, currentId), Buffer.from(plain, "utf8"), `${shop}|${place}`);
      return `v1.${currentId}.${sealed}`;
    },
    open: (sealed, place) => {
      const { keyId, rest } = partsOf(sealed);
      return decrypt(keyOf(dataKeys, keyId), rest, `${shop}|${place}`).toString("utf8");
    },
    needsReseal: (sealed) => partsOf(sealed).keyId !== currentId,
    indexKey: (text) => fingerprint("index", text).toString("base64url"),
    tailKey: (last4) => fingerprint("l4", last4).subarray(0, 2).toString("hex"),
    mac: (text) => fingerprint("mac", text).toString("base64url"),
  };
}

function partsOf(sealed: string): { keyId: string; rest: string } {
  const parts = /^v1\.(\w+)\.(.+)$/s.exec(sealed);
  if (parts?.[1] === undefined || parts[2] === undefined) throw new Error("Not a sealed value");
  return { keyId: parts[1], rest: parts[2] };
}

function keyOf(dataKeys: ReadonlyMap<string, Buffer>, keyId: string): Buffer {
  const key = dataKeys.get(keyId);
  if (key === undefined)
    throw new Error(`The data key ${keyId} is unknown: restart the program, or restore it.`);
  return key;
}
