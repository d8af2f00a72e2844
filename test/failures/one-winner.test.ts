import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { TransactionTooLate } from "../../src/platform/mongo/transaction.ts";
import type { Actor } from "../../src/shared/actor.ts";
import { factId } from "../../src/shared/id.ts";
import { openShop } from "../support/shop.ts";
import { hires } from "../support/staff.ts";

const rounds = process.env.FULL === "1" ? 20 : 2;
const racers = 300;
const shop = await openShop();
const owner = shop.chat.person("Ольга");
const sellers = ["Семён", "Анна"].map((name) => shop.chat.person(name));

beforeAll(async () => {
  await shop.open(owner);
  for (const seller of sellers) await hires(owner, seller, seller.view.firstName);
});

test("of 300 who add one phone at once, one has the client and the others are told whose it is", async () => {
  const actors = await Promise.all(sellers.map(({ id }) => actorOf(id)));
  for (let round = 1; round <= rounds; round += 1) {
    const phone = `+7912345${String(6_000 + round)}`;
    const answers = await race((number) =>
      shop.app.clients.addClient(actors[number % actors.length] as Actor, {
        name: `Иван ${number}`,
        phones: [phone],
        requestKey: `race:${round}:${number}`,
      }),
    );
    const winners = answers.filter(({ ok }) => ok);
    const told = answers.filter((answer) => !answer.ok && answer.refusal === "phone-taken");
    expect([winners.length, told.length]).toEqual([1, racers - 1]);
    expect(await clientModel(shop.mongo).countDocuments({ name: /^Иван/u })).toBe(round);
    expect(await shop.mongo.collection("phones").countDocuments()).toBe(round);
  }
}, 300_000);

test("of 300 repetitions of one request, one client is saved and all have it", async () => {
  const actor = await actorOf(sellers[0]?.id ?? 0);
  for (let round = 1; round <= rounds; round += 1) {
    const requestKey = `repeated:${round}`;
    const answers = await race(() =>
      shop.app.clients.addClient(actor, { name: "Пётр", phones: [`+7913345${6_000 + round}`], requestKey }),
    );
    const ids = new Set(answers.map((answer) => (answer.ok ? answer.value.clientId : answer.refusal)));
    expect([...ids]).toEqual([factId(requestKey, "client")]);
  }
}, 300_000);

test("of 300 sales of one request, one is in the books and all have it", async () => {
  const actor = await actorOf(sellers[0]?.id ?? 0);
  for (let round = 1; round <= rounds; round += 1) {
    const added = await shop.app.clients.addClient(actor, { name: "Мария", requestKey: `buyer:${round}` });
    if (!added.ok) throw new Error(added.refusal);
    const { clientId } = added.value;
    const answers = await race(() =>
      shop.app.purchases.recordSale(actor, {
        clientId,
        items: [{ what: "Стол", amountKopecks: 1_250_000 }],
        requestKey: `sale:${round}`,
      }),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(racers);
    expect(await shop.mongo.collection("purchases").countDocuments({ clientId })).toBe(1);
    const buyer = await clientModel(shop.mongo).findById(clientId).lean();
    expect(buyer).toMatchObject({ purchases: 1, totalKopecks: 1_250_000 });
  }
}, 300_000);

async function actorOf(telegramId: number): Promise<Actor> {
  const known = await shop.app.team.findActor(telegramId);
  if (known?.actor === undefined) throw new Error(`${telegramId} is not of the team`);
  return known.actor;
}

function race<Answer>(run: (number: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: racers }, (_, number) => asInLane(() => run(number))));
}

/** On a slow machine so wide a race outlasts a transaction's time: a lane then tries again, and so does this. */
async function asInLane<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof TransactionTooLate)) throw error;
    }
  }
}
