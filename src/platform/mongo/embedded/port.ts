import { createServer } from "node:net";

/** The port to listen on: the pinned one, else the wished one, else any free one. Throws when it is taken. */
export async function choosePort(home: string, pinned?: number, wished?: number): Promise<number> {
  if (pinned !== undefined && wished !== undefined && pinned !== wished) {
    throw new Error(`The database in ${home} is pinned to port ${pinned}; it cannot move to ${wished}.`);
  }
  const port = pinned ?? wished ?? 0;
  try {
    return await listenOnce(port);
  } catch (cause) {
    const pin = pinned === undefined ? "" : ` The database in ${home} is pinned to it.`;
    throw new Error(`Port ${port} on 127.0.0.1 is taken by another program.${pin} Stop that program first.`, {
      cause,
    });
  }
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
