import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Update } from "grammy/types";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seatStaff } from "../../bench/ground/staff.ts";
import { botInfo, stubTelegram } from "../../bench/ground/stub-telegram.ts";
import { type App, buildApp } from "../../src/app/build-app.ts";
import { openTelegram } from "../../src/app/telegram.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { mulberry } from "../../src/sandbox/faults/mulberry.ts";
import type { Actor } from "../../src/shared/actor.ts";
import { defaultSettings } from "../../src/shop/rules/default-settings.ts";
import { testClock } from "../support/clock.ts";
import { type PaperShop, paperShop } from "../support/model.ts";
import { testMongo, testVault } from "../support/mongo.ts";
import { type Deed, type Dialogue, freeDialogue, openIds, talkingDialogue } from "./dialogues.ts";

const updatesWanted = process.env.FULL === "1" ? 10_000 : 1_500;
const dialoguesWanted = 50;
const window = 100;
const copiesMax = 3;
const random = mulberry(1_125);

const log: string[] = [];
let app: App;
let mongo: Awaited<ReturnType<typeof testMongo>>;
let vault: Awaited<ReturnType<typeof testVault>>;
let sellers: Actor[];

beforeAll(async () => {
  mongo = await testMongo();
  vault = await testVault(mongo);
  const pinoLog = pino({ level: "error" }, { write: (line: string) => void log.push(line) });
  const telegram = await openTelegram({
    token: "42:test",
    log: pinoLog,
    fetch: stubTelegram().fetch,
    botInfo,
  });
  const { now } = testClock("2026-11-21T12:00");
  const setupFile = join(tmpdir(), "livebase-never-written");
  app = buildApp({ mongo, vault, now, log: pinoLog, telegram, setupFile });
  await ensureIndexes(mongo);
  const [owner, ...hired] = await seatStaff(mongo, dialoguesWanted);
  sellers = hired;
  // With a discount a line would ask before it is a sale, and what comes next would be the answer.
  const settings = { loyalty: { ...defaultSettings.loyalty, on: false } };
  await app.shop.changeShop(owner, { settings, requestKey: "no loyalty" });
  await app.begin();
  afterAll(() => app.rest());
});

test(`${updatesWanted} updates of 50 dialogues, repeated and shuffled: nothing twice, nothing lost`, {
  timeout: 900_000,
}, async () => {
  const paper = paperShop();
  const arriving = shuffled(repeated(work(paper)));
  const from = performance.now();
  for (let place = 0; place < arriving.length; place += window) {
    await app.intake.accept(arriving.slice(place, place + window));
    while (app.intake.depth > 500) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await app.intake.idle();
  const seconds = (performance.now() - from) / 1_000;

  expect(log).toEqual([]);
  expect((await paper.differences(mongo, vault)).slice(0, 10)).toEqual([]);
  expect(await mongo.collection("inbox").countDocuments({ state: "done" })).toBe(updatesWanted);
  expect(await mongo.collection("inbox").countDocuments()).toBe(updatesWanted);
  console.log(`${arriving.length} deliveries, ${paper.facts()} facts, ${seconds.toFixed(1)} s`);
});

/** The dialogues side by side: one deed of each in turn. */
function work(paper: PaperShop): Deed[] {
  const ids = openIds(botInfo.id);
  const dialogues = sellers.map((seller, place): Dialogue => {
    return place % 5 === 4 ? talkingDialogue(ids, seller, paper) : freeDialogue(ids, seller, paper);
  });
  const deeds = Array.from({ length: updatesWanted }, (_, turn) =>
    (dialogues[turn % dialogues.length] as Dialogue).next(),
  );
  for (const { note } of deeds) note?.();
  return deeds;
}

interface Arrival {
  update: Update;
  /** Where it arrives among the others; it moves by less than the window. */
  at: number;
}

function repeated(deeds: Deed[]): Arrival[] {
  return deeds.flatMap(({ update, inOrder }, place) => {
    const copies = Math.floor(random() * (copiesMax + 1));
    // A step of a talk keeps its place; its repeats come later, as repeats of Telegram do.
    const first = { update, at: inOrder ? place : place + random() * window };
    return [first, ...Array.from({ length: copies }, () => ({ update, at: first.at + random() * window }))];
  });
}

function shuffled(arrivals: Arrival[]): Update[] {
  return arrivals.sort((one, other) => one.at - other.at).map(({ update }) => update);
}
