import { beforeEach, expect, test } from "vitest";
import type { OutboxRecord } from "../../src/platform/telegram/sender/outbox.ts";
import { mulberry } from "../../src/sandbox/faults/mulberry.ts";
import { emptyDatabase } from "../support/mongo.ts";
import { openPost } from "../support/post.ts";
import { killAfterAnswers } from "./killer.ts";
import { senderRunner } from "./sender-runner.ts";

const [messages, deaths] = process.env.FULL === "1" ? [10_000, 200] : [400, 8];
const post = await openPost();
const clients = post.people(messages);
const sellers = post.people(40);

beforeEach(async () => {
  await emptyDatabase(post.mongo);
  post.reached.clear();
});

test.each([1, 3])(
  "a sender killed again and again with %i calls on their way repeats nothing to clients and loses nothing to staff",
  { timeout: 1_800_000 },
  async (concurrency) => {
    const random = mulberry(20_261_122 + concurrency);
    await post.plan("mail", "post.client", clients);
    for (let round = 0; round < messages / sellers.length; round += 1) {
      await post.plan(`remind:${round}`, "post.staff", sellers);
    }
    const sender = senderRunner(post, concurrency);
    const perDeath = Math.floor((2 * messages) / (deaths + 1));
    let heldByClients = 0;
    let heldByStaff = 0;
    for (let death = 0; death < deaths; death += 1) {
      const killed = killAfterAnswers(sender, 1 + Math.floor(random() * perDeath), random() * 25);
      await sender.start();
      await killed;
      const held = (await post.rows()).filter(({ state }) => state === "sending");
      const ofClients = held.filter(isToClient).length;
      expect(ofClients).toBeLessThanOrEqual(concurrency);
      expect(held.length - ofClients).toBeLessThanOrEqual(concurrency);
      heldByClients += ofClients;
      heldByStaff += held.length - ofClients;
    }
    await sender.start();
    await allSettled();
    await sender.close();

    const rows = await post.rows();
    const timesOf = ({ _id }: OutboxRecord) => post.reached.get(_id) ?? 0;
    const toClients = rows.filter(isToClient);
    const toStaff = rows.filter((row) => !isToClient(row));
    const unknown = toClients.filter(({ state }) => state === "unknown");
    expect(toClients.filter((row) => timesOf(row) > 1)).toEqual([]);
    expect(toClients.filter((row) => row.state === "sent" && timesOf(row) !== 1)).toEqual([]);
    expect(unknown).toHaveLength(heldByClients);
    expect(unknown.every(({ sentAt }) => sentAt !== undefined)).toBe(true);
    expect(toClients.filter(({ state }) => state !== "sent" && state !== "unknown")).toEqual([]);

    expect(toStaff.filter((row) => row.state !== "sent" || timesOf(row) === 0)).toEqual([]);
    const repeats = toStaff.reduce((sum, row) => sum + timesOf(row) - 1, 0);
    expect(repeats).toBeLessThanOrEqual(heldByStaff);
    expect(toStaff.filter((row) => timesOf(row) > 1 && row.repeated !== true)).toEqual([]);
    expect(sender.errors()).toBe("");
    const lost = unknown.filter((row) => timesOf(row) === 0).length;
    console.log(
      `${deaths} deaths, ${concurrency} at once: to clients 0 repeated, ${unknown.length} unknown (${lost} of them not delivered); to staff 0 lost, ${repeats} repeated`,
    );
  },
);

function isToClient({ kind }: OutboxRecord): boolean {
  return kind === "post.client";
}

async function allSettled(): Promise<void> {
  const open = { state: { $in: ["pending", "sending"] } };
  while ((await post.mongo.collection("outbox").findOne(open)) !== null) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
