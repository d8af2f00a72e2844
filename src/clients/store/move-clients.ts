import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { type ClientRecord, clientModel } from "./client.model.ts";
import { noteModel } from "./note.model.ts";
import { noteFrom } from "./note-facts.ts";

export interface Move {
  /** Who is responsible now; null: nobody. */
  from: string | null;
  /** Who gets them, in turn. */
  to: readonly string[];
  /** Only these; otherwise all. */
  clientIds?: readonly string[];
  /** The id of the fact of one client's move. */
  factIdOf: (clientId: string) => string;
  at: Date;
  by?: string;
}

/** Another slice's share in a client's going to another member: what is open with him goes with him. */
export interface FollowPart {
  follow(clientId: string, to: { to: string }): Promise<void>;
}

const atOnce = 1000;

/** Gives clients to other members, each with the fact of it, in the caller's transaction. Returns how many. */
export async function moveClients(
  { mongo, vault, followParts = [] }: { mongo: Mongo; vault: Vault; followParts?: readonly FollowPart[] },
  { from, to, clientIds, factIdOf, at, by }: Move,
): Promise<number> {
  const ids = (
    await clientModel(mongo)
      .find(
        { responsible: from, ...(clientIds ? { _id: trusted({ $in: [...clientIds] }) } : {}) },
        { _id: 1 },
      )
      .sort({ _id: 1 })
      .lean<Pick<ClientRecord, "_id">[]>()
  ).map(({ _id }) => _id);

  for (const [turn, memberId] of to.entries()) {
    const share = ids.filter((_id, place) => place % to.length === turn);
    for (let start = 0; start < share.length; start += atOnce) {
      const batch = share.slice(start, start + atOnce);
      await clientModel(mongo).updateMany(
        { _id: trusted({ $in: batch }) },
        { $set: { responsible: memberId }, $inc: { rev: 1 } },
      );
      await noteModel(mongo).insertMany(
        batch.map((clientId) =>
          noteFrom(vault, clientId, {
            id: factIdOf(clientId),
            at,
            ...(by === undefined ? {} : { by }),
            kind: "handed-over",
            ...(from === null ? {} : { from }),
            to: memberId,
          }),
        ),
        { lean: true },
      );
    }
    for (const clientId of share)
      for (const part of followParts) await part.follow(clientId, { to: memberId });
  }
  return ids.length;
}
