import type { Mongo } from "../../platform/mongo/connect.ts";
import { type SetupRecord, setupModel } from "../store/setup.model.ts";

/** Whether somebody may still claim the shop: nobody has yet, or a reset has ended its owners' access. */
export function awaitsOwnerWith({ mongo }: { mongo: Mongo }) {
  return async function awaitsOwner(): Promise<boolean> {
    const setup = await setupModel(mongo)
      .findById("setup", { claimedBy: 1 })
      .lean<Pick<SetupRecord, "claimedBy">>();
    return (setup?.claimedBy ?? null) === null;
  };
}
