import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { ClientFact, FactSource } from "../rules/client-fact.ts";
import { type NoteRecord, noteModel } from "./note.model.ts";

export type OwnFact = Extract<ClientFact, { kind: NoteRecord["kind"] }>;

/** The clients' own facts, for recounts and the history. */
export function ownFactsWith({ mongo, vault }: { mongo: Mongo; vault: Vault }): FactSource {
  const notes = noteModel(mongo);
  return {
    factsOf: async (clientId) =>
      (await notes.find({ clientId }).lean()).map((record) => factFrom(vault, record)),
    factsOfAll: async (clientIds) => {
      const rows = await notes.find({ clientId: trusted({ $in: [...clientIds] }) }).lean<NoteRecord[]>();
      return byClient(rows, (row) => [factFrom(vault, row)]);
    },
  };
}

/** Facts of rows, gathered by client. */
export function byClient<Row extends { clientId: string }>(
  rows: readonly Row[],
  factsFrom: (row: Row) => ClientFact[],
): Map<string, ClientFact[]> {
  const facts = new Map<string, ClientFact[]>();
  for (const row of rows) {
    const its = facts.get(row.clientId) ?? [];
    its.push(...factsFrom(row));
    facts.set(row.clientId, its);
  }
  return facts;
}

export function noteFrom(vault: Vault, clientId: string, fact: OwnFact): NoteRecord {
  const { id, at, by, kind, ...rest } = fact;
  const typed: Record<string, unknown> = {};
  const plain: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(rest)) {
    (typedFields.has(field) ? typed : plain)[field] = value;
  }
  const hasWords = Object.keys(typed).length > 0;
  return {
    _id: id,
    clientId,
    at,
    ...(by === undefined ? {} : { by }),
    kind,
    plain,
    ...(hasWords ? { sealed: vault.seal(JSON.stringify(typed), `notes|${id}|fact`) } : {}),
  };
}

export function factFrom(vault: Vault, { _id, at, by, kind, plain, sealed }: NoteRecord): OwnFact {
  const typed = sealed === undefined ? {} : JSON.parse(vault.open(sealed, `notes|${_id}|fact`));
  return { id: _id, at, ...(by === undefined ? {} : { by }), kind, ...plain, ...typed };
}

const typedFields = new Set(["words", "what", "before", "after"]);
