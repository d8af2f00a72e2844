import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { readDays } from "../../../src/reports/rules/read-days.ts";

const now = DateTime.fromISO("2026-11-21T15:30", { zone: "Europe/Moscow" });

test.each([
  ["1.11–15.11", "2026-11-01", "2026-11-15"],
  ["1.11-15.11", "2026-11-01", "2026-11-15"],
  ["01.11.2025 — 15.11.2025", "2025-11-01", "2025-11-15"],
  ["1–15 ноября", "2026-11-01", "2026-11-15"],
  ["с 1 по 15 ноября", "2026-11-01", "2026-11-15"],
  ["с 28 октября по 5 ноября", "2026-10-28", "2026-11-05"],
  ["15.12–10.01", "2025-12-15", "2026-01-10"],
  ["1.12–15.12", "2025-12-01", "2025-12-15"],
  ["октябрь", "2026-10-01", "2026-10-31"],
  ["за декабрь", "2025-12-01", "2025-12-31"],
  ["март 2025", "2025-03-01", "2025-03-31"],
  ["15.11", "2026-11-15", "2026-11-15"],
  ["1 to 15 November", "2026-11-01", "2026-11-15"],
  ["from 1 Oct till 5 Nov", "2026-10-01", "2026-11-05"],
])("%s", (typed, first, last) => {
  expect(readDays(typed, now)).toEqual({ ok: true, value: { first, last } });
});

test.each([
  ["", "unreadable"],
  ["завтра", "unreadable"],
  ["31.02–3.03", "unreadable"],
  ["1.13–5.13", "unreadable"],
  ["1-2-3", "unreadable"],
  ["15.11.2026–1.11.2026", "unreadable"],
  ["1.12.2026–5.12.2026", "ahead"],
  ["декабрь 2027", "ahead"],
])("%s is refused: %s", (typed, refusal) => {
  expect(readDays(typed, now)).toEqual({ ok: false, refusal });
});
