import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Duplex } from "node:stream";

const notConnected = "not-connected";

/**
 * The connections of one way to Telegram. What ends one before it stands (a reset or silence in the TLS handshake, a
 * certificate of somebody else) says so by its code: not a byte of the call has left.
 */
export function openAgent({
  apiRoot = "",
  connectSeconds,
}: {
  apiRoot?: string | undefined;
  connectSeconds: number;
}): HttpAgent {
  const isPlain = apiRoot.startsWith("http:");
  const agent = isPlain ? new HttpAgent({ keepAlive: true }) : new HttpsAgent({ keepAlive: true });
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, callback) => {
    const socket = connect(options, callback);
    if (socket) watch(socket, { standsAt: isPlain ? "connect" : "secureConnect", connectSeconds });
    return socket;
  };
  return agent;
}

/** Whether an error with this code ended a connection before it stood. */
export function isNotConnected(code: string | undefined): boolean {
  return code?.startsWith(notConnected) ?? false;
}

function watch(
  socket: Duplex,
  { standsAt, connectSeconds }: { standsAt: string; connectSeconds: number },
): void {
  const late = Object.assign(new Error("No connection in time"), { code: "late" });
  const timer = setTimeout(() => socket.destroy(late), connectSeconds * 1_000);
  // Before the request's own listener, which copies the code and drops the rest.
  const mark = (error: NodeJS.ErrnoException) => {
    error.code = `${notConnected}:${error.code ?? "unknown"}`;
  };
  socket.once("error", mark);
  socket.once(standsAt, () => {
    clearTimeout(timer);
    socket.off("error", mark);
  });
  socket.once("close", () => clearTimeout(timer));
}
