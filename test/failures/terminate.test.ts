import { beforeAll, expect, test } from "vitest";
import { mulberry } from "../../src/sandbox/faults/mulberry.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { type PaperShop, paperShop } from "../support/model.ts";
import { type ProgramRunner, programRunner } from "../support/program.ts";
import { answersGiven } from "./killer.ts";

const stops = process.env.FULL === "1" ? 100 : 6;
const random = mulberry(9);
const paper: PaperShop = paperShop();
let program: ProgramRunner;
let sellers: ChatPerson[];
let customers = 0;

beforeAll(async () => {
  program = await programRunner();
  await program.start();
  ({ sellers } = await program.staff(["Семён", "Анна", "Пётр", "Нина"]));
  await program.settled();
});

test("a program that is told to stop under load ends in time and in order, and nothing is lost", {
  timeout: 900_000,
}, async () => {
  const seconds: number[] = [];
  for (let stop = 1; stop <= stops; stop += 1) {
    if (!program.isUp()) await program.start();
    const working = answersGiven(program, 1 + Math.floor(random() * 12));
    await queueWork(20);
    await working;
    const ending = await program.terminate();
    seconds.push(ending.ms / 1_000);
    expect(ending).toMatchObject({ code: 0, signal: null });
    expect(ending.ms).toBeLessThan(10_000);
    expect(await liveLeases()).toEqual([]);
  }
  await program.start();
  await program.settled();
  expect(await paper.differences(program.mongo, program.vault)).toEqual([]);
  console.log(`${stops} stops, slowest ${Math.max(...seconds).toFixed(2)} s, ${customers} facts`);
});

test("a program that is told to stop while it starts ends in order", { timeout: 60_000 }, async () => {
  if (program.isUp()) await program.terminate();
  for (const afterMs of [0, 50, 150, 400]) {
    await program.start();
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    expect(await program.terminate(), `after ${afterMs} ms`).toMatchObject({ code: 0, signal: null });
    expect(await liveLeases()).toEqual([]);
  }
});

test("a program that is told to stop while Telegram is silent ends in time all the same", {
  timeout: 60_000,
}, async () => {
  if (!program.isUp()) await program.start();
  await queueWork(4);
  await program.settled();
  program.chat.sandbox.control.plan({ script: [{ fault: { kind: "hang" }, times: 50 }] });
  await queueWork(4);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const ending = await program.terminate();
  program.chat.sandbox.control.plan({});
  expect(ending).toMatchObject({ code: 0, signal: null });
  expect(ending.ms).toBeLessThan(10_000);
  expect(await liveLeases()).toEqual([]);
  await program.start();
  await program.settled();
  expect(await paper.differences(program.mongo, program.vault)).toEqual([]);
});

async function queueWork(lines: number): Promise<void> {
  for (let line = 0; line < lines; line += 1) {
    customers += 1;
    const phone = `+7913${String(customers).padStart(7, "0")}`;
    paper.lead(phone, "Иван Петров");
    await sellers[line % sellers.length]?.says(`Иван Петров ${phone}`);
  }
}

/** Who still holds something that the next start would have to wait for. */
async function liveLeases(): Promise<unknown[]> {
  const { mongo } = program;
  const now = new Date();
  const locks = await mongo
    .collection("locks")
    .find({ until: { $gt: now } })
    .toArray();
  const sending = await mongo.collection("outbox").find({ state: "sending" }).toArray();
  const ticks = await mongo
    .collection("agendaJobs")
    .find({ lockedAt: { $ne: null } })
    .toArray();
  return [...locks, ...sending, ...ticks.map(({ name, lockedAt }) => ({ name, lockedAt }))];
}
