import type { Actor } from "../src/shared/actor.ts";
import { last4 } from "../src/shared/phone.ts";
import { bareFindsWith } from "./ground/bare-finds.ts";
import { clientIdAt, clientsPerSeller, phoneAt } from "./ground/client-base.ts";
import type { Ground } from "./ground/ground.ts";
import { type BenchShop, openBenchShop } from "./ground/shop.ts";
import { cardTap } from "./ground/updates.ts";
import { at, sideBySide, type Works } from "./measure/side-by-side.ts";
import { type Row, row } from "./row.ts";
import type { Sizes } from "./sizes.ts";

const growsBy = 50;

/**
 * Searches over a large base beside bare finds by the same index, and what a base fifty times as large adds to
 * a card, a search and a phone. The small base is the beginning of the large one.
 */
export async function search(ground: Ground, sizes: Sizes): Promise<Row[]> {
  const counts = { large: sizes.clients, small: Math.ceil(sizes.clients / growsBy) };
  const large = await openSized(ground, "large", counts.large);
  const small = await openSized(ground, "small", counts.small);
  const finds = bareFindsWith(large);
  // Numbers of clients who are in both bases, led by the first seller.
  const shared = Math.min(400, counts.small);
  const phoneFor = (round: number) => phoneAt((round * 7) % shared);

  const rows: Row[] = [];
  for (const { name, look, bare, flat } of looks) {
    const works: Works<string> = {
      large: (round) => look(large, round, phoneFor(round)),
      small: (round) => look(small, round, phoneFor(round)),
      ...(bare && { bare: (round: number) => bare(finds, large, round, phoneFor(round)) }),
    };
    const times = await sideBySide(sizes.rounds, works);
    const { large: ours = [], small: before = [], bare: found } = times;
    const one = { name: `${name}, p50`, unit: "ms" as const, ours: at(ours, 0.5) };
    if (found) rows.push(row({ ...one, peer: at(found, 0.5), peerName: "the same by bare finds" }));
    const grown = row({
      ...one,
      peer: at(before, 0.5),
      peerName: `${counts.small.toLocaleString("en")} clients`,
    });
    rows.push(flat ? { ...grown, aim: { of: "ratio", max: 1.2 } } : grown);
  }
  return rows;
}

function openSized(ground: Ground, name: string, clients: number): Promise<BenchShop> {
  return openBenchShop(ground, { name, clients, sellers: Math.ceil(clients / clientsPerSeller) });
}

type Finds = ReturnType<typeof bareFindsWith>;

interface Look {
  name: string;
  look(shop: BenchShop, round: number, phone: string): Promise<unknown>;
  bare?: (finds: Finds, shop: BenchShop, round: number, phone: string) => Promise<unknown>;
  /** What is found is the same in both bases, so the base alone can make it slower. */
  flat: boolean;
}

const commonNames = ["анна", "иван", "мар", "пет", "ольг"];
const nameFor = (round: number) => commonNames[round % commonNames.length] ?? "";
const looks: Look[] = [
  {
    name: "card",
    look: ({ app, owner, clients }, round) =>
      app.bot.handleUpdate(cardTap(owner, clientIdAt((round * 7_919) % clients))),
    flat: true,
  },
  {
    name: "name, owner",
    look: (shop, round) => find(shop, shop.owner, nameFor(round)),
    bare: (finds, _shop, round) => finds.byName(nameFor(round)),
    flat: true,
  },
  {
    name: "name, seller",
    look: (shop, round) => find(shop, sellerOf(shop), nameFor(round)),
    bare: (finds, shop, round) => finds.byName(nameFor(round), sellerOf(shop).memberId),
    flat: true,
  },
  {
    name: "whole number, holder",
    look: ({ app, owner }, _round, phone) => app.clients.findPhoneHolder(owner, phone),
    bare: (finds, _shop, _round, phone) => finds.holderOf(phone),
    flat: true,
  },
  {
    name: "whole number, search",
    look: (shop, _round, phone) => find(shop, shop.owner, phone),
    flat: true,
  },
  {
    name: "last four digits, seller",
    look: (shop, _round, phone) => find(shop, sellerOf(shop), last4(phone)),
    bare: (finds, shop, _round, phone) => finds.byTail(last4(phone), sellerOf(shop).memberId),
    flat: true,
  },
  {
    name: "last four digits, owner",
    look: (shop, _round, phone) => find(shop, shop.owner, last4(phone)),
    bare: (finds, _shop, _round, phone) => finds.byTail(last4(phone)),
    flat: false,
  },
];

async function find({ app }: BenchShop, actor: Actor, typed: string): Promise<void> {
  const found = await app.clients.findClients(actor, { typed });
  if (!found.ok || found.value.total === 0) throw new Error(`The search for «${typed}» found nothing`);
}

function sellerOf({ sellers: [seller] }: BenchShop): Actor {
  if (seller === undefined) throw new Error("The bench has no seller");
  return seller;
}
