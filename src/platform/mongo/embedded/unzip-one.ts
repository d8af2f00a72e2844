import { createWriteStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";

/** Takes the one file whose name ends with `ending` out of a zip (no encryption, no zip64) and writes it to `target`. */
export async function unzipOne(archive: string, ending: string, target: string): Promise<void> {
  const file = await open(archive);
  try {
    const entry = (await readDirectory(file)).find(({ name }) => name.endsWith(ending));
    if (entry === undefined) throw new Error(`The archive holds no file ending with ${ending}`);
    if (entry.method !== stored && entry.method !== deflated)
      throw new Error("The archive is packed in an unknown way");

    const header = await readAt(file, entry.offset, 30);
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = file.createReadStream({ start, end: start + entry.packedBytes - 1, autoClose: false });
    if (entry.method === stored) await pipeline(packed, createWriteStream(target));
    else await pipeline(packed, createInflateRaw(), createWriteStream(target));
  } finally {
    await file.close();
  }
}

const stored = 0;
const deflated = 8;

interface ZipEntry {
  name: string;
  method: number;
  packedBytes: number;
  offset: number;
}

async function readDirectory(file: FileHandle): Promise<ZipEntry[]> {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("Not a zip archive");
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));

  const entries: ZipEntry[] = [];
  for (let at = 0; at < directory.length; ) {
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString("utf8", at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
