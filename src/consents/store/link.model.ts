import { createHash } from "node:crypto";
import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { ClientLink } from "../rules/client-link.ts";

/** `_id` is the SHA-256 of the token. `seed`: what the vault makes the token of, so that it lies nowhere. */
export interface LinkRecord extends Omit<ClientLink, "id"> {
  _id: string;
  seed: string;
  usedAt?: Date;
}

const schema = new Schema<LinkRecord>(
  {
    _id: { type: String, required: true },
    seed: { type: String, required: true },
    kind: { type: String, required: true },
    clientId: String,
    sourceId: String,
    giftFile: Schema.Types.Mixed,
    by: { type: String, required: true },
    createdAt: { type: Date, required: true },
    expiresAt: Date,
    revokedAt: Date,
    usedBy: String,
    usedAt: Date,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// findLasting: the counter's link, one of each source, a client's own referral link.
schema.index({ kind: 1, sourceId: 1, clientId: 1 });
// Erasure: a client's links, and those that his account has used.
schema.index({ clientId: 1 }, { sparse: true });
schema.index({ usedBy: 1 }, { sparse: true });

export const linkModel = defineModel<LinkRecord>("links", schema);

/** The token of a seed: 132 bits that nobody can make without the vault's key. */
export function tokenOf(vault: Pick<Vault, "mac">, seed: string): string {
  return vault.mac(`link|${seed}`).slice(0, 22);
}

export function linkIdOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function linkFrom({ _id: id, seed: _seed, usedAt: _used, ...link }: LinkRecord): ClientLink {
  return { id, ...link };
}
