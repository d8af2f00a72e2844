import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import pino from "pino";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { connectMongo, type Mongo } from "../../../src/platform/mongo/connect.ts";
import { startEmbeddedMongo } from "../../../src/platform/mongo/embedded/start-embedded.ts";
import { decrypt, encrypt } from "../../../src/platform/vault/cipher.ts";
import { readDataKey } from "../../../src/platform/vault/data-key.ts";
import { addDataKey, rewrapKeys } from "../../../src/platform/vault/keyring.ts";
import { openVault, vaultWith } from "../../../src/platform/vault/vault.ts";
import { dumpText } from "../../support/dump.ts";
import { emptyDatabase, testDataKey, testMongo, testVault } from "../../support/mongo.ts";

let mongo: Mongo;
let folder = "";
const otherKey = Buffer.alloc(32, 8);

beforeAll(async () => {
  mongo = await testMongo();
  folder = await mkdtemp(join(tmpdir(), "livebase-vault-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(() => emptyDatabase(mongo));

test("AES-256-GCM gives the published answers", () => {
  // McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 14 and 16.
  const zero = encrypt(Buffer.alloc(32), Buffer.alloc(16), "", Buffer.alloc(12));
  expect(hexOf(zero)).toEqual([
    "0".repeat(24),
    "cea7403d4d606b6e074ec5d3baf39d18",
    "d0d1c8a799996bf0265b98b5d48ab919",
  ]);

  const key = Buffer.from("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308", "hex");
  const nonce = Buffer.from("cafebabefacedbaddecaf888", "hex");
  const plain = Buffer.from(
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
    "hex",
  );
  // The published case has 20 bytes of bytes above 127 as its place, which no text of ours can be; without a place:
  const sealed = encrypt(key, plain, "", nonce);
  expect(hexOf(sealed)[1]).toBe(
    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
  );
  expect(decrypt(key, sealed, "").equals(plain)).toBe(true);
});

test("the fingerprints are what they were yesterday", () => {
  const ring = {
    dataKeys: new Map([["k1", Buffer.alloc(32, 1)]]),
    currentId: "k1",
    indexKey: Buffer.alloc(32, 2),
  };
  const vault = vaultWith(ring, "shop");
  expect([
    vault.indexKey("+79123456789"),
    vault.tailKey("6789"),
    vault.mac("client|1"),
  ]).toMatchInlineSnapshot(`
    [
      "HY_xQnz7l-jJi8m1-VBogCRn_0ftiS0dMVaCxztoL_k",
      "43b6",
      "0kw6epFNVT_N4Hlb8bqCLmj4GnyGjnUv1xssc6gwLKo",
    ]
  `);
  expect(vault.indexKey("x")).not.toBe(vault.mac("x"));
});

test("whatever is sealed opens in its own place only", async () => {
  const vault = await testVault(mongo);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.string(), (plain, place, other) => {
      const sealed = vault.seal(plain, place);
      expect(vault.open(sealed, place)).toBe(plain);
      if (other !== place) expect(() => vault.open(sealed, other)).toThrow();
    }),
  );
});

test("two sealed values that changed places do not open", async () => {
  const vault = await testVault(mongo);
  const anna = vault.seal("+79123456789", "clients|anna|phone");
  const boris = vault.seal("+79987654321", "clients|boris|phone");
  expect(() => vault.open(boris, "clients|anna|phone")).toThrow();
  expect(() => vault.open(anna, "clients|boris|phone")).toThrow();
  const elsewhere = vaultWith({ dataKeys: new Map(), currentId: "k1", indexKey: Buffer.alloc(32) }, "test");
  expect(() => elsewhere.open(anna, "clients|anna|phone")).toThrow("The data key k1 is unknown");
});

test("a single changed character is noticed", async () => {
  const vault = await testVault(mongo);
  const sealed = vault.seal("+79123456789", "place");
  for (let at = 0; at < sealed.length; at += 1) {
    const other = sealed[at] === "A" ? "B" : "A";
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
    // The last character of a base64 text may carry bits that mean nothing.
    if (sameBytes(changed, sealed)) continue;
    expect(() => vault.open(changed, "place")).toThrow();
  }
});

test("another DATA_KEY is refused at start, and no new key is made", async () => {
  await testVault(mongo);
  const before = await dumpText(mongo);
  await expect(openVault({ mongo, dataKey: otherKey, shop: "test" })).rejects.toThrow(
    "DATA_KEY is not the key",
  );
  expect(await dumpText(mongo)).toBe(before);
});

test("data without its keys is refused at start", async () => {
  await mongo.collection("clients").insertOne({ name: "Анна" });
  await expect(testVault(mongo)).rejects.toThrow("holds data but its keys are gone");
});

test("two programs that start at once on an empty database share its keys", async () => {
  const [one, two] = await Promise.all([testVault(mongo), testVault(mongo)]);
  expect(two.open(one.seal("words", "place"), "place")).toBe("words");
  expect(two.indexKey("+79123456789")).toBe(one.indexKey("+79123456789"));
});

test("a new data key seals from the next start on, the old values stay readable", async () => {
  const before = await testVault(mongo);
  const old = before.seal("words", "place");
  await addDataKey({ mongo, dataKey: testDataKey, shop: "test" });

  const after = await testVault(mongo);
  expect(after.open(old, "place")).toBe("words");
  expect(after.needsReseal(old)).toBe(true);
  expect(after.needsReseal(after.seal("words", "place"))).toBe(false);
  expect(after.indexKey("+79123456789")).toBe(before.indexKey("+79123456789"));
});

test("another DATA_KEY wraps the same keys anew", async () => {
  const place = { mongo, dataKey: testDataKey, shop: "test" };
  const sealed = (await openVault(place)).seal("words", "place");
  await addDataKey(place);
  await rewrapKeys(place, otherKey);

  await expect(openVault(place)).rejects.toThrow("DATA_KEY is not the key");
  expect((await openVault({ ...place, dataKey: otherKey })).open(sealed, "place")).toBe("words");
});

test("a dump of the database holds neither the phones nor the words nor a key", async () => {
  const vault = await testVault(mongo);
  const phones = Array.from({ length: 1_000 }, (_, number) => `+7912${String(3_456_789 + number * 37)}`);
  await mongo.collection("sealed").insertMany(
    phones.map((phone, number) => ({
      phone: vault.seal(phone, `sealed|${number}|phone`),
      key: vault.indexKey(phone),
      tail: vault.tailKey(phone.slice(-4)),
      note: vault.seal(`просил ${phone}, anna${number}@example.ru`, `sealed|${number}|note`),
    })),
  );
  const dump = await dumpText(mongo);
  expect(dump.length).toBeGreaterThan(100_000);
  expect(phones.filter((phone) => dump.includes(phone.slice(1)))).toEqual([]);
  expect(dump).not.toContain("@example.ru");
  expect(dump).not.toContain(testDataKey.toString("base64"));
});

test("a tail finds its clients among few others", async () => {
  const vault = await testVault(mongo);
  const tails = Array.from({ length: 10_000 }, (_, number) => vault.tailKey(String(number).padStart(4, "0")));
  expect(tails.every((tail) => /^[0-9a-f]{4}$/.test(tail))).toBe(true);
  expect(new Set(tails).size).toBeGreaterThan(9_000);
  expect(new Set(tails).size).toBeLessThan(10_000);
});

test("the key file is made once, for its owner only, and kept", { timeout: 120_000 }, async () => {
  // A server of its own: keys of any database count, and beside this file others are at work.
  const server = await startEmbeddedMongo({ dataDir: folder, log: pino({ level: "silent" }) });
  const fresh = await connectMongo(server.uri("fresh"));
  const keyFile = join(folder, "data.key");
  const made = await readDataKey({ mongo: fresh, keyFile });
  expect(made).toHaveLength(32);
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
  expect((await readDataKey({ mongo: fresh, keyFile })).equals(made)).toBe(true);
  expect(Buffer.from(await readFile(keyFile, "utf8"), "base64").equals(made)).toBe(true);
  await fresh.close();
  await server.stop();
});

test("with data there and the key file gone the start is refused, and no new file is made", async () => {
  await testVault(mongo);
  const keyFile = join(folder, "gone.key");
  await expect(readDataKey({ mongo, keyFile })).rejects.toThrow("restore that file");
  await expect(stat(keyFile)).rejects.toThrow("ENOENT");
});

test("a key that is no key and a missing one are told in one line", async () => {
  const keyFile = join(folder, "short.key");
  await writeFile(keyFile, "abc\n");
  await expect(readDataKey({ mongo, keyFile })).rejects.toThrow("must hold 32 bytes in base64");
  await expect(readDataKey({ mongo })).rejects.toThrow("DATA_KEY is required");
});

function hexOf(sealed: string): string[] {
  return sealed.split(".").map((part) => Buffer.from(part, "base64url").toString("hex"));
}

function sameBytes(one: string, other: string): boolean {
  const bytes = (text: string) =>
    text
      .split(".")
      .slice(2)
      .map((part) => Buffer.from(part, "base64url").toString("hex"));
  return (
    one.split(".").length === other.split(".").length &&
    one.slice(0, 6) === other.slice(0, 6) &&
    bytes(one).join() === bytes(other).join()
  );
}
