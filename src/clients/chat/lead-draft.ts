import type { Contact, Message } from "grammy/types";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { type NameParts, readName, splitName } from "../../shared/name.ts";
import type { PhoneProblem } from "../../shared/phone.ts";
import { readContactPhone } from "../../shared/phone.ts";
import type { When } from "../../shared/when.ts";
import type { Card } from "../rules/card.ts";
import type { LeadHint, LeadLine } from "../rules/quick-add/lead-line.ts";
import { readLeadLine } from "../rules/quick-add/read-lead-line.ts";
import { readVcards, type VcardPerson } from "../rules/vcard.ts";
import type { Look } from "./look.ts";

/** A new client as he was told: by a line, a contact, a file, a forwarded message. */
export interface LeadDraft {
  card: Partial<Card>;
  note?: string;
  callback?: When;
  hints: LeadHint[];
  /** Everything that was typed, when the card can't be kept as it was read. */
  whole: string;
}

/** A draft, or why there is none. It fits `Outcome`. */
export type DraftReading =
  | { ok: true; value: LeadDraft }
  | { ok: false; refusal: "empty" }
  | { ok: false; refusal: "bad-phone"; problem: PhoneProblem; read: string };

/** A typed line, or the words of a message. */
export function draftFromLine(t: Translate, text: string, look: Look): DraftReading {
  const { sources, country } = look.shop;
  const read = readLeadLine(text, { sources, country, now: look.here, locale: t.locale });
  return read.ok ? { ok: true, value: draftOf(t, read.value, text) } : read;
}

/** A shared contact: the apps leave the plus out, and put surname and name where they like. */
export function draftFromContact(contact: Contact, { shop, here }: Look): LeadDraft {
  const inside = contact.vcard === undefined ? [] : peopleIn(contact.vcard, { shop, here });
  const person = inside[0] ?? { names: {}, phones: [], unreadPhones: [], emails: [] };
  const first = splitName(nameIn(contact.first_name));
  const surname = nameIn(contact.last_name ?? "");
  const own = { ...first, ...(surname !== "" && { surname }) };
  const phone = readContactPhone(contact.phone_number, shop.country);
  return draftFromPerson({
    ...person,
    names: Object.keys(own).length > 0 ? own : person.names,
    phones: [...new Set([...(phone.ok ? [phone.value] : []), ...person.phones])],
    unreadPhones: phone.ok || phone.read === "" ? [] : [phone.read],
  });
}

/** One person of a vCard. */
export function draftFromPerson(person: VcardPerson): LeadDraft {
  const { names, phones, unreadPhones, emails, birthday, company } = person;
  const named: NameParts = Object.keys(names).length > 0 ? names : company ? { name: company } : {};
  const isCompany = Object.keys(names).length === 0 && company !== undefined;
  const notes = [...unreadPhones, ...(company !== undefined && !isCompany ? [company] : [])];
  const [read] = unreadPhones;
  const bad: LeadHint[] = read === undefined ? [] : [{ kind: "bad-phone", problem: "not-a-number", read }];
  return {
    card: {
      ...named,
      phones: phones.slice(0, phonesMax),
      emails: emails.slice(0, 5),
      ...(birthday && { birthday }),
      ...(isCompany && { kind: "company" as const }),
    },
    ...(notes.length > 0 && { note: notes.join(", ") }),
    hints: phones.length > 0 ? [] : bad.length > 0 ? bad : [{ kind: "no-phone" }],
    whole: [...Object.values(named), ...notes].join(" "),
  };
}

/** The people of a vCard file. */
export function peopleIn(text: string, { shop, here }: Look): VcardPerson[] {
  return readVcards(text, { country: shop.country, now: here }).people;
}

/** Whether a document is a vCard. */
export function isVcard({ document }: Pick<Message, "document">): boolean {
  return /vcard/i.test(document?.mime_type ?? "") || /\.vcf$/i.test(document?.file_name ?? "");
}

const phonesMax = 10;

function draftOf(t: Translate, line: LeadLine, whole: string): LeadDraft {
  const { name, phones, username, email, source, referredBy, birthday, budgetKopecks, tags, callback } = line;
  const referred = referredBy === undefined ? "" : t.plain("clients-lead-referred", { name: referredBy });
  const note = [line.note, referred].filter(Boolean).join(", ");
  return {
    card: {
      ...splitName(name ?? ""),
      phones: phones.slice(0, 1),
      emails: email === undefined ? [] : [email],
      tags,
      ...(username && { username }),
      ...(source && { source }),
      ...(birthday && { birthday }),
      ...(budgetKopecks && { budgetKopecks }),
    },
    ...(note !== "" && { note }),
    ...(callback && { callback }),
    hints: line.hints,
    whole,
  };
}

/** A name as it may be kept; nothing when there is none. */
export function nameIn(text: string): string {
  const read = readName(text);
  return read.ok ? read.value : "";
}
