import type { Message } from "grammy/types";
import type { DateTime } from "luxon";
import type { Locale } from "../../shared/locale.ts";
import { readRubles } from "../../shared/money.ts";
import { type NameParts, readName, splitName, withCapitals } from "../../shared/name.ts";
import { readContactPhone } from "../../shared/phone.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import { readBirthday } from "../../shared/when/birthday.ts";
import { readDays, readZone } from "../../shop/index.ts";
import type { Birthday, Relative, Wallet } from "../rules/card.ts";
import { readCardValue } from "../rules/card-values.ts";

/** What is to be written: plain data, for it lives through a talk. `null` empties the field. */
export type TypedEdit =
  | { field: "names"; value: NameParts }
  | {
      field: "name" | "surname" | "patronymic" | "city" | "zone" | "username" | "preferences";
      value: string | null;
    }
  | { field: "referrer"; value: string | null }
  | { field: "birthday"; value: Birthday | null }
  | { field: "cycle" | "budget"; value: number | null }
  | { field: "wallet"; value: Wallet | null }
  | { field: "phone" | "email" | "tag"; value: string }
  | { field: "date"; value: Relative };

/** `locale`: how the one who types parts thousands. */
export type Given = { country: string; now: DateTime; locale: Locale };

type Asked = Exclude<TypedEdit["field"], "names" | "referrer">;

/** The words of an answer, or the number of a shared contact. */
export function typedIn(message: Pick<Message, "text" | "contact"> | undefined): string {
  return message?.text ?? message?.contact?.phone_number ?? "";
}

/** What was typed for a field; undefined when it can't be one. */
export function readEdit(field: Asked, text: string, given: Given): TypedEdit | undefined {
  const typed = oneLine(text.slice(0, 4_000));
  if (field === "name") return readNames(typed);
  const value = field === "preferences" ? readCardValue(field, text) : readValue(field, typed, given);
  return value === undefined || value === "" ? undefined : ({ field, value } as TypedEdit);
}

function readValue(field: Exclude<Asked, "name" | "preferences">, typed: string, given: Given) {
  const { country, now, locale } = given;
  switch (field) {
    case "phone":
      return valueIn(readContactPhone(typed, country));
    case "birthday":
      return valueIn(readBirthday(typed, now));
    case "date":
      return readRelative(typed, now);
    case "cycle":
      return readDays(typed);
    case "budget":
      return valueIn(readRubles(typed, locale));
    case "wallet":
      return readWallet(typed, given);
    case "email":
      return readCardValue("emails", [typed])?.[0];
    case "tag":
      return readCardValue("tags", [typed])?.[0];
    case "zone":
      return readZone(typed);
    default:
      return readCardValue(field, typed);
  }
}

function valueIn<Value>(reading: { ok: true; value: Value } | { ok: false }): Value | undefined {
  return reading.ok ? reading.value : undefined;
}

/** What he spends a year, as he says today. */
function readWallet(typed: string, { now, locale }: Given): Wallet | undefined {
  const sum = readRubles(typed.replace(/ ?(?:в|за|a|per) (?:год|year)$/iu, ""), locale);
  return sum.ok ? readCardValue("wallet", { kopecks: sum.value, at: now.toISODate() }) : undefined;
}

/** «Иван Петрович Кузнецов» is taken apart; what can't be told for certain is the name. */
function readNames(typed: string): TypedEdit | undefined {
  const read = readName(typed);
  if (!read.ok || readCardValue("name", read.value) === undefined) return undefined;
  return { field: "names", value: splitName(withCapitals(read.value)) };
}

const wordsInDateMax = 4;

/** «муж Олег 3 мая», «мама 12.05»: the role, perhaps a name, the day. */
function readRelative(typed: string, now: DateTime): Relative | undefined {
  const words = typed.replace(/,/g, " ").split(" ").filter(Boolean);
  for (let at = Math.max(1, words.length - wordsInDateMax); at < words.length; at += 1) {
    const date = readBirthday(words.slice(at).join(" "), now);
    const [role = "", ...names] = words.slice(0, at);
    if (!date.ok) continue;
    const name = cutTo(names.join(" "), 80).text;
    const { day, month } = date.value;
    return readCardValue("relatives", [{ role, day, month, ...(name !== "" && { name }) }])?.[0];
  }
  return undefined;
}
