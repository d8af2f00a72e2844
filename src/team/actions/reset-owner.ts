import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { invitationModel, isLive } from "../store/invitation.model.ts";
import { memberModel } from "../store/member.model.ts";
import { setupModel } from "../store/setup.model.ts";
import { type SetupSecrets, writeSetupFile } from "../store/setup-file.ts";
import { hashed, makeSecrets, type SetupDeps } from "./issue-setup.ts";

/**
 * The server's `npm run reset-owner`, for a lost or stolen owner's account: every owner's access ends at
 * once, with every open invitation, and a new link and code let one person claim the shop and the clients those owners led.
 */
export function resetOwnerWith({
  mongo,
  now,
  makeBytes,
  setupFile,
  leaveTrace,
}: SetupDeps & { leaveTrace: LeaveTrace }) {
  return async function resetOwner(): Promise<SetupSecrets> {
    const secrets = makeSecrets(makeBytes, now);
    await inTransaction(mongo, async () => {
      const members = memberModel(mongo);
      const owners = await members
        .find({ role: "owner", state: trusted({ $in: ["active", "paused"] }) }, { _id: 1 })
        .lean();
      const ids = owners.map(({ _id }) => _id);

      await members.updateMany(
        { _id: trusted({ $in: ids }) },
        { $set: { state: "dismissed", dismissedAt: now().toJSDate() } },
      );
      await invitationModel(mongo).updateMany(isLive(now().toJSDate()), { revokedAt: now().toJSDate() });
      await setupModel(mongo).updateOne(
        { _id: "setup" },
        {
          $set: { ...hashed(secrets), claimedBy: null },
          $unset: { claimedAt: 1 },
          $addToSet: { heirOf: { $each: ids } },
        },
        { upsert: true },
      );
      await leaveTrace("system", "team.reset-owner", { kind: "setup", id: "setup" }, { owners: ids.length });
    });
    await writeSetupFile(setupFile, secrets);
    return secrets;
  };
}
