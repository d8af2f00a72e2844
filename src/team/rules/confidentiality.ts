import { sha256 } from "./token.ts";

/** What a person accepts: the text and, when the owner stated it, the liability. */
export interface RulesText {
  text: string;
  liability?: string;
}

export function rulesHash({ text, liability }: RulesText): string {
  return sha256(liability === undefined ? text : `${text}\n\n${liability}`);
}

/** Fits two messages. */
const rulesTextMax = 6_000;
const liabilityMax = 1_000;

/** Undefined when there is nothing to accept or it is too long to be read in two messages. */
export function readRulesText(typed: RulesText): RulesText | undefined {
  const text = typed.text.trim();
  const liability = typed.liability?.trim();
  if (text === "" || text.length > rulesTextMax || (liability ?? "").length > liabilityMax) return undefined;
  return liability ? { text, liability } : { text };
}
