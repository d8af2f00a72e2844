import type { Purpose } from "../../clients/index.ts";
import type { Locale } from "../../shared/locale.ts";
import type { LedgerPurpose } from "./consent.ts";

/** Every purpose has a text of its own; `service` belongs to the text of `pd`. */
export type TextPurpose = Purpose;

export function textPurposeOf(purpose: LedgerPurpose): TextPurpose {
  return purpose === "service" ? "pd" : purpose;
}

export function textIdOf(purpose: TextPurpose, version: number, locale: Locale): string {
  return `${purpose}:${version}:${locale}`;
}

/** A text in force: what is shown, and what a row of the ledger names it by. */
export interface ConsentText {
  id: string;
  purpose: TextPurpose;
  version: number;
  locale: Locale;
  text: string;
  sha256: string;
  since: Date;
  own: boolean;
}

/** A text fits one message, and has a sentence in it at least. */
export const textSize = { least: 40, most: 3_500 };
