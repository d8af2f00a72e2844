import { Schema } from "mongoose";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Role } from "../../shared/actor.ts";

/** A link for one person. The token itself is stored nowhere, `tokenHash` is its SHA-256. */
export interface InvitationRecord {
  _id: string;
  tokenHash: string;
  role: Role;
  by: string;
  at: Date;
  expiresAt: Date;
  usedBy: string | null;
  usedAt?: Date;
  revokedAt: Date | null;
}

const schema = new Schema<InvitationRecord>(
  {
    _id: { type: String, required: true },
    tokenHash: { type: String, required: true },
    role: { type: String, required: true, enum: ["owner", "seller"] },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    usedBy: { type: String, default: null },
    usedAt: Date,
    revokedAt: { type: Date, default: null },
  },
  { strict: "throw", versionKey: false },
);

// liveInvitation: a person opens the link or accepts.
schema.index({ tokenHash: 1 }, { unique: true });
// openInvitations of the staff screen.
schema.index({ expiresAt: 1 });

export const invitationModel = defineModel<InvitationRecord>("invitations", schema);

/** Neither used, nor revoked, nor expired at `at`. */
export function isLive(at: Date) {
  return { usedBy: null, revokedAt: null, expiresAt: trusted({ $gt: at }) };
}

export function findLiveInvitation(
  mongo: Mongo,
  tokenHash: string,
  at: Date,
): Promise<InvitationRecord | null> {
  return invitationModel(mongo)
    .findOne({ tokenHash, ...isLive(at) })
    .lean<InvitationRecord>()
    .exec();
}
