import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isMet, row, tableOf } from "../../bench/row.ts";
import { benches, runBenches } from "../../bench/run-benches.ts";
import { fullSizes, sizesFrom } from "../../bench/sizes.ts";
import { testMongoUri } from "../support/mongo.ts";

const tiny = {
  clients: 1_000,
  rounds: 5,
  updates: 30,
  paceSeconds: 1,
  reminders: 20,
  agendaJobs: 5,
  mailing: 20,
  memoryUpdates: 20,
};

let resultsDir = "";
beforeAll(async () => {
  resultsDir = await mkdtemp(join(tmpdir(), "livebase-bench-test-"));
});
afterAll(() => rm(resultsDir, { recursive: true }));

test.each(Object.keys(benches))(
  "the bench of %s measures ours beside a peer and keeps what it showed",
  async (name) => {
    const printed: string[] = [];
    const mongodbUri = testMongoUri();
    const print = (text: string) => void printed.push(text);
    const results = await runBenches({ names: [name], sizes: tiny, resultsDir, mongodbUri, print });

    const rows = results.get(name) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const { ours, peer, ratio, peerName } of rows) {
      expect([ours, peer, ratio].every(Number.isFinite)).toBe(true);
      expect(peer).toBeGreaterThan(0);
      expect(peerName).not.toBe("");
    }
    expect(JSON.parse(await readFile(join(resultsDir, `${name}.json`), "utf8"))).toEqual(rows);
    expect(printed.join()).toContain(rows[0]?.name);
  },
  120_000,
);

test("a bench that nobody wrote is named together with those there are", async () => {
  await expect(runBenches({ names: ["speed"], sizes: tiny, resultsDir })).rejects.toThrow(
    /No bench is called speed.+facts/,
  );
});

test("an aim is of the ratio or of our own figure, and a row without one promises nothing", () => {
  const slow = row({ name: "card", unit: "ms", ours: 3, peer: 1.5, peerName: "bare" });
  expect(slow.ratio).toBe(2);
  expect(isMet(slow)).toBeUndefined();
  expect(isMet({ ...slow, aim: { of: "ratio", max: 1.5 } })).toBe(false);
  expect(isMet({ ...slow, aim: { of: "ours", max: 3 } })).toBe(true);
  expect(tableOf([{ ...slow, aim: { of: "ratio", max: 1.5 } }])).toContain("≤ 1.5× ✗");
  expect(isMet({ ...slow, aim: { of: "ratio", min: 2 } })).toBe(true);
  expect(isMet({ ...slow, aim: { of: "ratio", min: 2.1 } })).toBe(false);
  expect(tableOf([{ ...slow, aim: { of: "ratio", min: 0.95 } }])).toContain("≥ 0.95× ✓");
});

test("sizes are the full ones unless the environment says otherwise", () => {
  expect(sizesFrom({})).toEqual(fullSizes);
  expect(sizesFrom({ BENCH_CLIENTS: "500", BENCH_MEMORY_UPDATES: "7" })).toMatchObject({
    clients: 500,
    memoryUpdates: 7,
  });
  expect(() => sizesFrom({ BENCH_ROUNDS: "many" })).toThrow("BENCH_ROUNDS must be a count");
});
