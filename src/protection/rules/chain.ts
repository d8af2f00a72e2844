/** Who did what to whom; only ever inserted. `subject.mac` is a keyed fingerprint: a dump tells no client's id. */
export interface TraceRow {
  /** Sorts by the system's time of writing (trace-id.ts). */
  _id: string;
  /** By the shop's clock. */
  at: Date;
  /** A member's id, "client" when it was the subject himself, or "system". */
  actor: string;
  action: string;
  subject: { kind: string; mac: string };
  meta?: Record<string, string | number | boolean>;
}

/** A link of the chain over the trace: some rows in their order, fingerprinted, and the seal before it. */
export interface Seal {
  /** 1, 2, 3…: two sealers collide on it. */
  _id: number;
  rows: { id: string; mac: string }[];
  prev: string;
  hash: string;
  /** By the system's clock. */
  at: Date;
}

/** The `prev` of the first seal. */
export const chainStart = "start";

/** What a row says, as one text: any change of the row changes it. */
export function rowText({ _id, at, actor, action, subject, meta }: TraceRow): string {
  const entries = Object.entries(meta ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([_id, at.toISOString(), actor, action, subject.kind, subject.mac, entries]);
}

/** What a seal says, as one text. */
export function sealText({ _id, rows, prev, at }: Omit<Seal, "hash">): string {
  return JSON.stringify([_id, rows.map(({ id, mac }) => [id, mac]), prev, at.toISOString()]);
}
