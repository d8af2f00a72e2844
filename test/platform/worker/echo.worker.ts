import { getPriority } from "node:os";
import { threadId } from "node:worker_threads";
import { moved, serveRequests } from "../../../src/platform/worker/serve-requests.ts";

const answersOf = (given: { greeting: string }) => ({
  greet: (name: string) => `${given.greeting}, ${name}`,
  thread: () => threadId,
  priority: () => getPriority(),
  later: (ms: number) => new Promise<number>((resolve) => setTimeout(() => resolve(ms), ms)),
  sum: (numbers: Float64Array) => numbers.reduce((sum, number) => sum + number, 0),
  bytes(length: number) {
    const bytes = new Uint8Array(length).fill(7);
    return moved(bytes, [bytes.buffer]);
  },
  fail(said: string): string {
    throw new TypeError(`Nobody is called "${said}"`);
  },
  die(): string {
    process.exit(3);
  },
  hang(): string {
    for (;;);
  },
  throwLater() {
    setTimeout(() => {
      throw new RangeError("thrown after the answer");
    }, 1);
  },
});

export type EchoAnswers = ReturnType<typeof answersOf>;

serveRequests((given: { greeting: string }) => ({ answers: answersOf(given) }));
