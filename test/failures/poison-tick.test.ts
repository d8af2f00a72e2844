import type { DurationLike } from "luxon";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import { callbackModel } from "../../src/calls/index.ts";
import { runOnce, startTicks, type Tick } from "../../src/platform/agenda/ticks.ts";
import { connectMongo, trusted } from "../../src/platform/mongo/connect.ts";
import { outboxModel } from "../../src/platform/telegram/sender/outbox.ts";
import { type Life, type Lives, openLives } from "../support/lives.ts";
import { testMongoUri } from "../support/mongo.ts";
import { plugIn } from "../support/power.ts";
import { claims, hires } from "../support/staff.ts";

const log = pino({ level: "silent" });
let shop: Lives;
let life: Life;
let sellerId: number;

beforeAll(async () => {
  shop = await openLives();
  life = await shop.live();
  const owner = shop.chat.person("Ольга");
  const seller = shop.chat.person("Семён");
  sellerId = seller.id;
  await claims(owner, life.app.team.issueSetup);
  await hires(owner, seller, "Семён");
});

test("a tick that kills the program three times is set aside at the fourth start, once and with a word", async () => {
  const starts: number[] = [];
  const told: string[] = [];
  for (let start = 1; start <= 6; start += 1) {
    const power = await plugIn(testMongoUri());
    const own = await connectMongo(power.uri);
    const poison: Tick = {
      name: "test.poison",
      every: "1 second",
      run: () => {
        starts.push(start);
        power.arm({ step: 0, side: "before" });
        return own.collection("rows").findOne({}) as Promise<never>;
      },
    };
    const onQuarantined = async (name: string) => void told.push(name);
    await Promise.race([runOnce(poison, { mongo: own, log, onQuarantined }), power.out]);
    power.close();
    void own.close(true);
  }
  expect(starts).toEqual([1, 2, 3]);
  expect(told).toEqual(["test.poison"]);

  const onQuarantined = async (name: string) => void told.push(name);
  const options = { mongo: shop.mongo, log, onQuarantined };
  const timetable = await startTicks({ ...options, uri: testMongoUri(), ticks: [] });
  await timetable.stop();
  const mended: Tick = { name: "test.poison", every: "1 second", run: async () => void starts.push(7) };
  await runOnce(mended, options);
  expect(starts, "a program started anew tries it again").toEqual([1, 2, 3, 7]);
});

test("a tick that fails without killing anything is never set aside", async () => {
  let runs = 0;
  const failing: Tick = {
    name: "test.failing",
    every: "1 second",
    run: async () => {
      runs += 1;
      throw new Error("not today");
    },
  };
  for (let start = 1; start <= 10; start += 1) {
    await runOnce(failing, { mongo: shop.mongo, log, onQuarantined: async () => undefined });
  }
  expect(runs).toBe(10);
});

test("reminders of a program that dies twenty times while it hands them over come once each", async () => {
  const deaths = 20;
  const dueAtOnce = 3;
  await setCallbacks(deaths * dueAtOnce, (number) => ({ minutes: 60 + Math.floor(number / dueAtOnce) }));
  shop.clock.advance({ minutes: 60 });

  let died = 0;
  for (let round = 0; round < deaths; round += 1) {
    life.power.arm({ step: round % stepsOfTick, side: round % 2 === 0 ? "before" : "after" });
    await Promise.race([
      remindTick(life)
        .run()
        .catch(() => undefined),
      life.power.out,
    ]);
    if (life.power.isOut()) died += 1;
    if (life.power.isOut()) life = await shop.live();
    life.power.arm();
    // The lease of the dead is over: half a minute of the machine's clock, which a test needn't wait.
    const held = { claim: trusted({ $exists: true }) };
    await callbackModel(shop.mongo).updateMany(held, { $set: { claimUntil: new Date(0) } });
    shop.clock.advance({ minutes: 1 });
  }
  await remindTick(life).run();

  expect(died).toBe(deaths);
  const handed = await outboxModel(shop.mongo).find({ kind: "remind" }).lean();
  expect(new Set(handed.map(({ subject }) => subject.callback)).size).toBe(deaths * dueAtOnce);
  expect(handed).toHaveLength(deaths * dueAtOnce);
  expect(await callbackModel(shop.mongo).countDocuments({ reminders: 1 })).toBe(deaths * dueAtOnce);
}, 120_000);

/** Find, claim, read, hearers, plan, settle twice: any of them may be the last. */
const stepsOfTick = 7;

function remindTick({ app }: Life): Tick {
  const tick = app.ticks.find(({ name }) => name === "calls.remind-due-callbacks");
  if (tick === undefined) throw new Error("The timetable has no reminders");
  return tick;
}

async function setCallbacks(count: number, after: (number: number) => DurationLike): Promise<void> {
  const known = await life.app.team.findActor(sellerId);
  if (known?.actor === undefined) throw new Error("Nobody is the seller");
  for (let number = 0; number < count; number += 1) {
    const at = shop.clock.now().plus(after(number));
    const added = await life.app.clients.addClient(known.actor, {
      name: `К${number}`,
      requestKey: `due:${number}`,
    });
    if (!added.ok) throw new Error(added.refusal);
    const order = { clientId: added.value.clientId, at, timeGiven: true, requestKey: `due:${number}` };
    const set = await life.app.calls.scheduleCallback(known.actor, order);
    if (!set.ok) throw new Error(set.refusal);
  }
}
