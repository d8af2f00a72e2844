import { badRequest } from "./refusal.ts";

/** The parameters of a call as they came: values of JSON, or strings of a form or a query. */
export type Fields = Record<string, unknown>;

export interface Upload {
  name: string;
  mime: string;
  bytes: Buffer;
}

export interface RequestParts {
  fields: Fields;
  /** Files of a multipart body by the field's name. */
  uploads: Map<string, Upload>;
  /** Everything came as text: from a query, a form or a multipart body. */
  isForm: boolean;
}

export function stringOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A number, or a string of digits as forms send it. Anything else counts as absent. */
export function integerOf(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  const number = typeof value === "string" && /^[+-]?\d+$/.test(value.trim()) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
}

export function flagOf(fields: Fields, name: string): boolean {
  const value = fields[name];
  return value === true || value === 1 || (typeof value === "string" && /^(true|yes|1)$/i.test(value));
}

/** A nested value: as it is in JSON, JSON-encoded in a form. `noun` names it in the refusal. */
export function jsonOf(fields: Fields, name: string, noun: string): unknown {
  const value = fields[name];
  if (typeof value !== "string") return value ?? undefined;
  if (value.trim() === "") return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(`can't parse ${noun} JSON object`);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
