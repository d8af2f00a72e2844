import { oneLine } from "../../shared/text.ts";

type Reading =
  | { ok: true; name: string; inn: string }
  | { ok: false; problem: "no-name" | "no-inn" | "inn-wrong" };

/** «ИП Петров П. П., ИНН 500100732259» → who and the number. The number's own check digits must agree. */
export function readOperator(typed: string): Reading {
  const line = oneLine(typed.slice(0, 300));
  const found = /(?<!\d)(\d{12}|\d{10})(?!\d)/.exec(line);
  const [digits, inn] = found ?? [];
  if (digits === undefined || inn === undefined) return { ok: false, problem: "no-inn" };
  if (!isInn(inn)) return { ok: false, problem: "inn-wrong" };
  const name = line
    .replace(digits, " ")
    .replace(/(?<!\p{L})(?:ИНН|INN)(?!\p{L})[:№\s]*/iu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, "");
  return /\p{L}{2}/u.test(name)
    ? { ok: true, name: name.slice(0, 120), inn }
    : { ok: false, problem: "no-name" };
}

/** Whether the check digits of a taxpayer's number agree: one of ten for a company, two of twelve for a person. */
export function isInn(inn: string): boolean {
  if (/^\d{10}$/.test(inn)) return checkDigit(inn, company) === Number(inn[9]);
  if (!/^\d{12}$/.test(inn)) return false;
  return (
    checkDigit(inn, personFirst) === Number(inn[10]) && checkDigit(inn, personSecond) === Number(inn[11])
  );
}

const company = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const personFirst = [7, ...company];
const personSecond = [3, ...personFirst];

function checkDigit(inn: string, weights: readonly number[]): number {
  return (weights.reduce((sum, weight, place) => sum + weight * Number(inn[place]), 0) % 11) % 10;
}
