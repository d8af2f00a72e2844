import { type ClientRecord, clientModel } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";

/** How a client is addressed: «Иван Петрович»; a name may be unknown. Undefined: there is no such client. */
export function findOwnNameWith({ mongo }: Pick<ClientsDeps, "mongo">) {
  return async function findOwnName(clientId: string): Promise<{ name?: string } | undefined> {
    const record = await clientModel(mongo)
      .findById(clientId, { name: 1, patronymic: 1 })
      .lean<Pick<ClientRecord, "name" | "patronymic">>();
    if (record === null) return undefined;
    const name = [record.name, record.patronymic].filter(Boolean).join(" ");
    return name === "" ? {} : { name };
  };
}
