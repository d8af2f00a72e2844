import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { dueDigests } from "../../../src/reports/rules/digest.ts";

function due(now: string) {
  return dueDigests(DateTime.fromISO(now, { zone: "Europe/Moscow" })).map(({ kind, of }) => `${kind} ${of}`);
}

test.each([
  ["2026-11-21T19:59", []],
  ["2026-11-21T20:00", ["daily 2026-11-21"]],
  ["2026-11-22T01:59", ["daily 2026-11-21"]],
  ["2026-11-22T02:00", []],
  ["2026-11-23T08:59", []],
  ["2026-11-23T09:00", ["weekly 2026-11-16"]],
  ["2026-11-23T14:59", ["weekly 2026-11-16"]],
  ["2026-11-23T15:00", []],
  ["2026-12-01T09:00", ["monthly 2026-11-01"]],
  ["2027-02-01T09:00", ["weekly 2027-01-25", "monthly 2027-01-01"]],
])("at %s the owner's digests are %j", (now, expected) => {
  expect(due(now)).toEqual(expected);
});
