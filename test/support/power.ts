import { once } from "node:events";
import { type AddressInfo, createServer, connect as dial, type Socket } from "node:net";
import type { ApiClientOptions } from "grammy";
import nodeFetch from "node-fetch";

type Fetch = NonNullable<ApiClientOptions["fetch"]>;

/**
 * The plug of a program that runs inside of the test. Everything it says to MongoDB and to Telegram goes through
 * here, one numbered step each; when the plug is pulled nothing passes any more in either direction and nothing
 * that was asked ever returns: to the world it is a process that died at that very step.
 */
export interface Power {
  /** The database's address through the plug. */
  uri: string;
  fetch: Fetch;
  /** What went through since the last `arm`: "insert inbox", "commitTransaction", "sendMessage". */
  steps: string[];
  /** Forgets the steps so far. With a cut: pulls the plug before that step is taken, or after it was answered. */
  arm(cut?: Cut): void;
  /** Resolves when the plug is out. */
  out: Promise<void>;
  isOut(): boolean;
  close(): void;
}

export interface Cut {
  /** Counted from 0. */
  step: number;
  side: "before" | "after";
}

export async function plugIn(mongoUri: string): Promise<Power> {
  const plug = openPlug();
  const target = new URL(mongoUri);
  const wires = new Set<Socket>();
  const server = createServer((client) => wire(plug, client, target, wires));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  return {
    uri: `mongodb://127.0.0.1:${port}${target.pathname}?directConnection=true`,
    fetch: fetchThrough(plug) as unknown as Fetch,
    get steps() {
      return plug.steps;
    },
    arm: plug.arm,
    out: plug.out,
    isOut: plug.isOut,
    close() {
      server.close();
      for (const socket of wires) socket.destroy();
    },
  };
}

type Plug = ReturnType<typeof openPlug>;

function openPlug() {
  const pulled: (() => void)[] = [];
  let steps: string[] = [];
  let cut: Cut | undefined;
  let isOut = false;
  let tellOut = (): void => undefined;
  const out = new Promise<void>((resolve) => {
    tellOut = resolve;
  });

  function pull(): void {
    if (isOut) return;
    isOut = true;
    for (const tell of pulled) tell();
    tellOut();
  }

  return {
    out,
    pull,
    isOut: () => isOut,
    onPull: (tell: () => void) => void pulled.push(tell),
    get steps() {
      return steps;
    },
    arm(next?: Cut) {
      steps = [];
      cut = next;
    },
    /** Counts a step. `false`: it may not be taken; `last`: it may, but its answer must not come back. */
    take(name: string): boolean | "last" {
      if (isOut) return false;
      const isCut = cut?.step === steps.push(name) - 1;
      if (isCut && cut?.side === "before") pull();
      return isCut ? cut?.side === "after" && "last" : true;
    },
  };
}

/** One connection of the driver. When the plug is out the server sees it gone, and the driver waits for ever. */
function wire(plug: Plug, client: Socket, target: URL, wires: Set<Socket>): void {
  wires.add(client);
  client.on("error", () => undefined);
  client.on("close", () => wires.delete(client));
  if (plug.isOut()) return;
  const server = dial(Number(target.port), target.hostname);
  plug.onPull(() => server.destroy());
  let lastAnswer = false;

  client.on(
    "data",
    framed((message) => {
      const name = commandOf(message);
      const taken = name === undefined ? !plug.isOut() : plug.take(name);
      lastAnswer = taken === "last";
      if (taken !== false) server.write(message);
    }),
  );
  server.on("data", (bytes: Buffer) => {
    if (lastAnswer) plug.pull();
    if (!plug.isOut()) client.write(bytes);
  });
  client.on("close", () => server.destroy());
  server.on("error", () => undefined);
  server.on("close", () => plug.isOut() || client.destroy());
}

const never = new Promise<never>(() => undefined);

function fetchThrough(plug: Plug) {
  return async (url: string, init: RequestInit): Promise<unknown> => {
    const method = url.slice(url.lastIndexOf("/") + 1);
    // Polling goes on at its own pace: counting it would make no two runs alike.
    const taken = method === "getUpdates" ? !plug.isOut() : plug.take(method);
    if (taken === false) return never;
    const answer = await call(plug, url, init).catch((error: unknown) => error);
    if (taken === "last") plug.pull();
    if (plug.isOut()) return never;
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

async function call(plug: Plug, url: string, init: RequestInit): Promise<unknown> {
  const abort = new AbortController();
  plug.onPull(() => abort.abort());
  init.signal?.addEventListener("abort", () => abort.abort());
  const response = await nodeFetch(url, { ...init, signal: abort.signal } as never);
  const body = await response.text();
  const { ok, status, headers } = response;
  return { ok, status, headers, json: async () => JSON.parse(body) };
}

/** Cuts a stream into the messages of MongoDB's wire protocol: each begins with its length. */
function framed(take: (message: Buffer) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    while (rest.length >= 16 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0);
      take(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  };
}

const opMsg = 2013;
const housekeeping = new Set(["hello", "ismaster", "isMaster", "ping", "endSessions", "buildInfo"]);

/** The command and its collection; undefined for what only keeps the connection. */
function commandOf(message: Buffer): string | undefined {
  if (message.readInt32LE(12) !== opMsg) return undefined;
  // 16 bytes of header, 4 of flags, 1 for the section's kind, 4 for the document's length, 1 for the type.
  const type = message[25];
  const end = message.indexOf(0, 26);
  const name = message.toString("utf8", 26, end);
  if (housekeeping.has(name)) return undefined;
  if (type !== 2) return name;
  const length = message.readInt32LE(end + 1);
  return `${name} ${message.toString("utf8", end + 5, end + 4 + length)}`;
}
