import type { DateTime } from "luxon";
import type { Actor } from "../../shared/actor.ts";
import type { Section } from "./day-plan.ts";

/** What another slice puts into «Сегодня»: one row, worded and opened by who brought it. */
export interface TodayThing {
  id: string;
  clientId: string;
  section: Section;
  dueAt: Date;
  timeGiven: boolean;
  /** Within its section the lower comes first. */
  rank: number;
  /** What is to be done, in that slice's words. */
  what: string;
  /** The shop's own words for it. */
  words?: string;
}

/** A slice's share in «Сегодня» of one member: what is left, and how much of it he has done since the day began. */
export interface TodayPart {
  thingsOf(actor: Actor, now: DateTime): Promise<{ things: TodayThing[]; done: number }>;
}
