import type VCard from "vcf";
import { decodeQuotedPrintable } from "./vcard-text.ts";

const valuesMax = 10;

/** The values of a property as texts, ten at most. */
export function valuesOf(card: VCard, key: string): string[] {
  return propertiesOf(card, key)
    .map((property) => plain(decoded(property)))
    .filter((value) => value !== "")
    .slice(0, valuesMax);
}

/** The parts of a structured value; an escaped `\;` belongs to its part. */
export function partsOf(card: VCard, key: string): string[] {
  const [property] = propertiesOf(card, key);
  return property === undefined
    ? []
    : decoded(property)
        .split(/(?<!\\);/)
        .map(plain);
}

function propertiesOf(card: VCard, key: string): VCard.Property[] {
  const found = card.get(key);
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

function decoded(property: VCard.Property): string {
  const value = property.valueOf() ?? "";
  // Card 2.1 may write the encoding without its name: `N;QUOTED-PRINTABLE:`.
  const printable = [property.encoding, property.type]
    .flat()
    .some((word) => /^quoted-printable$/i.test(word ?? ""));
  return printable ? decodeQuotedPrintable(value, property.charset) : value;
}

function plain(value: string): string {
  return value
    .replace(/\\n/gi, " ")
    .replace(/\\([\\,;:])/g, "$1")
    .trim();
}
