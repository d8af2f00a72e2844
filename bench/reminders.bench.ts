import { wire } from "../src/app/wire/wire.ts";
import { remindDueCallbacksJob } from "../src/calls/index.ts";
import { startTicks } from "../src/platform/agenda/ticks.ts";
import { openClock } from "../src/platform/config/clock.ts";
import { createLogger } from "../src/platform/log/log.ts";
import { planMessagesWith } from "../src/platform/telegram/sender/outbox.ts";
import { leaveTraceWith } from "../src/protection/index.ts";
import { agendaLateness } from "./ground/agenda-peer.ts";
import { bareClaimLateness } from "./ground/bare-claim.ts";
import { layCallbacks } from "./ground/callbacks.ts";
import type { Ground } from "./ground/ground.ts";
import { type BenchShop, openBenchShop } from "./ground/shop.ts";
import { at, sorted, type Times } from "./measure/side-by-side.ts";
import { type Row, row } from "./row.ts";
import type { Sizes } from "./sizes.ts";

const leadMs = 10_000;

/**
 * Reminders due at the same second, handed to the outbox by the shop's own tick: how late the last of them stand
 * there. Beside one-off jobs of Agenda, and beside a batch claim of the bare driver that knows its moment.
 */
export async function reminders(ground: Ground, sizes: Sizes): Promise<Row[]> {
  const shop = await openBenchShop(ground, { name: "reminders", clients: 100, sellers: 50 });
  const many = await handOffLateness(ground, shop, sizes.reminders);
  const few = await handOffLateness(ground, shop, sizes.agendaJobs);
  const agenda = await agendaLateness(shop.uri, { jobs: sizes.agendaJobs, leadMs });
  const bare = await bareClaimLateness(shop.mongo, sizes.reminders);

  const [manyDue, fewDue] = [sizes.reminders, sizes.agendaJobs].map((n) => n.toLocaleString("en"));
  const late = (due: string | undefined, share: number, ours: Times, peer: Times) => ({
    name: `${due} due at once, late p${share * 100}`,
    unit: "ms" as const,
    ours: at(ours, share),
    peer: at(peer, share),
  });
  const byAgenda = `Agenda, ${fewDue} one-off jobs`;
  return [
    row({ ...late(manyDue, 0.5, many, agenda), peerName: byAgenda }),
    { ...row({ ...late(manyDue, 0.99, many, agenda), peerName: byAgenda }), aim: { of: "ours", max: 2_000 } },
    row({ ...late(fewDue, 0.5, few, agenda), peerName: byAgenda }),
    row({ ...late(fewDue, 0.99, few, agenda), peerName: byAgenda }),
    row({ ...late(manyDue, 0.99, many, bare), peerName: `bare batch claim of ${manyDue}, no tick` }),
  ];
}

/** Lays the callbacks, lets the tick run as in the program, and notes when each reminder stood in the outbox. */
async function handOffLateness(ground: Ground, shop: BenchShop, count: number): Promise<Times> {
  const { mongo, vault, uri, sellers } = shop;
  const { now } = openClock();
  const log = createLogger({ level: "warn" });
  const dueAt = new Date(Date.now() + leadMs);
  const late: number[] = [];
  let allHanded: () => void;
  const handed = new Promise<void>((resolve) => {
    allHanded = resolve;
  });

  const plan = planMessagesWith({ mongo, now });
  const { calls } = wire(
    {
      ...{ mongo, vault, now, log, api: shop.api },
      leaveTrace: leaveTraceWith({ mongo, vault, now }),
      async planMessages(plans) {
        await plan(plans);
        const lateMs = Math.max(0, Date.now() - dueAt.getTime());
        for (const _ of plans) late.push(lateMs);
        if (late.length >= count) allHanded();
      },
    },
    { setupFile: `${ground.folder}/setup-code` },
  );
  await layCallbacks(mongo, { count, dueAt, sellers });

  const ticks = [remindDueCallbacksJob(calls)];
  const running = await startTicks({ uri, mongo, log, ticks, onQuarantined: async () => undefined });
  await handed;
  await running.stop();
  return sorted(late);
}
