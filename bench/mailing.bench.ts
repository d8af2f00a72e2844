import { join } from "node:path";
import { DateTime } from "luxon";
import { buildApp } from "../src/app/build-app.ts";
import { bulkPerSecond, openTelegram } from "../src/app/telegram.ts";
import { openClock } from "../src/platform/config/clock.ts";
import { createLogger } from "../src/platform/log/log.ts";
import { ensureIndexes } from "../src/platform/mongo/indexes.ts";
import { type SandboxControl, startSandbox } from "../src/sandbox/index.ts";
import type { Actor } from "../src/shared/actor.ts";
import { layClients, ownClientAt } from "./ground/client-base.ts";
import type { Ground } from "./ground/ground.ts";
import { chatAt, layConsents, layMailing } from "./ground/mailing.ts";
import { seatStaff } from "./ground/staff.ts";
import { cardTap } from "./ground/updates.ts";
import { at, sorted, type Times } from "./measure/side-by-side.ts";
import { type Row, row } from "./row.ts";
import type { Sizes } from "./sizes.ts";

const sellersCount = 5;
const cardsAloneMin = 5;
const cardEveryMs = 400;
const giveUpAfterMs = 60_000;

/**
 * A mailing to clients who said yes, with its gate and its words, against a Telegram that keeps its own limits; at
 * the same time sellers open cards. Beside the pace that a mailing is allowed, and beside the cards without it.
 */
export async function mailing(ground: Ground, sizes: Sizes): Promise<Row[]> {
  const count = sizes.mailing;
  const shop = await openMailingShop(ground, count);
  const { control, app } = shop;
  const card = cardsOf(shop, count);

  await app.begin();
  const alone = await cardsWhile(
    card,
    (opened) => opened < Math.max(cardsAloneMin, Math.min(100, count / 50)),
  );
  const deliveries = deliveriesTo(control, count);
  await layMailing(shop, count);
  const during = await cardsWhile(card, () => deliveries.times.length < count && !deliveries.isStuck());
  await app.rest();
  await shop.close();
  if (deliveries.times.length < count)
    throw new Error(`Only ${deliveries.times.length} of ${count} were reached`);

  const [first = 0, last = 0] = [deliveries.times[0], deliveries.times.at(-1)];
  const pace = row({
    name: `a mailing to ${count.toLocaleString("en")}`,
    unit: "messages/s",
    ours: ((count - 1) * 1_000) / (last - first),
    peer: bulkPerSecond,
    peerName: "the pace that a mailing is allowed",
  });
  const cards = { unit: "ms" as const, peerName: "the same without a mailing" };
  const late = (share: number) =>
    row({
      ...cards,
      name: `a card meanwhile, p${share * 100}`,
      ours: at(during, share),
      peer: at(alone, share),
    });
  return [
    { ...pace, aim: { of: "ratio", min: 0.95 } },
    late(0.5),
    { ...late(0.99), aim: { of: "ours", max: 1_000 } },
  ];
}

type MailingShop = Awaited<ReturnType<typeof openMailingShop>>;

async function openMailingShop(ground: Ground, count: number) {
  const database = await ground.database("mailing");
  const { mongo, vault } = database;
  const log = createLogger({ level: "warn" });
  // Noon, whenever it is measured: at night clients are left in peace.
  const noon = DateTime.now().setZone("Europe/Moscow").startOf("day").set({ hour: 12 });
  const { now } = openClock(noon.diffNow());
  const sandbox = await startSandbox({ now, faults: { limiter: true } });
  const { control } = sandbox;
  const telegram = await openTelegram({ token: sandbox.token, apiRoot: sandbox.url, log });
  const setupFile = join(ground.folder, "setup-code");
  const app = buildApp({ mongo, vault, now, log, telegram, setupFile });

  const [owner, ...sellers] = await seatStaff(mongo, sellersCount);
  await layClients(database, { count, sellerIds: sellers.map(({ memberId }) => memberId) });
  await ensureIndexes(mongo);
  await layConsents(mongo, count);
  const chats = [
    ...sellers.map(({ telegramId }) => telegramId),
    ...Array.from({ length: count }, (_, p) => chatAt(p)),
  ];
  for (const id of chats) {
    control.addPerson({ id, firstName: "Анна" });
    await control.act(id, { act: "opens" });
  }
  return {
    ...{ mongo, vault, now, app, control, sellers },
    api: telegram.api,
    by: owner.memberId,
    close: sandbox.close,
  };
}

/** Sellers in turn open cards of their clients on a screen that stands in their chat; each resolves when it is shown. */
function cardsOf({ app, api, control, sellers }: MailingShop, count: number) {
  const screens = new Map<number, Promise<number>>();
  let opened = 0;

  async function screenOf({ telegramId }: Actor): Promise<number> {
    const screen =
      screens.get(telegramId) ?? api.sendMessage(telegramId, "…").then((sent) => sent.message_id);
    screens.set(telegramId, screen);
    return screen;
  }

  return async function card(): Promise<number> {
    const place = opened % sellers.length;
    const seller = sellers[place] as Actor;
    const turn = Math.floor(opened / sellers.length);
    opened += 1;
    const update = cardTap(seller, ownClientAt({ count, sellers: sellers.length }, place, turn));
    if (update.callback_query?.message) update.callback_query.message.message_id = await screenOf(seller);
    const begun = performance.now();
    const shown = nextMessageIn(control, seller.telegramId);
    await app.intake.accept([update]);
    await shown;
    return performance.now() - begun;
  };
}

function nextMessageIn(control: SandboxControl, chat: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("A card was not shown")), giveUpAfterMs);
    const stop = control.onEvent((event) => {
      if (event.event !== "message" || event.message.chat !== chat || event.message.mine) return;
      stop();
      clearTimeout(late);
      resolve();
    });
  });
}

async function cardsWhile(card: () => Promise<number>, goesOn: (opened: number) => boolean): Promise<Times> {
  const times: number[] = [];
  do {
    times.push(await card());
    await new Promise((resolve) => setTimeout(resolve, cardEveryMs));
  } while (goesOn(times.length));
  return sorted(times);
}

/** When each message of the mailing arrived. */
function deliveriesTo(control: SandboxControl, count: number) {
  const times: number[] = [];
  let lastAt = performance.now();
  control.onEvent((event) => {
    if (event.event !== "message" || event.message.mine || event.message.chat < chatAt(0)) return;
    lastAt = performance.now();
    if (times.length < count) times.push(lastAt);
  });
  return { times, isStuck: () => performance.now() - lastAt > giveUpAfterMs };
}
