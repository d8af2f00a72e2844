import { constants, getPriority } from "node:os";
import { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { createLogger } from "../../../src/platform/log/log.ts";
import { openWorker, type WorkerDoor } from "../../../src/platform/worker/open-worker.ts";
import type { EchoAnswers } from "./echo.worker.ts";

const entry = new URL("./echo.worker.ts", import.meta.url);
let lines: string[] = [];
let worker: WorkerDoor<EchoAnswers> | undefined;

function open(idleMs = 60_000): WorkerDoor<EchoAnswers> {
  lines = [];
  const destination = new Writable({
    write(chunk, _encoding, next) {
      lines.push(String(chunk));
      next();
    },
  });
  const log = createLogger({ level: "debug", destination });
  worker = openWorker<EchoAnswers>({ name: "echo", entry, idleMs, given: { greeting: "Привет" }, log });
  return worker;
}

afterEach(() => worker?.close());

test("a worker answers what it is asked, several at once and each its own", async () => {
  const { ask } = open();
  const answers = await Promise.all([ask("later", 60), ask("greet", "Анна"), ask("greet", "Борис")]);
  expect(answers).toEqual([60, "Привет, Анна", "Привет, Борис"]);
});

test.runIf(process.platform === "linux")(
  "a worker gives way to the program, which keeps its own priority",
  async () => {
    const before = getPriority();
    const { ask } = open();
    expect(await ask("priority", undefined)).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
    expect(getPriority()).toBe(before);
  },
);

test("buffers are moved both ways, not copied", async () => {
  const { ask } = open();
  const numbers = new Float64Array([1, 2, 3.5]);
  expect(await ask("sum", numbers, { transfer: [numbers.buffer] })).toBe(6.5);
  expect(numbers.length).toBe(0);
  expect(await ask("bytes", 3)).toEqual(new Uint8Array([7, 7, 7]));
});

test("an error of one request reaches the one who asked, and the log without what was said", async () => {
  const { ask } = open();
  const failing = ask("fail", "Анна Прохорова");
  await expect(failing).rejects.toThrow(/could not answer fail: TypeError/);
  await expect(failing).rejects.not.toThrow(/Анна/);
  expect(lines.join("")).toContain("TypeError");
  expect(lines.join("")).not.toContain("Анна");
  expect(await ask("greet", "Борис")).toBe("Привет, Борис");
});

test("a worker that dies rejects what waits, and the next request starts it anew", async () => {
  const { ask } = open();
  const first = await ask("thread", undefined);
  const waiting = ask("later", 60_000);
  const dying = ask("die", undefined);
  await expect(dying).rejects.toThrow(/before it answered die/);
  await expect(waiting).rejects.toThrow(/before it answered later/);
  expect(await ask("thread", undefined)).not.toBe(first);
});

test("an error that nobody caught ends the thread and is logged", async () => {
  const { ask } = open();
  const first = await ask("thread", undefined);
  await ask("throwLater", undefined);
  await expect(ask("later", 60_000)).rejects.toThrow(/before it answered/);
  expect(lines.join("")).toContain("RangeError");
  expect(await ask("thread", undefined)).not.toBe(first);
});

test("a thread that hangs is ended when the time is over", async () => {
  const { ask } = open();
  await ask("thread", undefined);
  await expect(ask("hang", undefined, { timeoutMs: 50 })).rejects.toThrow(/took too long/);
  expect(await ask("greet", "Анна")).toBe("Привет, Анна");
});

test("a thread ends when nobody asks for long enough, and comes back", async () => {
  const { ask } = open(30);
  const first = await ask("thread", undefined);
  await sleep(100);
  expect(await ask("thread", undefined)).not.toBe(first);
});

test("a closed worker rejects what waits and what comes", async () => {
  const { ask, close } = open();
  const waiting = ask("later", 60_000);
  const rejected = expect(waiting).rejects.toThrow(/before it answered/);
  await close();
  await rejected;
  await expect(ask("greet", "Анна")).rejects.toThrow(/closed/);
});

test("an entry that cannot be loaded rejects the request", async () => {
  const log = createLogger({ level: "silent" });
  const missing = new URL("./nothing.worker.ts", import.meta.url);
  const lost = openWorker<EchoAnswers>({ name: "lost", entry: missing, idleMs: 1_000, log });
  await expect(lost.ask("greet", "Анна")).rejects.toThrow(/before it answered/);
  await lost.close();
});
