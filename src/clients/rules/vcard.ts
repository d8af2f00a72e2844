import type { DateTime } from "luxon";
import VCard from "vcf";
import { type NameParts, readName, splitName } from "../../shared/name.ts";
import { readContactPhone } from "../../shared/phone.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import { type Birthday, isRealBirthday } from "../../shared/when/birthday.ts";
import { cardTexts } from "./vcard-text.ts";
import { partsOf, valuesOf } from "./vcard-values.ts";

/** A person of a vCard. `names` are the card's own parts, else a proposal by `splitName`. */
export interface VcardPerson {
  name?: string;
  names: NameParts;
  /** E.164, once each; what could not be read as a phone is kept as it was written. */
  phones: string[];
  unreadPhones: string[];
  emails: string[];
  birthday?: Birthday;
  company?: string;
}

const lengthMax = 1_000_000;
const cardsMax = 500;

/** The people of a vCard 2.1–4.0 text, in their order; `unread` counts cards that are broken or empty. */
export function readVcards(
  text: string,
  { country, now }: { country: string; now: DateTime },
): { people: VcardPerson[]; unread: number } {
  const cards = cardTexts(text.slice(0, lengthMax), cardsMax);
  const people = cards.map((card) => readPerson(card, country, now)).filter((person) => person !== undefined);
  return { people, unread: cards.length - people.length };
}

function readPerson(text: string, country: string, now: DateTime): VcardPerson | undefined {
  const card = parsed(text);
  if (card === undefined) return undefined;
  const { name, names } = namesOf(card);
  const readings = valuesOf(card, "tel").map((phone) =>
    readContactPhone(phone.replace(/^tel:|;.*$/gi, ""), country),
  );
  const phones = [...new Set(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])))];
  const emails = [...new Set(valuesOf(card, "email").map((email) => email.toLowerCase()))].filter(isEmail);
  const company = cutTo(oneLine((valuesOf(card, "org")[0] ?? "").split(";")[0] ?? ""), 80).text;
  if (name === undefined && phones.length === 0 && company === "") return undefined;

  const birthday = birthdayOf(card, now);
  return {
    names,
    phones,
    unreadPhones: readings.flatMap((reading) =>
      reading.ok || reading.read === "" ? [] : [cutTo(reading.read, 40).text],
    ),
    emails,
    ...(name !== undefined && { name }),
    ...(birthday !== undefined && { birthday }),
    ...(company !== "" && { company }),
  };
}

/** The card, or nothing when the package refuses it: it throws on whatever is not whole. */
function parsed(text: string): VCard | undefined {
  try {
    return new VCard().parse(text);
  } catch {
    return undefined;
  }
}

function namesOf(card: VCard): { name?: string; names: NameParts } {
  const [surname, name, patronymic] = partsOf(card, "n").map((part) => nameIn(part));
  const names = { ...(surname && { surname }), ...(name && { name }), ...(patronymic && { patronymic }) };
  const shown =
    nameIn(valuesOf(card, "fn")[0] ?? "") ?? nameIn([name, patronymic, surname].filter(Boolean).join(" "));
  // Phones put the whole of what was typed into one part: «Иван Петрович Кузнецов» as the name.
  const only = Object.values(names);
  const own = only.length > 1 ? names : splitName(only[0] ?? shown ?? "");
  return { ...(shown !== undefined && { name: shown }), names: own };
}

function nameIn(text: string): string | undefined {
  const reading = readName(text);
  return reading.ok ? reading.value : undefined;
}

function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);
}

/** `19900422`, `1990-04-22T…`, `--0422`; Apple writes 1604 for «no year». */
function birthdayOf(card: VCard, now: DateTime): Birthday | undefined {
  const text = valuesOf(card, "bday")[0] ?? "";
  const [, year, month, day] = /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const known = year !== "--" && year !== "1604" && year !== "0000";
  const birthday = { day: Number(day), month: Number(month), ...(known && { year: Number(year) }) };
  return isRealBirthday(birthday, now) ? birthday : undefined;
}
