import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isHashOf,
  makeCode,
  makeToken,
  readCode,
  readSetupSecret,
  readStartPayload,
  sha256,
  startPayload,
} from "../../../src/team/rules/token.ts";

const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size });

test("a code is eight easily told letters and digits", () => {
  expect(makeCode(() => new Uint8Array([0, 0, 0, 0, 0]))).toBe("0000-0000");
  expect(makeCode(() => new Uint8Array([255, 255, 255, 255, 255]))).toBe("ZZZZ-ZZZZ");
  expect(makeCode(() => new Uint8Array([0, 0, 0, 0, 33]))).toBe("0000-0011");
});

test.each([
  ["7F3K-92QD", "7F3K-92QD"],
  ["7f3k92qd", "7F3K-92QD"],
  [" 7F3K — 92QD ", "7F3K-92QD"],
  ["7F3K 92QD", "7F3K-92QD"],
  ["OIL0-1111", "0110-1111"],
  ["7F3K-92Q", undefined],
  ["7F3K-92QDD", undefined],
  ["7F3K-92QU", undefined],
  ["привет", undefined],
  ["", undefined],
  ["7F3K-92QD".repeat(1000), undefined],
])("typed %j is the code %j", (typed, code) => {
  expect(readCode(typed)).toBe(code);
});

test("every code that is made can be typed back in any case and without the dash", () => {
  fc.assert(
    fc.property(bytes(5), fc.boolean(), (made, small) => {
      const code = makeCode(() => made);
      const typed = code.replace("-", "");
      expect(readCode(small ? typed.toLowerCase() : typed)).toBe(code);
    }),
  );
});

test("two different sets of bytes never make one code", () => {
  fc.assert(
    fc.property(bytes(5), bytes(5), (left, right) => {
      fc.pre(Buffer.compare(left, right) !== 0);
      expect(makeCode(() => left)).not.toBe(makeCode(() => right));
    }),
  );
});

test("a start link carries its token within Telegram's limits", () => {
  fc.assert(
    fc.property(bytes(16), fc.constantFrom("setup" as const, "invitation" as const), (made, kind) => {
      const payload = startPayload({ kind, token: makeToken(() => made) });
      expect(payload).toMatch(/^[\w-]{1,64}$/);
      expect(readStartPayload(payload)).toEqual({ kind, token: payload.replace(/^(own|s)_/, "") });
    }),
  );
});

test.each([
  "",
  "own_",
  "own_short",
  "c_7Kx2",
  `own_${"a".repeat(23)}`,
  `x_${"a".repeat(22)}`,
  "s_аааааааааааааааааааааа",
])("%j is no start link of the team", (payload) => {
  expect(readStartPayload(payload)).toBeUndefined();
});

test("what the first owner sent is told by its look", () => {
  const token = "Q7F3K92D_-abcdefghijkl";
  expect(readSetupSecret(`own_${token}`)).toEqual({ kind: "token", secret: token });
  expect(readSetupSecret(token)).toEqual({ kind: "token", secret: token });
  expect(readSetupSecret("7f3k 92qd")).toEqual({ kind: "code", secret: "7F3K-92QD" });
  expect(readSetupSecret("Здравствуйте")).toBeUndefined();
});

test("a hash is of its own text and of no other", () => {
  expect(isHashOf(sha256("7F3K-92QD"), "7F3K-92QD")).toBe(true);
  expect(isHashOf(sha256("7F3K-92QD"), "7F3K-92QE")).toBe(false);
});
