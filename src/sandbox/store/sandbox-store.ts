/** What the sandbox keeps: rows by kind and id, and the bytes of files. */
export type RowKind = "settings" | "person" | "chat" | "message" | "file" | "update" | "counter";

export interface Row {
  kind: RowKind;
  id: string;
  value: unknown;
}

/**
 * Writes may lag: `flush` resolves when everything handed over before it is safe. The sandbox itself
 * works in memory, a store is read once at its start.
 */
export interface SandboxStore {
  load(): Promise<Row[]>;
  put(kind: RowKind, id: string, value: unknown): void;
  drop(kind: RowKind, id: string): void;
  putBytes(fileId: string, bytes: Buffer): void;
  readBytes(fileId: string): Promise<Buffer | undefined>;
  dropBytes(fileId: string): void;
  flush(): Promise<void>;
}
