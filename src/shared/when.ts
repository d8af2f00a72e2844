import type { DateTime } from "luxon";
import { momentOn } from "./local-time.ts";
import type { Locale } from "./locale.ts";
import { searchKey } from "./text-search.ts";
import { readByChrono } from "./when/by-chrono.ts";
import { readPhrase } from "./when/phrase.ts";
import { defaultHour, type Settled, settle } from "./when/settle.ts";

export interface When {
  /** In the zone of `now`. */
  at: DateTime;
  /** False: no time was said, 11:00 stands for it. */
  timeGiven: boolean;
}

/** A moment to come, or why not. `past` brings what was meant and the same time tomorrow. It fits `Outcome`. */
export type WhenReading =
  | { ok: true; value: When }
  | { ok: false; refusal: "unreadable" | "no-such-date" }
  | { ok: false; refusal: "past"; at: DateTime; proposed: When };

const lengthMax = 80;

/**
 * Reads a whole phrase as a moment to come (dialogues, «Quick-add grammar»): `завтра 15`, `25.11 в 14:00`,
 * «через полчаса», `next monday 3pm`. Both languages always: people mix them. `now` is in the reader's zone.
 */
export function readWhen(text: string, { now }: { now: DateTime; locale?: Locale }): WhenReading {
  const phrase = text.length > lengthMax ? "" : searchKey(text).replace(/[.,!?;]+$/, "");
  if (phrase === "") return { ok: false, refusal: "unreadable" };

  const settled = read(phrase, now);
  if (typeof settled === "string") return { ok: false, refusal: settled };
  return settled.at > now ? { ok: true, value: settled } : past(settled, now);
}

function read(phrase: string, now: DateTime): Settled {
  // An answer of one number («Во сколько?» — «15») is an hour; within a line a number alone is not.
  const draft = readPhrase(/^\d{1,2}$/.test(phrase) ? `в ${phrase}` : phrase, now);
  return draft === undefined ? (readByChrono(phrase, now) ?? "unreadable") : settle(draft);
}

function past(settled: When, now: DateTime): WhenReading {
  const time = settled.timeGiven ? settled.at.toFormat("HH:mm") : `${defaultHour}:00`;
  const at = momentOn(now.plus({ days: 1 }), time);
  return { ok: false, refusal: "past", at: settled.at, proposed: { at, timeGiven: settled.timeGiven } };
}
