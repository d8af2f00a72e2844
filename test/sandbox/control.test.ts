import { afterEach, beforeEach, expect, test } from "vitest";
import type { ChatView, SandboxEvent, SandboxView } from "../../src/sandbox/control.ts";
import { type Chat, startChat } from "../support/chat.ts";
import { testClock } from "../support/clock.ts";
import { callBotApi } from "./call-bot-api.ts";

const clock = testClock("2026-11-21T12:00");
let chat: Chat;

beforeEach(async () => {
  chat = await startChat({
    now: clock.now,
    onClock: (move) => ("advance" in move ? clock.advance({ hours: 1 }) : clock.set(move.set)),
  });
});
afterEach(() => chat.close());

async function get<View>(path: string): Promise<View> {
  return (await (await fetch(`${chat.url}/_sandbox${path}`)).json()) as View;
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${chat.url}/_sandbox${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: whatever the route answers is looked at by the test
  return { status: answer.status, body: (await answer.json()) as any };
}

test("the page makes a person, plays them and reads the chat", async () => {
  const { body: person } = await post("/people", { firstName: "Анна" });
  expect(person.id).toBeGreaterThan(2 ** 32);
  const act = await post(`/chats/${person.id}/acts`, { act: "says", text: "<b>" });
  expect(act.body.message).toMatchObject({ html: "&lt;b&gt;", mine: true });
  await callBotApi(chat, "sendChatAction", { chat_id: person.id, action: "typing" });
  expect(await get<ChatView>(`/chats/${person.id}`)).toMatchObject({
    started: true,
    action: { action: "typing" },
    messages: [{ text: "<b>" }],
  });
  expect(await get<SandboxView>("")).toMatchObject({
    bot: { username: "livebase_sandbox_bot" },
    botLink: "https://t.me/livebase_sandbox_bot?start=",
    people: [{ firstName: "Анна" }],
    clock: { movable: true, now: "2026-11-21T09:00:00.000Z" },
  });
});

test.each([
  ["/people", { firstName: "" }, 400],
  ["/chats/1/acts", { act: "says", text: "a" }, 404],
  ["/chats/1/acts", { act: "dances" }, 400],
  ["/clock", { advance: 5 }, 400],
  ["/faults", { script: [{ fault: { kind: "earthquake" } }] }, 400],
])("%s refuses %o", async (path, body, status) => {
  const answer = await post(path, body);
  expect(answer).toMatchObject({ status, body: { error: expect.any(String) } });
});

test("the clock moves through the program's hook", async () => {
  expect((await post("/clock", { advance: "PT1H" })).body).toEqual({
    now: "2026-11-21T10:00:00.000Z",
    movable: true,
  });
});

test("a foreign page and a foreign name of this address are turned away", async () => {
  const person = { firstName: "Анна" };
  expect((await post("/people", person, { origin: "https://evil.example" })).status).toBe(403);
  expect((await post("/people", person, { origin: chat.url })).status).toBe(200);
  expect((await post("/people", person, { origin: chat.url.replace("127.0.0.1", "localhost") })).status).toBe(
    403,
  );
});

test("what happens is told at once, message by message", async () => {
  const stream = await fetch(`${chat.url}/_sandbox/events`);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  const events: SandboxEvent[] = [];
  const read = async (until: SandboxEvent["event"]) => {
    while (!events.some(({ event }) => event === until)) {
      const { value = "" } = (await reader?.read()) ?? {};
      for (const [, data = ""] of value.matchAll(/^data: (.*)$/gm)) events.push(JSON.parse(data));
    }
  };
  const anna = chat.person("Анна");
  await read("person");
  await anna.opens();
  await read("message");
  chat.sandbox.control.setLinks([{ kind: "owner", payload: "o_1" }]);
  await read("links");
  await post("/clock", { advance: "PT1H" });
  await read("clock");
  await post("/reset", {});
  await read("reset");
  await reader?.cancel();
  expect(events.find(({ event }) => event === "message")).toMatchObject({ message: { text: "/start" } });
});

test("after a reset people and updates are gone, ids go on", async () => {
  const anna = chat.person("Анна");
  const said = await anna.says("a");
  await post("/reset", {});
  expect((await get<SandboxView>("")).people).toEqual([]);
  expect((await callBotApi(chat, "getUpdates")).result).toEqual([]);
  const boris = chat.person("Борис");
  expect(boris.id).toBeGreaterThan(anna.id);
  expect((await boris.says("b")).id).toBeGreaterThan(said.id);
});

test("a picture is shown, a document is only downloaded", async () => {
  const anna = chat.person("Анна");
  const photo = await anna.sends({ photo: Buffer.from("jpeg") });
  const page = await anna.sends({ document: Buffer.from("<script>"), name: "a.html" });
  const shown = await fetch(chat.url + photo.file?.url);
  expect(shown.headers.get("content-type")).toBe("image/jpeg");
  const downloaded = await fetch(chat.url + page.file?.url);
  expect(downloaded.headers.get("content-disposition")).toBe("attachment");
  expect(downloaded.headers.get("content-type")).toBe("application/octet-stream");
  expect(await downloaded.text()).toBe("<script>");
});

test.each(["/../control.ts", "/%2e%2e/control.ts", "/..%2fcontrol.ts", "/nothing.js"])(
  "only the page's own files are given, not %s",
  async (path) => {
    expect((await fetch(chat.url + path)).status).toBe(404);
  },
);
