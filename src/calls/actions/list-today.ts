import type { DateTime } from "luxon";
import type { Actor } from "../../shared/actor.ts";
import type { Call } from "../rules/call.ts";
import type { Callback } from "../rules/callback.ts";
import { inOrderOfDay, type Section, sectionOf } from "../rules/day-plan.ts";
import type { TodayThing } from "../rules/today-part.ts";
import { callbackFrom, countDoneOf, findOpenOf } from "../store/callbacks.ts";
import { callFrom, findCallsSince } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";

export const rowsPerPage = 8;

/** One member's day as of now. `left` counts all pages; `done` what he has closed since the day began. */
export interface Today {
  /** In the shop's zone. */
  now: DateTime;
  rows: TodayRow[];
  page: number;
  pages: number;
  left: Partial<Record<Section, number>>;
  done: number;
}

/** A callback, or what another slice brings. */
export type TodayRow = (Callback & { section: Section; what?: undefined }) | TodayThing;

type Deps = Pick<CallsDeps, "mongo" | "vault" | "now" | "shop" | "todayParts">;

// More than anybody works through; the list says so by its last page.
const openMax = 1_000;

/** «Сегодня»: callbacks and what the other slices bring, in one order of the day. Pages from 1. */
export function listTodayWith(deps: Deps) {
  return async function listToday(actor: Actor, { page = 1 }: { page?: number } = {}): Promise<Today> {
    const now = await localNow(deps);
    const [open, done, ...brought] = await Promise.all([
      findOpenOf(deps.mongo, { memberId: actor.memberId, before: endOf(now).toJSDate(), limit: openMax }),
      countDoneOf(deps.mongo, { memberId: actor.memberId, since: now.startOf("day").toJSDate() }),
      ...(deps.todayParts ?? []).map((part) => part.thingsOf(actor, now)),
    ]);
    const callbacks = open.map((record) => ({ ...record, id: record._id, section: sectionOf(record, now) }));
    const ordered = inOrderOfDay([...callbacks, ...brought.flatMap(({ things }) => things)]);
    const pages = Math.max(1, Math.ceil(ordered.length / rowsPerPage));
    const at = Math.min(Math.max(1, page), pages);
    const shown = ordered.slice((at - 1) * rowsPerPage, at * rowsPerPage);
    return {
      now,
      rows: shown.map((row) =>
        "what" in row ? row : { ...callbackFrom(deps.vault, row), section: row.section },
      ),
      page: at,
      pages,
      left: countBySection(ordered),
      done: brought.reduce((sum, part) => sum + part.done, done),
    };
  };
}

/** «✅ Сделанные»: the contacts of today, the latest first. */
export function listDoneWith(deps: Deps) {
  return async function listDone(actor: Actor): Promise<{ now: DateTime; calls: Call[] }> {
    const now = await localNow(deps);
    const since = now.startOf("day").toJSDate();
    const records = await findCallsSince(deps.mongo, { memberId: actor.memberId, since, limit: doneMax });
    return { now, calls: records.map((record) => callFrom(deps.vault, record)) };
  };
}

const doneMax = 30;

/** Now, in the shop's zone. */
export async function localNow({ now, shop }: Pick<CallsDeps, "now" | "shop">): Promise<DateTime> {
  return now().setZone((await shop()).zone);
}

function endOf(now: DateTime): DateTime {
  return now.startOf("day").plus({ days: 1 });
}

function countBySection(rows: readonly { section: Section }[]): Partial<Record<Section, number>> {
  const left: Partial<Record<Section, number>> = {};
  for (const { section } of rows) left[section] = (left[section] ?? 0) + 1;
  return left;
}
