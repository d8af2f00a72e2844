import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { base } from "./base.bench.ts";
import { card } from "./card.bench.ts";
import { facts } from "./facts.bench.ts";
import { type Ground, type GroundOptions, openGround } from "./ground/ground.ts";
import { mailing } from "./mailing.bench.ts";
import { memory } from "./memory.bench.ts";
import { pictures } from "./pictures.bench.ts";
import { reminders } from "./reminders.bench.ts";
import { type Row, tableOf } from "./row.ts";
import { search } from "./search.bench.ts";
import type { Sizes } from "./sizes.ts";
import { updates } from "./updates.bench.ts";

export type Bench = (ground: Ground, sizes: Sizes) => Promise<Row[]>;

/** Every bench by its name, in the order in which they run. */
export const benches: Record<string, Bench> = {
  facts,
  card,
  search,
  updates,
  reminders,
  mailing,
  memory,
  pictures,
  base,
};

/** Runs the named benches (all when none is named), each on an own server, and writes what they showed. */
export async function runBenches(options: {
  names: readonly string[];
  sizes: Sizes;
  resultsDir: string;
  mongodbUri?: string | undefined;
  /** A folder where a base that was laid once waits for the next run. */
  keepIn?: string | undefined;
  print?: (text: string) => void;
}): Promise<Map<string, Row[]>> {
  const { sizes, resultsDir, mongodbUri, keepIn, print = console.log } = options;
  const names = options.names.length > 0 ? options.names : Object.keys(benches);
  const unknown = names.filter((name) => benches[name] === undefined);
  if (unknown.length > 0) {
    throw new Error(
      `No bench is called ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}.`,
    );
  }
  await mkdir(resultsDir, { recursive: true });
  const results = new Map<string, Row[]>();
  for (const name of names) {
    const rows = await runOne(name, sizes, {
      mongodbUri,
      keptIn: keepIn && join(keepIn, `${name}-${sizes.clients}`),
    });
    results.set(name, rows);
    await writeFile(join(resultsDir, `${name}.json`), `${JSON.stringify(rows, undefined, 2)}\n`);
    print(`\n${name}\n${tableOf(rows)}`);
  }
  return results;
}

async function runOne(name: string, sizes: Sizes, options: GroundOptions): Promise<Row[]> {
  const ground = await openGround(options);
  try {
    return (await benches[name]?.(ground, sizes)) ?? [];
  } finally {
    await ground.close();
  }
}
