import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { digitsOf, last4 } from "../../shared/phone.ts";
import type { SearchQuery } from "../rules/search-query.ts";
import { type ClientRecord, clientModel } from "./client.model.ts";
import { findHeld } from "./phone-register.ts";
import { openPhone } from "./seal-client.ts";
import { singleFieldsIndex } from "./single-fields-index.ts";

/** Whose clients are searched: the whole base, or those a member may see. */
export type SearchScope = "all" | { memberId: string };

/** A search shows so many clients at most: who needs more types more. */
export const foundMax = 40;

/** Up to `foundMax` + 1 clients that fit, in no order of use. Every word list of `wordLists` is an alternative. */
export async function findClients(
  { mongo, vault }: { mongo: Mongo; vault: Vault },
  query: SearchQuery,
  scope: SearchScope,
): Promise<ClientRecord[]> {
  const holders = await findHolders({ mongo, vault }, query, scope);
  if (holders.length > 0) return holders;

  const found = await Promise.all(
    scopesOf(scope).map(({ filter, hint }) =>
      clientModel(mongo)
        .find({ $and: [filter, ...conditionsOf(vault, query)] }, listFields)
        .hint(hint ?? hintFor(query, scope))
        .limit(query.digits === undefined ? foundMax + 1 : tailsMax)
        .lean<ClientRecord[]>(),
    ),
  );
  const byId = new Map(found.flat().map((record) => [record._id, record]));
  return [...byId.values()].filter((record) => endsWith(vault, record, query.digits)).slice(0, foundMax + 1);
}

/** Clients with one of these very words in the name. */
export async function findByAnyWord(
  mongo: Mongo,
  words: readonly string[],
  scope: SearchScope,
): Promise<ClientRecord[]> {
  if (words.length === 0) return [];
  const found = await Promise.all(
    scopesOf(scope).map(({ filter, hint }) =>
      clientModel(mongo)
        .find({ $and: [filter, { words: trusted({ $in: [...words] }) }] }, listFields)
        .hint(hint ?? hintFor({ words: [...words] }, scope))
        .limit(foundMax + 1)
        .lean<ClientRecord[]>(),
    ),
  );
  return [...new Map(found.flat().map((record) => [record._id, record])).values()];
}

/** Of a whole number the register knows the holders; by its tail a hundred of a million would be opened. */
async function findHolders(
  { mongo, vault }: { mongo: Mongo; vault: Vault },
  query: SearchQuery,
  scope: SearchScope,
): Promise<ClientRecord[]> {
  if (query.digits === undefined || query.digits.length < wholeNumberMin) return [];
  const held = await findHeld(mongo, [vault.indexKey(`+${query.digits}`)]);
  if (held.length === 0) return [];
  const ids = held.flatMap(({ holders }) => holders);
  const visible = { $or: scopesOf(scope).map(({ filter }) => filter) };
  return clientModel(mongo)
    .find({ $and: [{ _id: trusted({ $in: ids }) }, visible, ...conditionsOf(vault, query)] }, listFields)
    .hint({ _id: 1 })
    .limit(foundMax + 1)
    .lean<ClientRecord[]>();
}

const wholeNumberMin = 11;
const listFields = { events: 0, lastNote: 0, lastContact: 0, days: 0, relatives: 0 } as const;
// Sixteen bits of a tail: some hundred of a million clients share one.
const tailsMax = 1000;

function scopesOf(scope: SearchScope): { filter: Record<string, unknown>; hint?: string }[] {
  if (scope === "all") return [{ filter: {} }];
  const { memberId } = scope;
  return [
    { filter: { responsible: memberId } },
    { filter: { responsible: null } },
    { filter: { "callbacks.memberId": memberId }, hint: singleFieldsIndex },
  ];
}

function conditionsOf(vault: Vault, { words, digits, tag, email }: SearchQuery): Record<string, unknown>[] {
  return [
    // Without $elemMatch one word may pass the lower bound and another one the upper.
    ...words.map((word) => ({ words: trusted({ $elemMatch: { $gte: word, $lt: `${word}\uffff` } }) })),
    ...(digits === undefined ? [] : [{ "phones.tail": vault.tailKey(last4(digits)) }]),
    ...(tag === undefined ? [] : [{ tags: tag }]),
    ...(email === undefined ? [] : [{ "emails.key": vault.indexKey(email) }]),
  ];
}

function hintFor(query: SearchQuery, scope: SearchScope): string | Record<string, 1> {
  if (query.email !== undefined || query.digits !== undefined) return singleFieldsIndex;
  if (query.words.length === 0) return { tags: 1, responsible: 1 };
  return scope === "all" ? { words: 1 } : { responsible: 1, words: 1 };
}

function endsWith(vault: Vault, record: ClientRecord, digits: string | undefined): boolean {
  if (digits === undefined) return true;
  return record.phones.some((phone) => digitsOf(openPhone(vault, record._id, phone)).endsWith(digits));
}
