import { randomBytes } from "node:crypto";
import { Api } from "grammy";
import type { Mongo } from "../src/platform/mongo/connect.ts";
import type { Actor } from "../src/shared/actor.ts";
import { clientIdAt } from "./ground/client-base.ts";
import type { Ground } from "./ground/ground.ts";
import { type BenchShop, openBenchShop } from "./ground/shop.ts";
import { stubTelegram } from "./ground/stub-telegram.ts";
import { cardTap } from "./ground/updates.ts";
import { at, sideBySide } from "./measure/side-by-side.ts";
import { type Row, row } from "./row.ts";
import type { Sizes } from "./sizes.ts";

/**
 * A tap that opens a card, through the whole bot: beside a bare read of the member, then of the client with a
 * trace inserted side by side, and one call to the same Telegram.
 */
export async function card(ground: Ground, sizes: Sizes): Promise<Row[]> {
  const clients = Math.min(20_000, sizes.clients);
  const shop = await openBenchShop(ground, { name: "card", clients, sellers: 1 });
  const [seller] = shop.sellers;
  if (seller === undefined) throw new Error("The bench has no seller");

  const bare = bareCardWith(shop.mongo, seller);
  const clientOf = (round: number) => clientIdAt(round % Math.min(500, clients));
  const times = await sideBySide(sizes.rounds, {
    ours: (round) => openCard(shop, seller, clientOf(round)),
    bare: (round) => bare(clientOf(round)),
  });
  const one = (share: number, label: string) => ({
    name: `card by a tap, ${label}`,
    unit: "ms" as const,
    ours: at(times.ours, share),
    peer: at(times.bare, share),
    peerName: "member, then client beside a trace, and the call",
  });
  return [row({ ...one(0.5, "p50"), aim: { of: "ratio", max: 1.5 } }), row(one(0.99, "p99"))];
}

async function openCard({ app, telegram }: BenchShop, seller: Actor, clientId: string): Promise<void> {
  const before = telegram.screens;
  await app.bot.handleUpdate(cardTap(seller, clientId));
  if (telegram.screens !== before + 1) throw new Error("The tap showed no card");
}

function bareCardWith(mongo: Mongo, { telegramId }: Actor): (clientId: string) => Promise<void> {
  const db = mongo.getClient().db(mongo.name);
  const clients = db.collection<{ _id: string }>("clients");
  const traces = db.collection<{ _id: string }>("bench_traces");
  const api = new Api("42:bench", { fetch: stubTelegram().fetch as never });

  return async (clientId) => {
    await db.collection("members").findOne({ telegramId });
    const trace = { _id: randomBytes(12).toString("base64url"), action: "client.open", at: new Date() };
    await Promise.all([clients.findOne({ _id: clientId }), traces.insertOne(trace)]);
    await api.editMessageText(telegramId, 500, "card");
  };
}
