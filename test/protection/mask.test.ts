import fc from "fast-check";
import { expect, test } from "vitest";
import { maskPhone } from "../../src/protection/index.ts";

test.each([
  ["+79123456789", "+7 912 ···-··-89"],
  ["+77011234567", "+7 701 ···-··67"],
  ["+375291234567", "+375 29 ···-··-67"],
  ["+998901234567", "+998 90 ···-··-67"],
  ["+12133734253", "+1 213 ···-··53"],
  ["+4915123456789", "+49 1512 ·····89"],
  ["+37212345678", "+372 ······78"],
  ["+3545551234", "+354 ···-··34"],
])("%s is shown as %s", (phone, masked) => {
  // No screen breaks a line within it.
  expect(maskPhone(phone)).toBe(masked.replaceAll(" ", "\u00A0").replaceAll("-", "\u2011"));
});

test("a masked number hides at least four digits and shows the last two", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 999_999_999_999_999 }), (digits) => {
      const masked = maskPhone(`+${digits}`);
      expect(masked.match(/·/g)?.length).toBeGreaterThanOrEqual(4);
      expect(masked.endsWith(String(digits).slice(-2))).toBe(true);
    }),
  );
});
