import type { Vault } from "../../platform/vault/vault.ts";
import type { Card, CardField } from "../rules/card.ts";
import { sortNameOf, wordsOf } from "../rules/names.ts";
import { sexOf } from "../rules/sex.ts";
import type { ClientRecord } from "./client.model.ts";
import { openEmail, openPhone, openPreferences, sealEmail, sealPreferences } from "./seal-client.ts";

/** The card in clear. */
export function cardOf(vault: Vault, record: ClientRecord): Card {
  const { _id, phones, emails, preferences, ...rest } = record;
  const plain = Object.fromEntries(Object.entries(rest).filter(([field]) => field in cardShape));
  return {
    ...(plain as unknown as Card),
    phones: phones.map((phone) => openPhone(vault, _id, phone)),
    emails: emails.map((email) => openEmail(vault, _id, email)),
    ...(preferences === undefined ? {} : { preferences: openPreferences(vault, _id, preferences) }),
  };
}

/** Fields as the row keeps them, with what follows from them; phones go through the register. */
export function recordFields(vault: Vault, clientId: string, card: Partial<Omit<Card, "phones">>) {
  const { emails, preferences, ...plain } = card;
  return {
    ...plain,
    ...(emails ? { emails: emails.map((email) => sealEmail(vault, clientId, email)) } : {}),
    ...(preferences === undefined ? {} : { preferences: sealPreferences(vault, clientId, preferences) }),
  };
}

/** What a row derives from names: the words of search, the order of lists, the proposed sex. */
export function derivedFields(
  card: Pick<Card, "surname" | "name" | "patronymic" | "username" | "sex" | "sexProposed">,
) {
  const proposed = card.sex === undefined || card.sexProposed ? sexOf(card.patronymic) : undefined;
  return {
    words: wordsOf(card),
    sortName: sortNameOf(card),
    ...(proposed ? { sex: proposed, sexProposed: true as const } : {}),
  };
}

export const derivingFields: readonly CardField[] = ["surname", "name", "patronymic", "username", "sex"];

const cardShape: Record<keyof Card, true> = {
  surname: true,
  name: true,
  patronymic: true,
  phones: true,
  emails: true,
  username: true,
  birthday: true,
  sex: true,
  sexProposed: true,
  city: true,
  zone: true,
  kind: true,
  preferences: true,
  source: true,
  tags: true,
  referredBy: true,
  relatives: true,
  budgetKopecks: true,
  plannedCycleDays: true,
  vip: true,
  potential: true,
  wallet: true,
  doNotDisturb: true,
};
