import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Row, RowKind, SandboxStore } from "./sandbox-store.ts";

type Write = { updateOne: object } | { deleteOne: object } | { deleteMany: object };

// A document holds 16 MB at most; a file is cut into pieces well below that.
const pieceBytes = 8 * 1024 * 1024;
const lagMilliseconds = 20;

/**
 * Keeps the sandbox in `sandboxRows` and `sandboxBytes` of the given database. Writes are gathered for
 * 20 ms, in their order; a kill may lose that last moment, never an id (counters run ahead).
 */
export function mongoStore(mongo: Mongo): SandboxStore {
  const rows = mongo.collection("sandboxRows");
  const pieces = mongo.collection("sandboxBytes");
  const lateRows = lateWrites((writes) => rows.bulkWrite(writes as never));
  const latePieces = lateWrites((writes) => pieces.bulkWrite(writes as never));
  const waiting = new Map<string, Buffer>();

  return {
    load: async () => {
      const found = await rows.find().toArray();
      return found.map(({ kind, id, value }): Row => ({ kind, id, value: JSON.parse(value) }));
    },
    put: (kind, id, value) => {
      const set = () => ({ $set: { kind, id, value: JSON.stringify(value) } });
      lateRows.add(keyOf(kind, id), () => [
        { updateOne: { filter: { _id: keyOf(kind, id) }, update: set(), upsert: true } },
      ]);
    },
    drop: (kind, id) => {
      lateRows.add(keyOf(kind, id), () => [{ deleteOne: { filter: { _id: keyOf(kind, id) } } }]);
    },
    putBytes: (fileId, bytes) => {
      waiting.set(fileId, bytes);
      latePieces.add(
        fileId,
        () => piecesOf(fileId, bytes),
        () => waiting.delete(fileId),
      );
    },
    readBytes: async (fileId) => {
      const held = waiting.get(fileId);
      if (held !== undefined) return held;
      const found = await pieces.find({ fileId }).sort({ number: 1 }).toArray();
      return found.length === 0 ? undefined : Buffer.concat(found.map(({ bytes }) => bytes.buffer));
    },
    dropBytes: (fileId) => {
      waiting.delete(fileId);
      latePieces.add(fileId, () => [{ deleteMany: { filter: { fileId } } }]);
    },
    flush: async () => {
      await latePieces.flush();
      await lateRows.flush();
    },
  };
}

function keyOf(kind: RowKind, id: string): string {
  return `${kind}:${id}`;
}

function piecesOf(fileId: string, bytes: Buffer): Write[] {
  const writes: Write[] = [];
  for (let start = 0, number = 0; start < bytes.length; start += pieceBytes, number++) {
    const $set = { fileId, number, bytes: bytes.subarray(start, start + pieceBytes) };
    writes.push({ updateOne: { filter: { _id: `${fileId}:${number}` }, update: { $set }, upsert: true } });
  }
  return writes;
}

interface LateWrites {
  /** The newest write of a key wins; `written` is called when it is safe. */
  add(key: string, write: () => Write[], written?: () => void): void;
  flush(): Promise<void>;
}

function lateWrites(send: (writes: Write[]) => Promise<unknown>): LateWrites {
  let late = new Map<string, { write: () => Write[]; written?: (() => void) | undefined }>();
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<void> = Promise.resolve();

  async function sendLate(): Promise<void> {
    const batch = late;
    late = new Map();
    if (batch.size === 0) return;
    try {
      await send([...batch.values()].flatMap(({ write }) => write()));
    } catch (error) {
      // Whatever was put since is newer: only the gaps are filled again, and the next flush tries once more.
      for (const [key, entry] of batch) if (!late.has(key)) late.set(key, entry);
      throw new Error("The sandbox could not save its chats", { cause: error });
    }
    for (const { written } of batch.values()) written?.();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const next = sending.then(sendLate);
    sending = next.catch(() => {});
    return next;
  }

  return {
    add: (key, write, written) => {
      late.delete(key);
      late.set(key, { write, written });
      timer ??= setTimeout(() => void flush().catch(() => {}), lagMilliseconds);
    },
    flush,
  };
}
