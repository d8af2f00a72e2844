import { once } from "node:events";
import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { join } from "node:path";
import { phoneAt } from "../ground/client-base.ts";
import { nameAt } from "../ground/names.ts";
import type { Duck } from "./duckdb.ts";
import type { Postgres } from "./postgres.ts";
import { dayMs, type PlainClient, plainClientAt, zoneMs } from "./world.ts";

const tables = ["clients", "purchases", "items", "calls"] as const;
type Table = (typeof tables)[number];

/** Writes the base as CSV, a file for each table, for both SQL databases. */
export async function writeCsv(folder: string, count: number): Promise<Record<Table, string>> {
  const files = Object.fromEntries(tables.map((table) => [table, join(folder, `${table}.csv`)])) as Record<
    Table,
    string
  >;
  const streams = Object.fromEntries(
    tables.map((table) => [table, createWriteStream(files[table])]),
  ) as Record<Table, WriteStream>;
  const serial = { purchase: 0, call: 0 };
  for (let from = 0; from < count; from += 1_000) {
    const lines: Record<Table, string[]> = { clients: [], purchases: [], items: [], calls: [] };
    for (let at = from; at < Math.min(count, from + 1_000); at += 1)
      addLines(lines, plainClientAt(at), serial);
    for (const table of tables) {
      if (!streams[table].write(lines[table].join(""))) await once(streams[table], "drain");
    }
  }
  await Promise.all(tables.map((table) => new Promise<void>((done) => streams[table].end(done))));
  return files;
}

function addLines(
  lines: Record<Table, string[]>,
  client: PlainClient,
  serial: { purchase: number; call: number },
): void {
  const { at, seller, source, lost } = client;
  const { surname, name } = nameAt(at);
  const worked = client.calls.at(-1)?.atMs;
  lines.clients.push(
    `${at},${surname} ${name},${phoneAt(at)},${seller},${source},${instant(client.createdMs)},${lost?.reason ?? ""},${
      worked === undefined ? "" : instant(worked)
    }\n`,
  );
  for (const purchase of client.purchases) {
    serial.purchase += 1;
    const when = instant(purchase.atMs);
    const day = localDay(purchase.atMs);
    const total = sumOf(purchase.items.map(({ kopecks }) => kopecks));
    const margin = sumOf(
      purchase.items.map(({ kopecks, costKopecks }) => (costKopecks ? kopecks - costKopecks : 0)),
    );
    lines.purchases.push(`${serial.purchase},${at},${seller},${source},${when},${day},${total},${margin}\n`);
    for (const { product, kopecks } of purchase.items) {
      lines.items.push(`${serial.purchase},${at},${product},${day},${kopecks}\n`);
    }
  }
  for (const { atMs, outcome } of client.calls) {
    serial.call += 1;
    lines.calls.push(`${serial.call},${at},${seller},${instant(atMs)},${outcome}\n`);
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}

export function localDay(ms: number): string {
  return new Date(Math.floor((ms + zoneMs) / dayMs) * dayMs).toISOString().slice(0, 10);
}

/** The tables with the indexes that a good analyst would ask for, analysed. */
export async function layPostgres(postgres: Postgres, files: Record<Table, string>): Promise<void> {
  for (const statement of schema) await postgres.query(statement);
  for (const table of tables) await postgres.copy(table, createReadStream(files[table], "utf8"));
  for (const statement of indexes) await postgres.query(statement);
  for (const table of tables) await postgres.query(`vacuum analyze ${table}`);
}

export async function layDuck(duck: Duck, files: Record<Table, string>): Promise<void> {
  await duck.query("set threads to 2");
  for (const statement of schema) await duck.query(statement);
  for (const table of tables) await duck.query(`copy ${table} from '${files[table]}' (format csv)`);
}

const schema = [
  `create table clients (id integer primary key, name text, phone text, seller integer, source integer,
     created timestamptz, lost_reason integer, worked_at timestamptz)`,
  `create table purchases (id integer primary key, client integer, seller integer, source integer, moment timestamptz,
     day date, total bigint, margin bigint)`,
  "create table items (purchase integer, client integer, product integer, day date, kopecks bigint)",
  "create table calls (id integer primary key, client integer, seller integer, moment timestamptz, outcome text)",
];

const indexes = [
  "create index on clients (phone)",
  "create index on clients (lower(name) text_pattern_ops)",
  "create index on clients (lost_reason, worked_at) where lost_reason is not null",
  "create index on clients (created)",
  "create index on purchases (client, moment desc)",
  "create index on purchases (day, seller) include (total, client)",
  "create index on items (product, day) include (client)",
  "create index on items (client)",
  "create index on calls (client, moment desc)",
  "create index on calls (moment, seller) include (outcome)",
];
