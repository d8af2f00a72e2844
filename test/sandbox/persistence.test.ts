import { DateTime } from "luxon";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  memoryStore,
  mongoStore,
  type Sandbox,
  type SandboxStore,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { testClock } from "../support/clock.ts";
import { testMongo } from "../support/mongo.ts";
import { callBotApi } from "./call-bot-api.ts";

const clock = testClock("2026-11-21T12:00");
const mongo = await testMongo();

describe.each<[kept: string, store: () => SandboxStore]>([
  ["MongoDB", () => mongoStore(mongo)],
  ["memory", singleMemory()],
])("kept in %s", (_kept, store) => {
  let sandbox: Sandbox;
  const start = async () => {
    sandbox = await startSandbox({
      now: clock.now,
      store: store(),
      onClock: () => clock.advance({ hours: 1 }),
    });
  };
  beforeEach(start);
  afterEach(() => sandbox.close());

  test("people, chats, settings and waiting updates are there after a restart", async () => {
    const anna = sandbox.control.addPerson({ firstName: "Анна" });
    await sandbox.control.act(anna.id, { act: "opens" });
    await callBotApi(sandbox, "sendMessage", {
      chat_id: anna.id,
      text: "<b>a</b>",
      parse_mode: "HTML",
      reply_markup: { keyboard: [["Сегодня"]] },
    });
    await callBotApi(sandbox, "setMyCommands", { commands: [{ command: "lead", description: "a.b $c" }] });
    const { token } = sandbox;
    const before = sandbox.control.chat(anna.id);
    const updates = (await callBotApi(sandbox, "getUpdates")).result;

    await sandbox.close();
    await start();
    expect(sandbox.token).toBe(token);
    expect(sandbox.control.chat(anna.id)).toEqual(before);
    expect((await callBotApi(sandbox, "getUpdates")).result).toEqual(updates);
    await callBotApi(sandbox, "getUpdates", { offset: updates.at(-1).update_id + 1 });

    await sandbox.close();
    await start();
    expect((await callBotApi(sandbox, "getUpdates")).result).toEqual([]);
  });

  test("the push of the clock is known after a restart", async () => {
    const { now } = await sandbox.control.moveClock({ advance: "PT1H" });
    await sandbox.close();
    await start();
    const expected = DateTime.fromISO(now).toMillis() - Date.now();
    expect(Math.abs(sandbox.keptClockOffsetMilliseconds - expected)).toBeLessThan(60_000);
  });

  test("files keep their bytes", async () => {
    const anna = sandbox.control.addPerson({ firstName: "Анна" });
    const base64 = Buffer.alloc(9 * 1024 * 1024, "абв").toString("base64");
    const { message } = await sandbox.control.act(anna.id, {
      act: "sends",
      file: { kind: "document", base64 },
    });
    await sandbox.close();
    await start();
    const bytes = await (await fetch(sandbox.url + message?.file?.url)).arrayBuffer();
    expect(Buffer.from(bytes).toString("base64") === base64).toBe(true);
  });

  test("a calm restart goes on counting, a kill leaves a gap: no id is given twice", async () => {
    const anna = sandbox.control.addPerson({ firstName: "Анна" });
    const first = await sandbox.control.act(anna.id, { act: "says", text: "a" });
    await sandbox.close();
    await start();
    const second = await sandbox.control.act(anna.id, { act: "says", text: "b" });
    expect(second.message?.id).toBe((first.message?.id ?? 0) + 1);

    // The killed one never settles its counters: another begins with what was kept before.
    const survivor = await startSandbox({ now: clock.now, store: store() });
    const third = await survivor.control.act(anna.id, { act: "says", text: "c" });
    expect(third.message?.id).toBeGreaterThan(second.message?.id ?? 0);
    const ids = (await callBotApi(survivor, "getUpdates")).result.map(
      ({ update_id }: { update_id: number }) => update_id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    await survivor.close();
  });

  test("a reset is kept too", async () => {
    const anna = sandbox.control.addPerson({ firstName: "Анна" });
    await sandbox.control.act(anna.id, { act: "sends", file: { kind: "document", base64: "YQ==" } });
    await sandbox.control.reset();
    await sandbox.close();
    await start();
    expect(sandbox.control.view().people).toEqual([]);
    expect(sandbox.control.addPerson({ firstName: "Борис" }).id).toBeGreaterThan(anna.id);
  });
});

function singleMemory(): () => SandboxStore {
  const store = memoryStore();
  return () => store;
}
