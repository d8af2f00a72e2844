import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Guest } from "../../shared/guest.ts";
import { findAccount } from "../store/account.model.ts";

/** Whether this account has agreed and is asked for its number now. */
export function awaitsNumberWith({ mongo }: { mongo: Mongo }) {
  return async function awaitsNumber({ telegramId, clientId }: Guest): Promise<boolean> {
    if (clientId !== undefined) return false;
    const account = await findAccount(mongo, telegramId);
    return account?.consentId !== undefined && account.state !== "linked";
  };
}
