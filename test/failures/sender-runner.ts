import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterAll } from "vitest";
import { testMongoUri } from "../support/mongo.ts";
import type { Post } from "../support/post.ts";

/** The outbox at work over that post in a process of its own. The next one is loaded while this one works. */
export function senderRunner({ chat, mongo }: Post, concurrency: number) {
  const children = new Set<ChildProcess>();
  let errors = "";
  let running: ChildProcess | undefined;
  let spare = load();
  afterAll(close);

  function load(): ChildProcess {
    const child = spawn(process.execPath, ["--import", "tsx", program], {
      env: {
        ...process.env,
        MONGODB_URI: testMongoUri(),
        TELEGRAM_API_ROOT: chat.url,
        BOT_TOKEN: chat.token,
        CONCURRENCY: String(concurrency),
        NODE_OPTIONS: "",
      },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    children.add(child);
    child.once("exit", () => children.delete(child));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        errors += text;
      });
    }
    return child;
  }

  async function close(): Promise<void> {
    await Promise.all([...children].map(killed));
  }

  return {
    chat,
    /** What it complained of, by all its lives. */
    errors: () => errors,

    async start(): Promise<void> {
      const child = spare;
      await Promise.race([once(child, "message"), once(child, "exit")]);
      if (child.exitCode !== null) throw new Error(`The sender did not load:\n${errors}`);
      child.send("start");
      running = child;
      spare = load();
    },

    /** kill -9. The leases of the dead end at once: a test needn't wait for what nobody holds. */
    async kill(): Promise<void> {
      if (running !== undefined) await killed(running);
      await mongo.collection("locks").deleteMany({});
      await mongo
        .collection("outbox")
        .updateMany({ state: "sending" }, { $set: { leaseUntil: new Date(Date.now() - 1) } });
    },

    close,
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

const program = resolve(import.meta.dirname, "sender-process.mjs");
