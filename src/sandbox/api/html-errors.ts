import { badRequest, type Refusal } from "./refusal.ts";

export function unparsable(why: string): Refusal {
  return badRequest(`can't parse entities: ${why}`);
}

/** Places are told in UTF-8 bytes. */
export function bytesBefore(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at));
}
