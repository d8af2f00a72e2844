import { DateTime } from "luxon";
import type { Actor } from "../../shared/actor.ts";
import type { Callback } from "../rules/callback.ts";
import { callbackFrom, findOpenOf } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";
import { localNow, rowsPerPage } from "./list-today.ts";

/** A day of the week to come; `overdue` gathers what has gone by. */
export interface DayOfWeek {
  day: DateTime;
  overdue: boolean;
  callbacks: Callback[];
}

/** `/callbacks`: what is open in the next seven days, by day; what has gone by stands first. Pages from 1. */
export function listWeekWith(deps: Pick<CallsDeps, "mongo" | "vault" | "now" | "shop">) {
  return async function listWeek(
    actor: Actor,
    { page = 1 }: { page?: number } = {},
  ): Promise<{ now: DateTime; days: DayOfWeek[]; page: number; pages: number; total: number }> {
    const now = await localNow(deps);
    const before = now.startOf("day").plus({ days: 7 }).toJSDate();
    const open = await findOpenOf(deps.mongo, { memberId: actor.memberId, before, limit: openMax });
    const pages = Math.max(1, Math.ceil(open.length / rowsPerPage));
    const at = Math.min(Math.max(1, page), pages);
    const shown = open.slice((at - 1) * rowsPerPage, at * rowsPerPage);
    const days = byDay(
      shown.map((record) => callbackFrom(deps.vault, record)),
      now,
    );
    return { now, days, page: at, pages, total: open.length };
  };
}

function byDay(callbacks: Callback[], now: DateTime): DayOfWeek[] {
  const days: DayOfWeek[] = [];
  for (const callback of callbacks) {
    const due = DateTime.fromJSDate(callback.dueAt, { zone: now.zone }).startOf("day");
    const overdue = due < now.startOf("day");
    const last = days.at(-1);
    if (last !== undefined && last.overdue === overdue && (overdue || last.day.equals(due))) {
      last.callbacks.push(callback);
    } else {
      days.push({ day: due, overdue, callbacks: [callback] });
    }
  }
  return days;
}

const openMax = 1_000;
