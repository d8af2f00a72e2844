import type { Vault } from "../../platform/vault/vault.ts";
import { last4 } from "../../shared/phone.ts";
import { type ClientFact, withWords } from "../rules/client-fact.ts";
import type { Sealed, SealedPhone } from "./client.model.ts";

export function sealPhone(vault: Vault, clientId: string, phone: string): SealedPhone {
  return {
    cipher: vault.seal(phone, `clients|${clientId}|phone`),
    key: vault.indexKey(phone),
    tail: vault.tailKey(last4(phone)),
  };
}

export function openPhone(vault: Vault, clientId: string, { cipher }: Sealed): string {
  return vault.open(cipher, `clients|${clientId}|phone`);
}

export function sealEmail(vault: Vault, clientId: string, email: string): Sealed {
  return { cipher: vault.seal(email, `clients|${clientId}|email`), key: vault.indexKey(email) };
}

export function openEmail(vault: Vault, clientId: string, { cipher }: Sealed): string {
  return vault.open(cipher, `clients|${clientId}|email`);
}

export function sealPreferences(vault: Vault, clientId: string, words: string): string {
  return vault.seal(words, `clients|${clientId}|preferences`);
}

export function openPreferences(vault: Vault, clientId: string, sealed: string): string {
  return vault.open(sealed, `clients|${clientId}|preferences`);
}

/** A fact as the client's row keeps it: every free text sealed. */
export function sealFact<Fact extends ClientFact>(vault: Vault, clientId: string, fact: Fact): Fact {
  return withWords(fact, (text) => vault.seal(text, `clients|${clientId}|fact`));
}

export function openFact<Fact extends ClientFact>(vault: Vault, clientId: string, fact: Fact): Fact {
  return withWords(fact, (text) => openWords(vault, clientId, text));
}

/** One free text of the summary, such as what was bought last. */
export function openWords(vault: Vault, clientId: string, sealed: string): string {
  return vault.open(sealed, `clients|${clientId}|fact`);
}
