import type { Contact, Message } from "grammy/types";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { type NameParts, readName, splitName } from "../../shared/name.ts";
import type { PhoneProblem } from "../../shared/phone.ts";
import { readContactPhone } from "../../shared/phone.ts";
import { oneLine } from "../../shared/text.ts";
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
  const first = splitName(textOf(contact.first_name));
  const surname = textOf(contact.last_name ?? "");
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

/**
 * A forwarded message: its phone and words, and whoever wrote it as the name, unless it is one of the shop's own
 * people: then the words are about somebody else, as a typed line is.
 */
export function draftFromForward(
  t: Translate,
  message: Message,
  { look, fromStaff }: { look: Look; fromStaff: boolean },
): DraftReading {
  const text = message.text ?? message.caption ?? "";
  const line = draftFromLine(t, text, look);
  if (fromStaff) return line;
  const origin = originOf(message);
  if (origin === undefined) return line;

  const phones = line.ok ? (line.value.card.phones ?? []) : [];
  const { username } = origin;
  const note = oneLine(text);
  return {
    ok: true,
    value: {
      card: { ...splitName(origin.name), phones, ...(username && { username }) },
      ...(note !== "" && { note }),
      ...(line.ok && line.value.callback && { callback: line.value.callback }),
      hints: phones.length > 0 || username !== undefined ? [] : [{ kind: "no-phone" }],
      whole: `${origin.name} ${note}`,
    },
  };
}

/** The people of a vCard file. */
export function peopleIn(text: string, { shop, here }: Look): VcardPerson[] {
  return readVcards(text, { country: shop.country, now: here }).people;
}

/** The id of who wrote a forwarded message, when his profile is not hidden. */
export function writerOf({ forward_origin: origin }: Message): number | undefined {
  return origin?.type === "user" ? origin.sender_user.id : undefined;
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

function originOf({ forward_origin: origin }: Message): { name: string; username?: string } | undefined {
  if (origin?.type === "hidden_user") return named(origin.sender_user_name);
  if (origin?.type !== "user" || origin.sender_user.is_bot) return undefined;
  const { first_name, last_name, username } = origin.sender_user;
  const who = named([first_name, last_name].filter(Boolean).join(" "));
  return who && { ...who, ...(username !== undefined && { username: username.toLowerCase() }) };
}

function named(text: string): { name: string } | undefined {
  const name = textOf(text);
  return name === "" ? undefined : { name };
}

function textOf(text: string): string {
  const read = readName(text);
  return read.ok ? read.value : "";
}
