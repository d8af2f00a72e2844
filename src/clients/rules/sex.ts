import type { Sex } from "./card.ts";

/** The sex that a patronymic tells, to be proposed. */
export function sexOf(patronymic: string | undefined): Sex | undefined {
  const word = patronymic?.toLowerCase() ?? "";
  if (/(?:вна|чна|шна|кызы|гызы)$/.test(word)) return "female";
  if (/(?:ич|оглы|оглу|улы)$/.test(word)) return "male";
  return undefined;
}
