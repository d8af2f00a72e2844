import { answered, bareBot, cardTaps } from "./ground/chats.ts";
import { clientsPerSeller } from "./ground/client-base.ts";
import type { Ground } from "./ground/ground.ts";
import { type BenchShop, openBenchShop, shopOver } from "./ground/shop.ts";
import { atPace, perSecond } from "./measure/load.ts";
import { replayWith } from "./measure/replay-trips.ts";
import { at } from "./measure/side-by-side.ts";
import { countTrips, recordTrips } from "./measure/trips.ts";
import { type Row, row } from "./row.ts";
import type { Sizes } from "./sizes.ts";

const widths = [1, 8, 64];
const chatsMax = 64;
const pace = 50;

/**
 * Taps that open cards, through the whole intake: kept in the inbox, queued in their lane, handled, marked done.
 * Beside a bot that only answers, and beside the same round trips of the bare driver.
 */
export async function updates(ground: Ground, sizes: Sizes): Promise<Row[]> {
  const clients = Math.min(chatsMax * clientsPerSeller, sizes.clients);
  const shop = await openBenchShop(ground, { name: "updates", clients, sellers: chatsMax });
  const tap = cardTaps(shop);
  const ours = (chat: number) => answered(shop, ...tap(chat));
  const { replay, trips } = await sameTripsOf(ground, shop, tap);
  const ping = bareBot();
  const bare = (chat: number) => ping(tap(chat)[0]);

  await shop.app.intake.begin();
  await perSecond({ chats: 8, steps: Math.ceil(sizes.updates / 10) }, ours);

  const rows: Row[] = [];
  for (const chats of widths) {
    const load = { chats, steps: sizes.updates };
    const one = {
      name: `${chats} ${chats === 1 ? "chat" : "chats"}`,
      unit: "updates/s" as const,
      ours: await perSecond(load, ours),
    };
    const same = await perSecond(load, replay);
    rows.push(row({ ...one, peer: same, peerName: `same ${trips} round trips` }));
    rows.push(row({ ...one, peer: await perSecond(load, bare), peerName: "bare bot, no database" }));
  }

  const steady = { perSecond: pace, seconds: sizes.paceSeconds, chats: chatsMax };
  const times = await atPace(steady, ours);
  const floor = await atPace(steady, replay);
  const one = { name: `p95 at ${pace} updates/s`, unit: "ms" as const, ours: at(times, 0.95) };
  const last = row({ ...one, peer: at(floor, 0.95), peerName: `same ${trips} round trips` });
  rows.push({ ...last, aim: { of: "ours", max: 100 } });
  await shop.app.intake.rest();
  return rows;
}

async function sameTripsOf(ground: Ground, shop: BenchShop, tap: ReturnType<typeof cardTaps>) {
  const monitored = await ground.database("updates", { monitored: true, kept: true });
  const watched = await shopOver(ground, monitored);
  const through = async () => {
    await answered(watched, ...tap(0));
    await watched.app.intake.idle();
  };
  await watched.app.intake.begin();
  await through();
  const course = await recordTrips(monitored.mongo, through);
  await watched.app.intake.rest();
  return { replay: await replayWith(shop.mongo, course), trips: countTrips(course) };
}
