import type { Mongo } from "../../../platform/mongo/connect.ts";
import { type Columns, emptyColumns } from "./columns.ts";
import { putRow } from "./put-row.ts";
import { clientProjection, readRow } from "./read-row.ts";

/** What the columns were made for: other local days or another month ask for other ones. */
export interface Frame {
  /** The shop's zone. */
  zone: string;
  /** The first month whose money counts: the 12th with the running one. */
  moneyFrom: string;
}

const batch = 5_000;

/** Columns of all clients that stood at the moment of `session`. */
export async function fillColumns(mongo: Mongo, frame: Frame, session: Session): Promise<Columns> {
  const clients = clientsOf(mongo);
  const columns = emptyColumns(Math.ceil((await clients.estimatedDocumentCount()) * 1.02));
  const rows = clients.find({}, { projection: clientProjection, raw: true, batchSize: batch, session });
  for await (const row of rows) putRow(columns, readRow(bytesOf(row), frame.moneyFrom), frame.zone);
  return columns;
}

/** These clients as they are now; whoever is not there any more is not among them. */
export async function readClients(mongo: Mongo, ids: readonly string[], { moneyFrom }: Frame) {
  const rows = await clientsOf(mongo)
    .find({ _id: { $in: [...ids] } }, { projection: clientProjection, raw: true })
    .toArray();
  return rows.map((row) => readRow(bytesOf(row), moneyFrom));
}

export type Session = Awaited<ReturnType<Mongo["startSession"]>>;

/** The driver's own collection: nothing of a row is decoded. */
export function clientsOf(mongo: Mongo) {
  return mongo.getClient().db(mongo.name).collection<{ _id: string }>("clients");
}

function bytesOf(row: unknown): Buffer {
  const bytes = row as Uint8Array;
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
