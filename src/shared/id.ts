import { createHash, randomBytes } from "node:crypto";

/** Every `_id` of ours: 96 bits in base64url, 16 characters, so two fit on a button. */
export const idPattern = /^[\w-]{16}$/;

/** A fact's id is made from its request: a retry, a replay or a double tap meets its own row. */
export function factId(requestKey: string, what: string): string {
  return createHash("sha256").update(`${what}|${requestKey}`).digest("base64url").slice(0, 16);
}

export function newId(): string {
  return randomBytes(12).toString("base64url");
}
