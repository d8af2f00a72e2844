import { type ClientRecord, clientModel } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Guest } from "../../shared/guest.ts";
import type { Locale } from "../../shared/locale.ts";
import { findAccount } from "../store/account.model.ts";

/** Who of the clients this account is: one read by `_id`, for every update of whoever is not of the team. */
export function findGuestWith({ mongo }: { mongo: Mongo }) {
  return async function findGuest(telegramId: number): Promise<Guest> {
    const account = await findAccount(mongo, telegramId);
    const joined = account?.state === "linked" && account.clientId !== undefined;
    return {
      telegramId,
      ...(joined && { clientId: account.clientId as string }),
      ...(account !== null && { locale: account.locale }),
    };
  };
}

/** The language a client is written to in: the one he joined with. */
export function clientLocaleWith({ mongo }: { mongo: Mongo }) {
  return async function clientLocale(clientId: string): Promise<Locale> {
    const client = await clientModel(mongo)
      .findById(clientId, { reach: 1 })
      .lean<Pick<ClientRecord, "reach">>();
    return client?.reach?.locale ?? "ru";
  };
}
