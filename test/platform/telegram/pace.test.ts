import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openPace } from "../../../src/platform/telegram/sender/pace.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a burst goes at once, the rest one at a time", async () => {
  const pace = openPace(25, 3);
  await vi.advanceTimersByTimeAsync(10_000);
  const went = callsOf(pace.wait, 100);
  await vi.advanceTimersByTimeAsync(0);
  expect(went()).toBe(4);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(went()).toBe(4 + 25);
});

test("what answers take, a broadcast goes without; but they never hold it up for more than a moment", async () => {
  const pace = openPace(25, 3);
  await vi.advanceTimersByTimeAsync(10_000);
  for (let answer = 0; answer < 4; answer += 1) pace.spend();
  const went = callsOf(pace.wait, 100);
  await vi.advanceTimersByTimeAsync(0);
  expect(went()).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(went()).toBe(25);
  for (let answer = 0; answer < 1_000; answer += 1) pace.spend();
  const then = went();
  await vi.advanceTimersByTimeAsync(600);
  expect(went()).toBeGreaterThan(then);
});

function callsOf(wait: () => Promise<void>, count: number): () => number {
  let went = 0;
  const run = async () => {
    for (let call = 0; call < count; call += 1) {
      await wait();
      went += 1;
    }
  };
  void run();
  return () => went;
}
