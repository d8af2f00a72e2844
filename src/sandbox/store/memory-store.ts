import type { Row, SandboxStore } from "./sandbox-store.ts";

/** For tests: holds the rows as they were put, so that a second sandbox on it sees a restart. */
export function memoryStore(): SandboxStore {
  const rows = new Map<string, Row>();
  const files = new Map<string, Buffer>();
  return {
    load: async () => structuredClone([...rows.values()]),
    put: (kind, id, value) => {
      rows.set(`${kind}:${id}`, { kind, id, value });
    },
    drop: (kind, id) => {
      rows.delete(`${kind}:${id}`);
    },
    putBytes: (fileId, bytes) => {
      files.set(fileId, bytes);
    },
    readBytes: async (fileId) => files.get(fileId),
    dropBytes: (fileId) => {
      files.delete(fileId);
    },
    flush: async () => {},
  };
}
