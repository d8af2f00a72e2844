import type { Purpose } from "../../clients/index.ts";
import type { Locale } from "../../shared/locale.ts";

/**
 * What the ledger knows of. `service`: messages that nobody asked for under the first consent (points, the one NPS
 * question); they come with `pd`, and /stop ends them without taking back the consent to keep the data.
 */
export const ledgerPurposes = ["pd", "service", "birthday", "dates", "renew", "promo"] as const;
export type LedgerPurpose = (typeof ledgerPurposes)[number];

/** What a client ticks one by one, in the order of the screen. */
export const toggles = ["birthday", "dates", "renew", "promo"] as const satisfies readonly Purpose[];
export type Toggle = (typeof toggles)[number];

export type Decision = "grant" | "refuse" | "withdraw";

/** A row of the ledger: who said what to which text, and the fingerprint of how he did it. Only ever inserted. */
export interface Consent {
  _id: string;
  /** Missing while it is not known yet who the account is. */
  clientId?: string;
  purpose: LedgerPurpose;
  decision: Decision;
  at: Date;
  textId: string;
  textVersion: number;
  textSha256: string;
  locale: Locale;
  proofHash: string;
  actor: "subject";
}

/**
 * How it was done: the update, the message that showed the text, the button. `linkHash`, `by`: the link he came by
 * and who gave it. Kept beside the ledger, so that erasure can empty it.
 */
export interface Proof {
  updateId?: number;
  chatId: number;
  messageId?: number;
  data?: string;
  label: string;
  linkHash?: string;
  by?: string;
}

/** What a row says, as one text: any change of the row changes it. */
export function consentText(row: Consent): string {
  const { _id, clientId = "", purpose, decision, at, textId, textVersion, textSha256, locale } = row;
  const said = [_id, clientId, purpose, decision, at.toISOString()];
  return JSON.stringify([...said, textId, textVersion, textSha256, locale, row.proofHash, row.actor]);
}

/** What a proof says, as one text. */
export function proofText(proof: Proof): string {
  return JSON.stringify(Object.entries(proof).sort(([one], [other]) => (one < other ? -1 : 1)));
}

type Said = Pick<Consent, "purpose" | "decision" | "at">;

/** What is in force: `pd` the consent to keep the data, `may` what the client may be written to about. */
export interface ConsentState {
  pd: boolean;
  may: Purpose[];
}

/** A later decision wins; of two at the same instant the "no". Without `pd` nothing is in force. */
export function foldConsents(rows: readonly Said[]): ConsentState {
  const last = new Map<LedgerPurpose, Said>();
  for (const row of rows) {
    const known = last.get(row.purpose);
    if (known === undefined || isLater(row, known)) last.set(row.purpose, row);
  }
  const granted = (purpose: LedgerPurpose) => last.get(purpose)?.decision === "grant";
  const pd = last.get("pd");
  if (pd === undefined || !granted("pd")) return { pd: false, may: [] };

  const service = last.get("service");
  const hearsService = service === undefined || granted("service") || pd.at > service.at;
  return { pd: true, may: [...(hearsService ? (["pd"] as const) : []), ...toggles.filter(granted)] };
}

function isLater(row: Said, known: Said): boolean {
  const apart = row.at.getTime() - known.at.getTime();
  return apart === 0 ? row.decision !== "grant" : apart > 0;
}
