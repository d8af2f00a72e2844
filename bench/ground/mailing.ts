import { clientModel } from "../../src/clients/store/client.model.ts";
import { mailingModel, sealText } from "../../src/mailings/store/mailing.model.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { planMessagesWith } from "../../src/platform/telegram/sender/outbox.ts";
import type { Vault } from "../../src/platform/vault/vault.ts";
import type { Now } from "../../src/shared/now.ts";
import { layShop, shopModel } from "../../src/shop/store/shop.model.ts";
import { clientIdAt } from "./client-base.ts";

const chatsFrom = 2_000_000;

/** Client `at`'s chat. */
export function chatAt(at: number): number {
  return chatsFrom + at;
}

/** Clients 0 … count-1 have joined and said yes to offers, nobody is at odds with the shop, and it may advertise. */
export async function layConsents(mongo: Mongo, count: number): Promise<void> {
  const joinedAt = new Date(Date.UTC(2026, 0, 1));
  await clientModel(mongo).collection.bulkWrite(
    Array.from({ length: count }, (_, at) => ({
      updateOne: {
        filter: { _id: clientIdAt(at) as never },
        update: {
          $set: {
            reach: { channel: "telegram", chatId: chatAt(at), locale: "ru", joinedAt },
            consents: ["pd", "promo"],
            grievances: [],
          },
          $unset: { doNotDisturb: "", zone: "" },
        },
      },
    })),
    { ordered: false },
  );
  await layShop(mongo);
  await shopModel(mongo).updateOne({ _id: "shop" }, { $set: { withoutAdvertising: false } });
}

/** A mailing under way, with a message for each of these clients in the outbox. */
export async function layMailing(
  { mongo, vault, now, by }: { mongo: Mongo; vault: Vault; now: Now; by: string },
  count: number,
): Promise<void> {
  const _id = "bench";
  const at = now();
  await mailingModel(mongo).insertOne({
    _id,
    by,
    state: "running",
    rev: 1,
    definition: { all: [] },
    text: sealText(vault, _id, "{имя}, у нас <b>осенняя скидка</b>: 5 % на всё до воскресенья."),
    buttons: { order: true },
    createdAt: at.toJSDate(),
    startedAt: at.toJSDate(),
    frozenAt: at.toJSDate(),
  });
  const plan = planMessagesWith({ mongo, now });
  await plan(
    Array.from({ length: count }, (_, place) => ({
      _id: `mail:${_id}:${clientIdAt(place)}`,
      kind: "mailings.broadcast",
      chatId: chatAt(place),
      clientId: clientIdAt(place),
      promo: true,
      batch: _id,
      subject: { mailing: _id, client: clientIdAt(place) },
      notBefore: at.toJSDate(),
      expiresAt: at.plus({ days: 3 }).toJSDate(),
    })),
  );
}
