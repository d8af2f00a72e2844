import { sortNameOf, wordsOf } from "../../src/clients/rules/names.ts";
import { type ClientRecord, clientModel } from "../../src/clients/store/client.model.ts";
import { type PhoneRecord, phoneModel } from "../../src/clients/store/phone.model.ts";
import { sealPhone } from "../../src/clients/store/seal-client.ts";
import type { Vault } from "../../src/platform/vault/vault.ts";
import { factId } from "../../src/shared/id.ts";
import type { BenchDatabase } from "./ground.ts";
import { nameAt } from "./names.ts";
import { summaryAt } from "./summary.ts";

/** A seller leads so many clients, whatever the size of the base: a shop grows by sellers. */
export const clientsPerSeller = 2_000;

/** Seller `seller`'s client `turn`, in a base of `count` clients and so many sellers. */
export function ownClientAt(base: { count: number; sellers: number }, seller: number, turn: number): string {
  const led = ledByOne(base);
  return clientIdAt(seller * led + (turn % led));
}

function ledByOne({ count, sellers }: { count: number; sellers: number }): number {
  return Math.max(1, Math.min(clientsPerSeller, Math.floor(count / sellers)));
}

const batch = 5_000;

/**
 * Lays clients 0 … count-1 by bare inserts, in the shape of `clients` and `phones`. Client `i` is the same in
 * every base of the same vault keys, so a small base is the beginning of a large one.
 */
export async function layClients(
  { mongo, vault }: BenchDatabase,
  { count, sellerIds }: { count: number; sellerIds: readonly string[] },
): Promise<void> {
  const led = ledByOne({ count, sellers: sellerIds.length });
  const clients = clientModel(mongo).collection;
  const phones = phoneModel(mongo).collection;
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < count; from += batch) {
    const records = Array.from({ length: Math.min(batch, count - from) }, (_, place) =>
      clientAt(vault, from + place, sellerIds[Math.floor((from + place) / led) % sellerIds.length] ?? ""),
    );
    const held = records.map<PhoneRecord>(({ _id, phones: [phone] }) => ({
      _id: phone?.key ?? "",
      holders: [_id],
    }));
    // The next batch is sealed while the server takes this one.
    await writing;
    writing = Promise.all([
      clients.insertMany(records as never[], { ordered: false }),
      phones.insertMany(held as never[], { ordered: false }),
    ]);
  }
  await writing;
}

export function clientIdAt(at: number): string {
  return factId(String(at), "bench client");
}

/** Client `at`'s number: no two share it, and the last four digits are spread evenly. */
export function phoneAt(at: number): string {
  return `+79${String((at * 48_271) % 1_000_000_000).padStart(9, "0")}`;
}

function clientAt(vault: Vault, at: number, by: string): ClientRecord {
  const _id = clientIdAt(at);
  const names = nameAt(at);
  const createdAt = new Date(Date.UTC(2024, 0, 1) + (at % 1_000_000) * 60_000);
  return {
    _id,
    code: codeAt(at),
    rev: 6,
    createdAt,
    createdBy: by,
    responsible: by,
    ...names,
    words: wordsOf(names),
    sortName: sortNameOf(names),
    phones: [sealPhone(vault, _id, phoneAt(at))],
    emails: [],
    kind: "person",
    source: "instagram",
    tags: at % 50 === 0 ? ["vip"] : [],
    relatives: [],
    ...summaryAt(vault, { clientId: _id, by, at, createdAt }),
  };
}

/** Six signs, another one for each client. */
function codeAt(at: number): string {
  return at.toString(36).padStart(6, "Z").slice(-6);
}
