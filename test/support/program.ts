import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DateTime } from "luxon";
import { afterAll } from "vitest";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { openVault, type Vault } from "../../src/platform/vault/vault.ts";
import { type Chat, startChat } from "./chat.ts";
import type { ChatPerson } from "./chat-person.ts";
import { testDataKey, testMongo, testMongoUri } from "./mongo.ts";
import { hires } from "./staff.ts";

/** How a process ended, and how long that took since it was told to. */
interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  ms: number;
}

/** The real program (src/main.ts) in a process of its own, over the test's database and the test's Telegram. */
export interface ProgramRunner {
  chat: Chat;
  mongo: Mongo;
  vault: Vault;
  /** Starts it. The process was loaded beforehand, so this takes a fraction of a second. */
  start(): Promise<void>;
  /** kill -9. The lease of the dead is given back at once: nobody else holds it, and a test needn't wait. */
  kill(): Promise<void>;
  /** SIGTERM, as a host does when it stops the program. */
  terminate(): Promise<Ending>;
  /** Waits until it took and handled every update; whatever dies and starts meanwhile. */
  settled(): Promise<void>;
  /** Opens the shop by the link in the log and hires sellers of these names. */
  staff(sellers: string[]): Promise<{ owner: ChatPerson; sellers: ChatPerson[] }>;
  /** Everything that all processes so far wrote to their logs. */
  output(): string;
  /** Whether it is running now. */
  isUp(): boolean;
}

export async function programRunner(): Promise<ProgramRunner> {
  const mongo = await testMongo();
  const vault = await openVault({ mongo, dataKey: testDataKey, shop: "livebase" });
  const chat = await startChat({ now: () => DateTime.utc(), forgivesSilence: true });
  const folder = await mkdtemp(join(tmpdir(), "livebase-program-"));
  const environment = {
    ...process.env,
    BOT_TOKEN: chat.token,
    TELEGRAM_API_ROOT: chat.url,
    MONGODB_URI: testMongoUri(),
    DATA_KEY: testDataKey.toString("base64"),
    // As on a fresh machine: the program makes it.
    DATA_DIR: join(folder, "data"),
    PORT: "0",
    LOG_LEVEL: "info",
    NODE_OPTIONS: "",
  };

  const children = new Set<ChildProcess>();
  let closed = false;
  let output = "";
  let running: ChildProcess | undefined;
  let spare = load();

  function load(): Spare {
    const child = spawn(process.execPath, ["--import", "tsx", "--import", holdStart, "src/main.ts"], {
      cwd: root,
      env: environment,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    children.add(child);
    child.once("exit", () => children.delete(child));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    const loaded = new Promise<void>((done, fail) => {
      child.once("message", () => done());
      child.once("exit", (code) =>
        fail(new Error(`The program did not load (${code}):\n${output.slice(-2_000)}`)),
      );
    });
    loaded.catch(() => undefined);
    return { child, loaded };
  }

  async function end(signal: NodeJS.Signals): Promise<Ending> {
    const child = running;
    running = undefined;
    if (child === undefined) throw new Error("The program is not running");
    const from = performance.now();
    const [code, by] =
      child.exitCode === null && child.signalCode === null
        ? await ended(child, signal)
        : [child.exitCode, child.signalCode];
    return { code, signal: by, ms: performance.now() - from };
  }

  afterAll(async () => {
    closed = true;
    for (const child of children) {
      if (child.exitCode === null && child.signalCode === null) await ended(child, "SIGKILL");
    }
    await chat.close();
    await rm(folder, { recursive: true });
  });

  const { control } = chat.sandbox;
  const open = { state: { $in: ["new", "started"] } };
  async function settled(): Promise<void> {
    const until = performance.now() + settledMilliseconds;
    while (control.waitingUpdates() > 0 || (await mongo.collection("inbox").findOne(open)) !== null) {
      if (performance.now() > until) throw new Error(`The program does not settle:\n${output.slice(-3_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
  }

  async function linkInLog(): Promise<string> {
    for (;;) {
      const link = /start=(own_[\w-]{22})/.exec(output)?.[1];
      if (link !== undefined) return link;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  return {
    chat,
    mongo,
    vault,
    settled,
    async staff(names) {
      chat.waitWith(settled);
      const owner = chat.person("Ольга");
      await owner.opens(await linkInLog());
      await owner.says("/cancel");
      const sellers = names.map((name) => chat.person(name));
      for (const seller of sellers) await hires(owner, seller, seller.view.firstName);
      chat.waitWith(undefined);
      return { owner, sellers };
    },
    async start() {
      if (closed) throw new Error("The test is over");
      const { child, loaded } = spare;
      await loaded;
      const begun = once(child, "message");
      child.send("start");
      await begun;
      running = child;
      spare = load();
    },
    async kill() {
      await end("SIGKILL");
      await mongo.collection("locks").deleteMany({});
    },
    terminate: () => end("SIGTERM"),
    output: () => output,
    isUp: () => running !== undefined && running.exitCode === null && running.signalCode === null,
  };
}

interface Spare {
  child: ChildProcess;
  loaded: Promise<void>;
}

async function ended(
  child: ChildProcess,
  signal: NodeJS.Signals,
): Promise<[number | null, NodeJS.Signals | null]> {
  const exit = once(child, "exit");
  child.kill(signal);
  return (await exit) as [number | null, NodeJS.Signals | null];
}

const settledMilliseconds = 120_000;
const root = resolve(import.meta.dirname, "../..");
const holdStart = resolve(import.meta.dirname, "hold-start.mjs");
