import { DateTime } from "luxon";
import type { Actor } from "../src/shared/actor.ts";
import { clientIdAt, clientsPerSeller, phoneAt } from "./ground/client-base.ts";
import type { Ground } from "./ground/ground.ts";
import { type BenchShop, openBenchShop, shopOver } from "./ground/shop.ts";
import { type Replay, replayWith } from "./measure/replay-trips.ts";
import { at, sideBySide, type Works } from "./measure/side-by-side.ts";
import { countTrips, recordTrips } from "./measure/trips.ts";
import { twoDocumentsWith } from "./measure/two-documents.ts";
import { type Row, row } from "./row.ts";
import type { Sizes } from "./sizes.ts";

/**
 * Writing a fact with its summary and its trace, beside a bare transaction of two documents, and beside the same
 * round trips of the bare driver.
 */
export async function facts(ground: Ground, sizes: Sizes): Promise<Row[]> {
  const clients = Math.min(20_000, sizes.clients);
  const shop = await openBenchShop(ground, { name: "facts", clients, sellers: 1 });
  const monitored = await ground.database("facts", { monitored: true, kept: true });
  const watched = { ...shop, ...(await shopOver(ground, monitored)), mongo: monitored.mongo };
  const twoDocuments = await twoDocumentsWith(shop.mongo);

  const rows: Row[] = [];
  for (const [name, write] of Object.entries(writes)) {
    const warm = await write(watched, -1);
    if (!warm) throw new Error(`${name} was refused`);
    const course = await recordTrips(monitored.mongo, () => write(watched, -2));
    const sameTrips: Replay = await replayWith(shop.mongo, course);
    const times = await sideBySide(sizes.rounds, {
      ours: (round) => write(shop, round),
      twoDocuments,
      sameTrips: () => sameTrips(),
    } satisfies Works<string>);
    const trips = `same ${countTrips(course)} round trips`;
    for (const [share, label] of shares) {
      const one = { name: `${name}, ${label}`, unit: "ms" as const, ours: at(times.ours, share) };
      const two = row({ ...one, peer: at(times.twoDocuments, share), peerName: "two-document transaction" });
      rows.push(share === 0.5 ? { ...two, aim: { of: "ratio", max: 1.5 } } : two);
      rows.push(row({ ...one, peer: at(times.sameTrips, share), peerName: trips }));
    }
  }
  return rows;
}

const shares = [
  [0.5, "p50"],
  [0.99, "p99"],
] as const;

/** One write each; true when it was kept. Every round is another request. */
const writes: Record<string, (shop: BenchShop, round: number) => Promise<boolean>> = {
  "quick-add line": async (shop, round) => {
    const card = { name: "Анна", surname: `Прохорова${round}`, phones: [phoneAt(500_000_000 + round)] };
    const order = { ...card, source: "instagram", note: "хочет часы в подарок", requestKey: `add ${round}` };
    return (await shop.app.clients.addClient(sellerOf(shop), order)).ok;
  },
  outcome: async (shop, round) => {
    const told = { outcome: "answered", next: "none" } as const;
    const order = { ...told, clientId: clientOf(shop, 0, round), requestKey: `call ${round}` };
    return (await shop.app.calls.recordCall(sellerOf(shop), order)).ok;
  },
  "outcome and the next call": async (shop, round) => {
    const next = { at: DateTime.utc().plus({ days: 2 }), timeGiven: true };
    const told = { outcome: "callback", next } as const;
    const order = { ...told, clientId: clientOf(shop, 1, round), requestKey: `later ${round}` };
    return (await shop.app.calls.recordCall(sellerOf(shop), order)).ok;
  },
  sale: async (shop, round) => {
    const items = [{ what: "Смарт-часы", amountKopecks: 1_290_000 }];
    const order = { items, clientId: clientOf(shop, 2, round), requestKey: `sale ${round}` };
    return (await shop.app.purchases.recordSale(sellerOf(shop), order)).ok;
  },
};

function sellerOf({ sellers: [seller] }: BenchShop): Actor {
  if (seller === undefined) throw new Error("The bench has no seller");
  return seller;
}

/** Another client at each round as far as there are, and others for each kind of write. */
function clientOf({ clients }: BenchShop, kind: number, round: number): string {
  // The first seller's own, three kinds of writes.
  const ofKind = Math.floor(Math.min(clients, clientsPerSeller) / 3);
  return clientIdAt(kind * ofKind + ((round + ofKind) % ofKind));
}
