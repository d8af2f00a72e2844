import { expect, test } from "vitest";
import { openLanes } from "../../../src/platform/telegram/intake/lanes.ts";

test("work of one lane keeps its order while other lanes go on beside it", async () => {
  const lanes = openLanes(4);
  const told: string[] = [];
  const work = (name: string, ms: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    told.push(name);
  };
  lanes.push("anna", work("anna 1", 20));
  lanes.push("anna", work("anna 2", 1));
  lanes.push("boris", work("boris 1", 5));
  await lanes.idle();
  expect(told).toEqual(["boris 1", "anna 1", "anna 2"]);
});

test("no more than the width of the lanes runs at once, and a waiting lane is not starved", async () => {
  const lanes = openLanes(2);
  let running = 0;
  let most = 0;
  let done = 0;
  for (let lane = 0; lane < 10; lane += 1) {
    for (let step = 0; step < 3; step += 1) {
      lanes.push(`lane ${lane}`, async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
        done += 1;
      });
    }
  }
  await lanes.idle();
  expect(most).toBe(2);
  expect(done).toBe(30);
  expect(lanes.depth).toBe(0);
});

test("lanes that never worked are idle at once", async () => {
  await expect(openLanes(1).idle()).resolves.toBeUndefined();
});
