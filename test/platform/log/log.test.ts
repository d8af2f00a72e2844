import { Writable } from "node:stream";
import fc from "fast-check";
import { GrammyError, HttpError } from "grammy";
import mongoose from "mongoose";
import { expect, test } from "vitest";
import { z } from "zod";
import { createLogger, type Log } from "../../../src/platform/log/log.ts";
import { scrub } from "../../../src/platform/log/scrub.ts";

const token = `7012345678:${"AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawA"}`;
const linkToken = "Zx81-kQ_77aBcD09eFgH3w";

/** What the log has written after `write`. */
function logged(write: (log: Log) => void): string {
  let text = "";
  const destination = new Writable({
    write: (chunk: Buffer, _, done) => {
      text += chunk.toString("utf8");
      done();
    },
  });
  write(createLogger({ level: "debug", destination }));
  return text;
}

test.each([
  "+79123456789",
  "8 (912) 345-67-89",
  "8.912.345.67.89",
  "7912 345 67 89",
  "+7·912·345·67·89",
  "+7–912–345–67–89",
  "+375 29 123-45-67",
  "٠١٢٣٤٥٦٧٨٩٠",
  "phone=89123456789;",
  "ivan@example.ru",
  "иван.петров@почта.рф",
  token,
  `https://api.telegram.org/bot${token}/sendMessage`,
  `https://t.me/livebase_bot?start=${linkToken}`,
  `/start ${linkToken}`,
  `mongodb://olga:s3cret@db.example:27017/shop`,
  Buffer.alloc(32, 9).toString("base64"),
  Buffer.alloc(32, 9).toString("hex"),
])("a log does not tell %s", (secret) => {
  const line = scrub(`handling ${secret} now`);
  const longest = secret.match(/[\p{L}\p{Nd}]{4,}/gu) ?? [];
  const telling = longest.filter(
    (part) => !/^(https?|telegram|sendMessage|livebase|mongodb|example|27017|shop|start|phone)/.test(part),
  );
  for (const part of telling) expect(line).not.toContain(part);
});

test.each([
  "update 123:456 took 1500 ms",
  "on 2026-11-21 at 2026-11-21T12:00:00.000+03:00",
  "client aB3dEfGh1jKlMn0p",
  "listening on 127.0.0.1:27017",
])("a log keeps %s", (line) => {
  expect(scrub(line)).toBe(line);
});

test("any Russian mobile in any usual spelling is scrubbed", () => {
  const separator = fc.constantFrom("", " ", "-", ".", " (", ") ", "\u00a0", "–");
  const digits = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separator), {
    minLength: 9,
    maxLength: 9,
  });
  fc.assert(
    fc.property(fc.constantFrom("+7", "8", "7"), digits, (start, rest) => {
      const phone = `${start} 9${rest.map(([digit, between]) => between + digit).join("")}`;
      expect(scrub(`звонок ${phone}, Анна`).replace(/\D/g, "")).toBe("");
    }),
  );
});

test("of the fields only the allowed ones are written, the others are named", () => {
  const line = logged((log) =>
    log.info(
      { clientId: "aB3dEfGh1jKlMn0p", update: "7012345678:100500", text: "Иван", phone: "+79123456789" },
      "kept",
    ),
  );
  expect(JSON.parse(line)).toMatchObject({
    clientId: "aB3dEfGh1jKlMn0p",
    update: "7012345678:100500",
    dropped: ["text", "phone"],
    msg: "kept",
  });
  expect(line).not.toMatch(/Иван|9123456789/);
});

test("an object under an allowed name is not written", () => {
  expect(logged((log) => log.info({ client: { name: "Иван" } }, "opened"))).not.toContain("Иван");
});

const payload = { chat_id: 5, text: "Иван Петрович Кузнецов +79123456789" };
const hostileErrors: [string, unknown][] = [
  [
    "Telegram's refusal",
    new GrammyError(
      "Call to 'sendMessage' failed!",
      { ok: false, error_code: 400, description: `Bad Request: can't parse entities: "Кузнецов" ${token}` },
      "sendMessage",
      payload,
    ),
  ],
  [
    "a broken connection",
    new HttpError(
      "Network request for 'sendMessage' failed!",
      Object.assign(new Error(`request to https://api.telegram.org/bot${token}/sendMessage failed`), {
        code: "ECONNRESET",
      }),
    ),
  ],
  [
    "a duplicated value",
    new mongoose.mongo.MongoServerError({
      message:
        'E11000 duplicate key error collection: shop.clients index: surname_1 dup key: { surname: "Кузнецов" }',
      code: 11000,
      keyPattern: { surname: 1 },
      keyValue: { surname: "Кузнецов" },
    }),
  ],
  ["an unreadable JSON", jsonError('{"name": Кузнецов}')],
  ["an unknown shape", z.object({ name: z.enum(["Кузнецов"]) }).safeParse({ name: "Иван" }).error],
  [
    "a cause deep below",
    new Error("Could not save", { cause: new Error('the card of "Кузнецов" +79123456789') }),
  ],
  [
    "a message that looks like frames",
    new Error("x\n    at Кузнецов (/a/b.ts:1:1)\n    at +79123456789:1:1"),
  ],
  ["a thrown text", "Кузнецов +79123456789"],
  ["a thrown update", { message: { text: "Кузнецов" } }],
];

test.each(hostileErrors)("%s is logged without what it carries", (_, error) => {
  for (const write of [
    (log: Log) => log.error({ err: error, update: "1:2" }, "an update did not end"),
    (log: Log) => log.error({ err: error }),
    (log: Log) => log.error({ cause: error }, "%s", "done"),
  ]) {
    const line = logged(write);
    expect(line).not.toMatch(/Кузнецов|Иван|9123456789|AAHdqTcv/);
  }
});

test("an error is told by its class, its code and its place", () => {
  const error = Object.assign(new TypeError("Cannot read the page"), { code: "E_PAGE" });
  const line = JSON.parse(logged((log) => log.error({ err: error }, "failed"))) as {
    err: { class: string; code: string; message: string; frames: string[] };
  };
  expect(line.err).toMatchObject({ class: "TypeError", code: "E_PAGE", message: "Cannot read the page" });
  expect(line.err.frames[0]).toContain("log.test.ts");
});

test("four thousand hostile characters are scrubbed at once", () => {
  for (const piece of ["1-", "a@", "((((", "+7 ", "\u200b1", "x.", "A1_"]) {
    const started = performance.now();
    scrub(piece.repeat(2_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  }
});

function jsonError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
