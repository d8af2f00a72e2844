import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { isWithin, momentOn, quietEnd } from "../../src/shared/local-time.ts";

const berlin = (iso: string) => DateTime.fromISO(iso, { zone: "Europe/Berlin" });
const utc = (at: DateTime | undefined) => at?.toUTC().toISO({ suppressMilliseconds: true });

test("a time that the clocks leap over is the first minute after the leap", () => {
  expect(utc(momentOn(berlin("2026-03-29T12:00"), "02:30"))).toBe("2026-03-29T01:00:00Z");
  expect(utc(momentOn(berlin("2026-03-29T12:00"), "01:59"))).toBe("2026-03-29T00:59:00Z");
  expect(utc(momentOn(berlin("2026-03-29T12:00"), "03:00"))).toBe("2026-03-29T01:00:00Z");
  const lordHowe = DateTime.fromISO("2026-10-04T12:00", { zone: "Australia/Lord_Howe" });
  expect(utc(momentOn(lordHowe, "02:10"))).toBe("2026-10-03T15:30:00Z");
});

test("a time that the clocks show twice is the first of the two", () => {
  expect(utc(momentOn(berlin("2026-10-25T12:00"), "02:30"))).toBe("2026-10-25T00:30:00Z");
  expect(utc(momentOn(berlin("2026-10-25T12:00"), "03:00"))).toBe("2026-10-25T02:00:00Z");
  const lordHowe = DateTime.fromISO("2026-04-05T12:00", { zone: "Australia/Lord_Howe" });
  expect(utc(momentOn(lordHowe, "01:45"))).toBe("2026-04-04T14:45:00Z");
});

test("the quiet hours end at the first minute that is out of them, also where clocks change within", () => {
  const night = { from: "22:00", to: "02:30" };
  expect(utc(quietEnd(berlin("2026-03-29T00:30"), night))).toBe("2026-03-29T01:00:00Z");
  // Half past two has been, and the clocks went back into the quiet hours: their second end counts.
  const again = DateTime.fromISO("2026-10-25T01:10:00Z").setZone("Europe/Berlin");
  expect(again.toFormat("HH:mm")).toBe("02:10");
  expect(utc(quietEnd(again, night))).toBe("2026-10-25T01:30:00Z");
});

test("whatever the zone and the moment, a quiet moment ends later and outside, and no earlier minute is outside", () => {
  const zones = ["Europe/Moscow", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo"];
  const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${h}:${m}`.replace(/\b(\d)\b/g, "0$1"));
  // Within three days of a change of clocks somewhere, or of none.
  const around = fc.constantFrom(
    "2026-03-29",
    "2026-10-25",
    "2026-04-05",
    "2026-10-04",
    "2026-04-24",
    "2026-07-01",
  );
  fc.assert(
    fc.property(
      ...([fc.constantFrom(...zones), around, fc.integer({ min: -2880, max: 2880 }), time, time] as const),
      (zone, day, minutes, from, to) => {
        fc.pre(from !== to);
        const at = DateTime.fromISO(day, { zone }).plus({ minutes });
        const end = quietEnd(at, { from, to });
        expect(end === undefined).toBe(!isWithin(at, { from, to }));
        if (end === undefined) return;
        expect(end > at && !isWithin(end, { from, to })).toBe(true);
        for (let minute = at; minute < end; minute = minute.plus({ minutes: 1 }))
          expect(isWithin(minute, { from, to })).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});
