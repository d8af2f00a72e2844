import { clientModel } from "../../clients/index.ts";
import type { Locale } from "../../shared/locale.ts";
import {
  type Consent,
  type ConsentState,
  consentText,
  type Decision,
  foldConsents,
  type LedgerPurpose,
  type Proof,
  proofText,
} from "../rules/consent.ts";
import type { ConsentText } from "../rules/consent-text.ts";
import { consentModel, consentProofModel, consentsOf } from "../store/consent.model.ts";
import type { LedgerDeps } from "./deps.ts";

/** One thing that somebody said, on its way into the ledger. `text`: what it was said to. */
export interface Saying {
  id: string;
  purpose: LedgerPurpose;
  decision: Decision;
  text: ConsentText;
}

export interface Sayer {
  telegramId: number;
  clientId?: string;
  locale: Locale;
  proof: Proof;
}

/**
 * Writes rows of the ledger, their proofs and their traces, and keeps what is in force in the client's record: all in
 * the caller's transaction. What is said later stands later, whatever the clock says.
 */
export function writeConsentsWith({ mongo, vault, now, leaveTrace }: Omit<LedgerDeps, "shop" | "shopName">) {
  return async function writeConsents(sayer: Sayer, sayings: readonly Saying[]): Promise<ConsentState> {
    const { clientId, telegramId, proof } = sayer;
    const earlier = clientId === undefined ? [] : await consentsOf(mongo, clientId);
    const at = afterAll(earlier, now().toJSDate());
    const rows = sayings.map((saying) => rowOf(sayer, saying, at));
    await consentModel(mongo).insertMany(rows, { lean: true });
    await consentProofModel(mongo).insertMany(
      rows.map(({ _id }) => ({ _id, ...(clientId !== undefined && { clientId }), telegramId, proof })),
      { lean: true },
    );
    for (const row of rows) {
      const subject =
        clientId === undefined
          ? { kind: "account", id: String(telegramId) }
          : { kind: "client", id: clientId };
      const meta = { consent: row._id, mac: consentMac(vault, row) };
      await leaveTrace("client", `consent.${row.decision}`, subject, meta);
    }
    const state = foldConsents([...earlier, ...rows]);
    if (clientId !== undefined) {
      // `rev` makes two that write at once meet: the second one folds what the first has written.
      await clientModel(mongo).updateOne(
        { _id: clientId },
        { $set: { consents: state.may }, $inc: { rev: 1 } },
      );
    }
    return state;
  };

  function rowOf(
    { clientId, locale, proof }: Sayer,
    { id, purpose, decision, text }: Saying,
    at: Date,
  ): Consent {
    return {
      _id: id,
      ...(clientId !== undefined && { clientId }),
      ...{ purpose, decision, at, locale },
      ...{ textId: text.id, textVersion: text.version, textSha256: text.sha256 },
      // Keyed: when the proof is erased nobody can find the account again by trying them all.
      proofHash: vault.mac(`proof|${proofText(proof)}`),
      actor: "subject",
    };
  }
}

/** The fingerprint of a row that its trace holds. */
export function consentMac(vault: { mac(text: string): string }, row: Consent): string {
  return vault.mac(`consent|${consentText(row)}`);
}

function afterAll(earlier: readonly Consent[], at: Date): Date {
  return new Date(Math.max(at.getTime(), ...earlier.map((row) => row.at.getTime() + 1)));
}
