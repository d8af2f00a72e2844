import type { Agent } from "node:https";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { Api } from "grammy";
import pino from "pino";
import { afterEach, expect, test } from "vitest";
import { openTelegram } from "../../src/app/telegram.ts";
import { clientOptions } from "../../src/platform/telegram/sender/client.ts";
import { callTelegram } from "../../src/platform/telegram/sender/outbox-call.ts";
import { certificate, certificateKey } from "../support/certificate.ts";

const token = `123456:${"A".repeat(35)}`;
const servers: Server[] = [];
const sockets: Socket[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

const handshakes = {
  "a reset in the handshake": (socket: Socket) => void socket.once("data", () => socket.resetAndDestroy()),
  "a handshake that is broken off": (socket: Socket) => void socket.once("data", () => socket.end()),
  "a handshake that nobody goes on with": (socket: Socket) => void socket.resume(),
};

test.each(Object.entries(handshakes))("nothing was sent: %s", async (_, meet) => {
  const root = `https://${await listen(createServer(meet))}`;
  expect(await call(over(root))).toEqual({ class: "not-sent" });
});

test("nothing was sent: a certificate of somebody else", async () => {
  let heard = 0;
  const root = `https://${await listen(secured((socket) => void socket.on("data", () => heard++)))}`;
  expect(await call(over(root))).toEqual({ class: "not-sent" });
  expect(heard).toBe(0);
});

const answers = {
  "a connection that breaks off after the message": (socket: Socket) =>
    void socket.once("data", () => socket.destroy()),
  "a connection that is closed after the message": (socket: Socket) =>
    void socket.once("data", () => socket.end()),
  "a message that nobody answers": (socket: Socket) => void socket.resume(),
};

test.each(Object.entries(answers))("nobody knows whether it was sent: %s", async (_, meet) => {
  const plain = `http://${await listen(createServer(meet))}`;
  expect(await call(over(plain))).toEqual({ class: "unknown" });
  const secure = `https://${await listen(secured(meet))}`;
  expect(await call(trusting(secure))).toEqual({ class: "unknown" });
});

test("nobody knows whether it was sent: a connection that had served before breaks off", async () => {
  let served = 0;
  const serve = (socket: Socket) =>
    void socket.on("data", () => {
      served += 1;
      if (served === 1) socket.write(answerOf(200, { ok: true, result: { message_id: 5 } }));
      else socket.destroy();
    });
  const api = trusting(`https://${await listen(secured(serve))}`);
  expect(await call(api)).toEqual({ class: "sent", messageId: 5 });
  expect(await call(api)).toEqual({ class: "unknown" });
});

test("a revoked token keeps what was to be sent, and the log says so", async () => {
  const denied = answerOf(401, { ok: false, error_code: 401, description: "Unauthorized" });
  const deny = (socket: Socket) => void socket.on("data", () => socket.write(denied));
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const apiRoot = `http://${await listen(createServer(deny))}`;
  const telegram = await openTelegram({ token, apiRoot, log, botInfo: {} as never });
  expect(await call(telegram.bulk)).toEqual({ class: "not-sent" });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 50, status: 401, msg: expect.stringContaining("denies the bot's token") },
  ]);
});

function call(api: Api) {
  return callTelegram(api, 1, { method: "sendMessage", payload: { text: "привет" } });
}

function optionsFor(apiRoot: string) {
  return clientOptions({ apiRoot, waitSecondsMax: 0, timeoutSeconds: 1 });
}

function over(apiRoot: string): Api {
  return new Api(token, optionsFor(apiRoot));
}

function trusting(apiRoot: string): Api {
  const options = optionsFor(apiRoot);
  (options.baseFetchConfig as { agent: Agent }).agent.options.ca = certificate;
  return new Api(token, options);
}

function secured(meet: (socket: Socket) => void): Server {
  const server = createTlsServer({ key: certificateKey, cert: certificate }, meet);
  return server.on("tlsClientError", () => undefined);
}

async function listen(server: Server): Promise<string> {
  servers.push(server);
  server.on("connection", (socket) => sockets.push(socket.on("error", () => undefined)));
  server.on("secureConnection", (socket: Socket) => socket.on("error", () => undefined));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function answerOf(status: number, body: object): string {
  const json = JSON.stringify(body);
  return `HTTP/1.1 ${status} So\r\ncontent-type: application/json\r\ncontent-length: ${json.length}\r\n\r\n${json}`;
}
