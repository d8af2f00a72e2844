import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unzipOne } from "../../../../src/platform/mongo/embedded/unzip-one.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "livebase-zip-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(["stored", "deflated"] as const)("a file is taken out of an archive whole: %s", async (how) => {
  const content = Buffer.from("mongod ".repeat(10_000));
  const archive = join(folder, `${how}.zip`);
  await writeFile(
    archive,
    zipOf({ "a/readme.txt": Buffer.from("no"), "a/bin/mongod": content }, how === "deflated"),
  );

  await unzipOne(archive, "/bin/mongod", join(folder, how));
  expect((await readFile(join(folder, how))).equals(content)).toBe(true);
});

test("an archive without the file, and what is no archive, are refused", async () => {
  const archive = join(folder, "other.zip");
  await writeFile(archive, zipOf({ "a/readme.txt": Buffer.from("no") }, true));
  await expect(unzipOne(archive, "/bin/mongod", join(folder, "out"))).rejects.toThrow(
    "holds no file ending with",
  );

  await writeFile(archive, "<html>not found</html>");
  await expect(unzipOne(archive, "/bin/mongod", join(folder, "out"))).rejects.toThrow("Not a zip archive");
});

function zipOf(files: Record<string, Buffer>, deflate: boolean): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflate ? deflateRawSync(content) : content;
    const header = Buffer.alloc(30);
    header.write("PK\x03\x04", "latin1");
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", "latin1");
    entry.writeUInt16LE(deflate ? 8 : 0, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(header, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    offset += header.length + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
