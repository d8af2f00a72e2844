import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { noteModel } from "./note.model.ts";
import { noteFrom, type OwnFact } from "./note-facts.ts";

/** Writes one of the clients' own facts, in the caller's transaction. */
export async function writeNote(
  { mongo, vault }: { mongo: Mongo; vault: Vault },
  clientId: string,
  fact: OwnFact,
): Promise<void> {
  await noteModel(mongo).insertMany([noteFrom(vault, clientId, fact)], { lean: true });
}
