import { IANAZone } from "luxon";
import { z } from "zod";
import { kopecksMax } from "../../shared/money.ts";
import { findPhones } from "../../shared/phone-find.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import { searchKey } from "../../shared/text-search.ts";
import type { Card, CardField } from "./card.ts";

/** The card with its values tidied: one line, cut to length, no phone left in a name. Undefined: not a card. */
export function readCard(given: Partial<Card>): Card | undefined {
  const read = cardSchema.safeParse(given);
  return read.success ? (withoutEmpty(read.data) as unknown as Card) : undefined;
}

/** One value of the card, tidied; undefined when it cannot be one. */
export function readCardValue<Field extends CardField>(
  field: Field,
  given: unknown,
): Card[Field] | undefined {
  const read = values[field].safeParse(given);
  return read.success ? (read.data as Card[Field]) : undefined;
}

/** A tag as it is kept and searched: `#Кухня` → `кухня`. */
export function tagFrom(text: string): string {
  return cutTo(searchKey(text).replace(/^#+/, "").replace(/\s+/g, "_"), 32).text;
}

const line = (lengthMax: number) => z.string().transform((text) => cutTo(oneLine(text), lengthMax).text);
// Names, cities and tags lie in clear, so that they can be searched: a phone must not hide in them.
const plainLine = (lengthMax: number) =>
  line(lengthMax).refine(
    (text) => text !== "" && findPhones(text).length === 0 && !/\d[\d\s()-]{6,}/.test(text),
  );
const day = z.int().min(1).max(31);
const month = z.int().min(1).max(12);

const values = {
  surname: plainLine(80),
  name: plainLine(80),
  patronymic: plainLine(80),
  phones: z.array(z.string().regex(/^\+[1-9]\d{6,14}$/)).max(10),
  emails: z.array(z.string().trim().toLowerCase().max(254).pipe(z.email())).max(5),
  username: z
    .string()
    .transform((text) => text.replace(/^@/, "").toLowerCase())
    .pipe(z.string().regex(/^\w{4,32}$/)),
  birthday: z
    .object({ day, month, year: z.int().min(1900).max(2100).optional() })
    .refine((date) => isDay(date)),
  sex: z.enum(["male", "female"]),
  city: plainLine(80),
  zone: z.string().refine((zone) => IANAZone.isValidZone(zone)),
  kind: z.enum(["person", "company", "partner", "supplier"]),
  preferences: z.string().transform((text) => cutTo(text.trim(), 1000).text),
  source: plainLine(64),
  tags: z.array(z.string().transform(tagFrom).pipe(plainLine(32))).max(30),
  referredBy: z.string().regex(/^[\w-]{16}$/),
  relatives: z
    .array(
      z
        .object({ role: plainLine(40), name: plainLine(80).optional(), day, month })
        .refine((date) => isDay(date)),
    )
    .max(20),
  budgetKopecks: z.int().min(0),
  plannedCycleDays: z.int().min(1).max(3650),
  vip: z.literal(true),
  potential: z.literal([1, 2, 3, 4, 5]),
  wallet: z.object({ kopecks: z.int().min(100).max(kopecksMax), at: z.iso.date() }),
  doNotDisturb: z.literal(true),
} satisfies Record<CardField, z.ZodType>;

const cardSchema = z
  .object(values)
  .partial()
  .extend({
    kind: values.kind.default("person"),
    phones: values.phones.default([]).transform((phones) => [...new Set(phones)]),
    emails: values.emails.default([]).transform((emails) => [...new Set(emails)]),
    tags: values.tags.default([]).transform((tags) => [...new Set(tags)]),
    relatives: values.relatives.default([]),
  });

function isDay({ day, month, year }: { day: number; month: number; year?: number | undefined }): boolean {
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

function withoutEmpty(card: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined && value !== ""));
}
