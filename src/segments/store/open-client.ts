import type { ClientRecord } from "../../clients/index.ts";
import { openEmail, openPhone } from "../../clients/store/seal-client.ts";
import type { Vault } from "../../platform/vault/vault.ts";

/** The phones in clear, E.164: for files that the owner takes out. */
export function phonesOf(vault: Vault, { _id, phones }: Pick<ClientRecord, "_id" | "phones">): string[] {
  return phones.map((phone) => openPhone(vault, _id, phone));
}

export function emailsOf(vault: Vault, { _id, emails }: Pick<ClientRecord, "_id" | "emails">): string[] {
  return emails.map((email) => openEmail(vault, _id, email));
}
