import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A server that has just ended may hold its port a moment longer than its process is seen. */
const lettingGoMs = 2_000;

/** The port to listen on: the pinned one, else the wished one, else any free one. Throws when it is taken. */
export async function choosePort(home: string, pinned?: number, wished?: number): Promise<number> {
  if (pinned !== undefined && wished !== undefined && pinned !== wished) {
    throw new Error(`The database in ${home} is pinned to port ${pinned}; it cannot move to ${wished}.`);
  }
  const port = pinned ?? wished ?? 0;
  const giveUpAt = performance.now() + (pinned === undefined ? 0 : lettingGoMs);
  for (;;) {
    try {
      return await listenOnce(port);
    } catch (cause) {
      if (performance.now() > giveUpAt) throw portTaken(home, { port, pinned, cause });
      await sleep(50);
    }
  }
}

function portTaken(
  home: string,
  { port, pinned, cause }: { port: number; pinned: number | undefined; cause: unknown },
): Error {
  const pin = pinned === undefined ? "" : ` The database in ${home} is pinned to it.`;
  return new Error(`Port ${port} on 127.0.0.1 is taken by another program.${pin} Stop that program first.`, {
    cause,
  });
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const chosen = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve(chosen));
    });
  });
}
