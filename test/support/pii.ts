import type { RecordedCall } from "../../src/sandbox/http/recorder.ts";

/** What the bot said that it may not say so, one line each; the words themselves are left out. */
export interface Sniffed {
  /** Messages that can be forwarded and saved, other than an invitation. */
  unprotected: string[];
  /** Buttons that copy, links that dial, contacts that are sent: each is the copy function itself. */
  copies: string[];
  /** Calls that show one of the numbers or addresses in clear. */
  clear: string[];
}

/** Looks through everything the bot sent. `secrets`: phones (E.164) and e-mails of clients. */
export function sniff(calls: readonly RecordedCall[], secrets: readonly string[] = []): Sniffed {
  const finder = secretsIn(secrets);
  const found: Sniffed = { unprotected: [], copies: [], clear: [] };
  for (const { method, fields } of calls) {
    const said = JSON.stringify(fields);
    const line = `${method} to ${String(fields.chat_id)}`;
    if (speaking.has(method) && !isProtected(fields.protect_content) && !isInvitation(said)) {
      found.unprotected.push(line);
    }
    if (method === "sendContact" || /"copy_text"|tel:\+?\d/.test(said)) found.copies.push(line);
    if (finder(said).length > 0) found.clear.push(line);
  }
  return found;
}

/** Finds phones however they are written, and e-mails: answers which of the secrets stand in a text. */
export function secretsIn(secrets: readonly string[]): (text: string) => string[] {
  const phones = new Map(secrets.filter((one) => one.startsWith("+")).map((one) => [one.slice(-10), one]));
  const emails = new Set(secrets.filter((one) => one.includes("@")));
  return (text) => {
    const hits: string[] = [];
    for (const [run] of text.matchAll(/\d(?:[\s().\-\u00a0\u202f\u2011]{0,3}\d){9,}/g)) {
      const digits = run.replace(/\D/g, "");
      // A number may stand among other digits, as in an id made from it.
      for (let from = 0; from + 10 <= digits.length; from += 1) {
        const phone = phones.get(digits.slice(from, from + 10));
        if (phone !== undefined) hits.push(phone);
      }
    }
    for (const [address] of text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)) {
      if (emails.has(address.toLowerCase())) hits.push(address);
    }
    return hits;
  };
}

const speaking = new Set([
  "sendMessage",
  "sendPhoto",
  "sendDocument",
  "sendVoice",
  "sendAudio",
  "sendVideo",
  "sendMediaGroup",
  "copyMessage",
  "forwardMessage",
]);

function isProtected(flag: unknown): boolean {
  return flag === true || flag === "true";
}

/** The one thing that is meant to be forwarded: it names the shop and nobody else. */
function isInvitation(said: string): boolean {
  return /\?start=s_[\w-]{22}/.test(said) && !said.includes("···");
}
