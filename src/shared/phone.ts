import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { oneLine } from "./text.ts";

/** A number as a person gave it: E.164, or why not, with what was read. It fits `Outcome`. */
export type PhoneReading = { ok: true; value: string } | { ok: false; refusal: PhoneProblem; read: string };

export type PhoneProblem = "too-short" | "too-long" | "not-a-number" | "not-in-use";

/** A typed answer that should be one phone number and nothing else. An extension after it is dropped. */
export function readPhone(text: string, country = "RU"): PhoneReading {
  const read = withoutExtension(oneLine(text.slice(0, 100)));
  const digits = digitsOf(read);
  if (!/^[+\d\s().\-–—/]+$/.test(read) || digits.length === 0) return no("not-a-number", read);

  const number =
    validNumber(read, country) ?? (read.startsWith("+") ? undefined : validNumber(`+${digits}`, country));
  if (number !== undefined) return { ok: true, value: number };
  if (digits.length > 15) return no("too-long", read);
  return no(lengthProblem(read, country) ?? "not-in-use", read);
}

/** The phone of a shared contact or a vCard: often the whole number with its country code but without «+». */
export function readContactPhone(text: string, country = "RU"): PhoneReading {
  const digits = digitsOf(text);
  // In Russia 8 is the trunk prefix; without a plus it is not Vietnam.
  const trunk = !text.trim().startsWith("+") && /^8\d{10}$/.test(digits) && /^(?:RU|KZ)$/.test(country);
  const international = digits.length > 10 && !trunk ? validNumber(`+${digits}`, country) : undefined;
  return international === undefined ? readPhone(text, country) : { ok: true, value: international };
}

/** E.164 of a number that exists in its country's plan (libphonenumber), otherwise nothing. */
export function validNumber(text: string, country: string): string | undefined {
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: countryCode(country), extract: false });
  return parsed?.isValid() ? parsed.number : undefined;
}

/** The four digits a phone is searched and told apart by. */
export function last4(phone: string): string {
  return digitsOf(phone).slice(-4);
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** A local number without its city: `345-67-89`, `23-45-67`, `5-12-34`. It needs a code before it can be kept. */
export function looksShort(text: string): boolean {
  return /^(?:\d{1,3}[-–]\d{2}[-–]\d{2}|\d{3}[-–]\d{4})$/.test(oneLine(text));
}

function withoutExtension(text: string): string {
  return text
    .replace(/[\s,;]*(?:доб|добавочный|вн|внутр|ext|extension|x|#)\.?[\s:]*\d{1,6}\s*$/iu, "")
    .trim();
}

function lengthProblem(text: string, country: string): "too-short" | "too-long" | undefined {
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: countryCode(country), extract: false });
  if (parsed === undefined) return digitsOf(text).length < 10 ? "too-short" : undefined;
  // Ten digits that begin with the trunk 8 or the country's 7 are eleven with one lost.
  if (/^[78]\d{9}$/.test(text.replace(/\D/g, "")) && /^(?:RU|KZ)$/.test(country)) return "too-short";
  if (parsed.isPossible()) return undefined;
  return parsed.nationalNumber.length < 10 ? "too-short" : "too-long";
}

function countryCode(country: string): CountryCode {
  return isSupportedCountry(country) ? country : "RU";
}

function no(refusal: PhoneProblem, read: string): PhoneReading {
  return { ok: false, refusal, read };
}
