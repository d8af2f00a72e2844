import { createHash, timingSafeEqual } from "node:crypto";

/** Gives that many unpredictable bytes; `randomBytes` of node:crypto outside tests. */
export type MakeBytes = (size: number) => Uint8Array;

/** 128 bits, 22 characters that a start link may carry. */
export function makeToken(makeBytes: MakeBytes): string {
  return Buffer.from(makeBytes(16)).toString("base64url");
}

/** 40 bits to be typed by hand: «7F3K-92QD», Crockford's alphabet (no I, L, O, U). */
export function makeCode(makeBytes: MakeBytes): string {
  let bits = 0n;
  for (const byte of makeBytes(5)) bits = (bits << 8n) | BigInt(byte);

  let code = "";
  for (let at = 35n; at >= 0n; at -= 5n) code += alphabet[Number((bits >> at) & 31n)];
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A code however it was typed: case, spaces, dashes, O for 0, I and L for 1. Undefined: not a code. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .slice(0, 40)
    .toUpperCase()
    .replace(/[\s\-–—]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? `${code.slice(0, 4)}-${code.slice(4)}` : undefined;
}

/** What the first owner typed or opened: the code, the link's token, or (undefined) neither by its look. */
export function readSetupSecret(typed: string): { kind: "token" | "code"; secret: string } | undefined {
  const token = /^(?:own_)?([\w-]{22})$/.exec(typed.trim())?.[1];
  if (token !== undefined) return { kind: "token", secret: token };
  const code = readCode(typed);
  return code === undefined ? undefined : { kind: "code", secret: code };
}

export type StartPayload = { kind: "setup" | "invitation"; token: string };

export function startPayload({ kind, token }: StartPayload): string {
  return `${prefixes[kind]}${token}`;
}

/** What came behind `?start=`, when it is one of ours. */
export function readStartPayload(payload: string): StartPayload | undefined {
  const [, prefix, token] = /^(own_|s_)([\w-]{22})$/.exec(payload) ?? [];
  if (token === undefined) return undefined;
  return { kind: prefix === prefixes.setup ? "setup" : "invitation", token };
}

const prefixes = { setup: "own_", invitation: "s_" } as const;

/** What is stored in place of a token or a text: SHA-256, hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Compares a stored hash with that of the given text, in the same time whatever it is. */
export function isHashOf(hash: string, text: string): boolean {
  return timingSafeEqual(Buffer.from(hash, "hex"), Buffer.from(sha256(text), "hex"));
}
