import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Update } from "grammy/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seatStaff } from "../../bench/ground/staff.ts";
import { botInfo, stubTelegram } from "../../bench/ground/stub-telegram.ts";
import { type App, buildApp } from "../../src/app/build-app.ts";
import { openTelegram } from "../../src/app/telegram.ts";
import { createLogger } from "../../src/platform/log/log.ts";
import { connectMongo, type Mongo } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import type { ClientOptions } from "../../src/platform/telegram/sender/client.ts";
import { mulberry } from "../../src/sandbox/faults/mulberry.ts";
import type { Actor } from "../../src/shared/actor.ts";
import { testClock } from "../support/clock.ts";
import { dumpText } from "../support/dump.ts";
import { testMongo, testMongoUri, testVault } from "../support/mongo.ts";
import { secretsIn } from "../support/pii.ts";
import { openIds } from "./dialogues.ts";

const people = 1_000;
const random = mulberry(6);
const ids = openIds(botInfo.id);
const secrets = Array.from({ length: people }, (_, number) => ({
  phone: `+7926${String(number * 7 + 1_000_003).slice(-7)}`,
  email: `kupil${number}@pochta${number % 17}.example`,
}));
const find = secretsIn(secrets.flatMap(({ phone, email }) => [phone, email]));

const log: string[] = [];
const logger = createLogger({
  level: "debug",
  destination: { write: (line: string) => void log.push(line) },
});
let mongo: Mongo;
let app: App;
let sellers: Actor[];
let begun: unknown;

beforeAll(async () => {
  mongo = await testMongo();
  begun = (await oplog().find().sort({ $natural: -1 }).limit(1).next())?.ts;
  const own = await connectMongo(`${testMongoUri()}&appName=plaintext`);
  const logger = createLogger({
    level: "debug",
    destination: { write: (line: string) => void log.push(line) },
  });
  const telegram = await openTelegram({ token: "42:test", log: logger, fetch: faulty(), botInfo });
  const { now } = testClock("2026-11-21T12:00");
  const setupFile = join(tmpdir(), "livebase-never-written");
  app = buildApp({ mongo: own, vault: await testVault(own), now, log: logger, telegram, setupFile });
  await ensureIndexes(own);
  [, ...sellers] = await seatStaff(own, 50);
  await app.begin();
  afterAll(async () => {
    await app.rest();
    await own.close();
  });
});

test("1,000 phones and e-mails, wherever they were typed, stand nowhere in clear", {
  timeout: 300_000,
}, async () => {
  await failCommands({ activationProbability: 0.01 });
  const updates = secrets.flatMap((secret, number) => typed(secret, number));
  for (let place = 0; place < updates.length; place += 100) {
    // Each failed command makes its lane wait a second: a part of the work is enough.
    if (place === 300) await failCommands("off");
    await keep(updates.slice(place, place + 100));
    while (app.intake.depth > 300) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await app.intake.idle();

  const rows = await Promise.all(
    ["clients", "notes", "calls", "purchases", "talks"].map((name) =>
      mongo.collection(name).countDocuments(),
    ),
  );
  expect(Math.min(...rows), "something was kept of every kind").toBeGreaterThan(0);
  expect(log.length, "something went wrong and was logged").toBeGreaterThan(50);

  expect(find(await dumpText(mongo)), "in a dump").toEqual([]);
  expect(find(await everWritten()), "in what was ever written").toEqual([]);
  expect(find(log.join("\n")), "in the log").toEqual([]);
  console.log(`${updates.length} updates, ${rows.join("/")} rows, ${log.length} lines of the log`);
});

/** Hands updates over as polling does: what could not be kept is logged and comes again. */
async function keep(updates: Update[]): Promise<void> {
  for (;;) {
    try {
      return await app.intake.accept(updates);
    } catch (err) {
      logger.warn({ err }, "updates could not be received; trying again");
    }
  }
}

/** One person's number and address, each time told in another way. */
function typed({ phone, email }: { phone: string; email: string }, number: number): Update[] {
  const seller = sellers[number % sellers.length] as Actor;
  const spoken =
    number % 3 === 0
      ? phone
      : `8 (${phone.slice(2, 5)}) ${phone.slice(5, 8)}-${phone.slice(8, 10)}-${phone.slice(10)}`;
  const known = `${phone} ${email}`;
  const client = ids.clientOf(seller, number < 100 ? 0 : (firstLeads.get(seller.memberId) ?? 0));
  const says = (text: string) => {
    const said = ids.says(seller, text);
    if (!firstLeads.has(seller.memberId)) firstLeads.set(seller.memberId, said.message);
    return [said.update];
  };
  const replies = (text: string) => [ids.replies(seller, client, text).update];
  if (number < 100) return says(`Иван ${spoken} ${email} инста перезвонить завтра 15:00 жена ${email}`);
  switch (Math.floor(number / sellers.length) % 9) {
    case 0:
      return says(`лид Мария ${spoken} ${email} #кухня`);
    case 1:
      return [
        ids.shares(seller, {
          phone_number: phone,
          first_name: "Анна",
          vcard: `BEGIN:VCARD\nEMAIL:${email}\nEND:VCARD`,
        }).update,
      ];
    case 2:
      return replies(`второй номер ${spoken}, почта ${email}`);
    case 3:
      return replies(`недозвон завтра 15 просит звонить на ${spoken} или ${email}`);
    case 4:
      return replies(`купил стол для ${email} 12 500`);
    case 5:
      return replies(`отказ звонить ${spoken} ${email}`);
    case 6:
      return [...says("➕ Клиент"), ...says(spoken)];
    case 7:
      return [...says("/help"), ...says(`${email} ${"много слов ".repeat(300)} ${spoken}`)];
    default:
      return [...says("/lead"), ...says(`кто-то с номером ${known}`), ...says(`по имени ${known}`)];
  }
}

const firstLeads = new Map<string, number>();

/** A Telegram that now and then refuses, fails or breaks off, so that what was to be said stands in an error. */
function faulty(): NonNullable<ClientOptions["fetch"]> {
  const { fetch } = stubTelegram();
  return (async (url: string, init: { body?: unknown }) => {
    const fault = Math.floor(random() * 36);
    const described = `Bad Request: can't parse entities in ${String(init.body)}`;
    if (fault === 0) throw new Error(`socket hang up while sending ${String(init.body)}`);
    if (fault > 2) return fetch(url as never, init as never);
    const refusal = { ok: false, error_code: fault === 1 ? 400 : 502, description: described };
    return { status: refusal.error_code, headers: new Headers(), json: async () => refusal };
  }) as never;
}

/** The database fails commands of this program: what they carried stands in the driver's errors. */
async function failCommands(mode: "off" | { activationProbability: number }): Promise<void> {
  await mongo
    .getClient()
    .db("admin")
    .command({
      configureFailPoint: "failCommand",
      mode,
      ...(mode !== "off" && {
        data: { failCommands: ["insert", "update", "find"], errorCode: 96, appName: "plaintext" },
      }),
    });
}

function oplog() {
  return mongo.getClient().db("local").collection("oplog.rs");
}

/** All writes to this database since the test began, also of rows that are gone by now. */
async function everWritten(): Promise<string> {
  const database = mongo.name;
  const lines: string[] = [];
  for await (const entry of oplog().find({ ts: { $gt: begun } })) {
    const line = JSON.stringify(entry);
    if (line.includes(`"${database}.`)) lines.push(line);
  }
  return lines.join("\n");
}
