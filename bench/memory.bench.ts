import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { answered, cardTaps } from "./ground/chats.ts";
import { clientsPerSeller } from "./ground/client-base.ts";
import type { Ground } from "./ground/ground.ts";
import { openBenchShop } from "./ground/shop.ts";
import { perSecond } from "./measure/load.ts";
import { type Row, row } from "./row.ts";
import type { Sizes } from "./sizes.ts";

const chats = 12;
const looks = 10;
const per = 100_000;

/** How the program's memory grows over many updates, after it has warmed up: the slope of ten looks. */
export async function memory(ground: Ground, sizes: Sizes): Promise<Row[]> {
  const clients = Math.min(chats * clientsPerSeller, sizes.clients);
  const shop = await openBenchShop(ground, { name: "memory", clients, sellers: chats });
  const tap = cardTaps(shop);
  const steps = Math.ceil(sizes.memoryUpdates / looks);
  const stretch = async () => {
    await perSecond({ chats, steps }, (chat) => answered(shop, ...tap(chat)));
    await shop.app.intake.idle();
  };
  const collect = exposedCollector();

  await shop.app.intake.begin();
  await stretch();
  const seen = [look(collect)];
  for (let at = 0; at < looks; at += 1) {
    await stretch();
    seen.push(look(collect));
  }
  await shop.app.intake.rest();

  return (["heap", "rss"] as const).map((kind) => {
    const sizesMb = seen.map((one) => one[kind]);
    const ours = (slope(sizesMb) / steps) * per;
    const name = `${kind} grown in ${per.toLocaleString("en")} updates`;
    return row({ name, unit: "MB", ours, peer: sizesMb[0] ?? 0, peerName: `${kind} after ${steps} updates` });
  });
}

function exposedCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

function look(collect: () => void): { heap: number; rss: number } {
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20 };
}

/** The rise per step of the line of least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let rise = 0;
  let run = 0;
  values.forEach((value, at) => {
    rise += (at - middle) * (value - mean);
    run += (at - middle) ** 2;
  });
  return run === 0 ? 0 : rise / run;
}
