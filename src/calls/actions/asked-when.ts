import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import type { Choosing } from "../rules/choosing.ts";
import { askedWhenModel } from "../store/asked-when.model.ts";

/** A time that is typed later answers nothing. */
const waitsMinutes = 15;

/** `day`: the one that was chosen already, `261125`; only the hour is asked. */
export interface AskedWhen {
  choosing: Choosing;
  day?: string;
}

/** The chooser of a time is a screen; these remember whom it was opened for, so that a time may be typed as well. */
export function askedWhenWith({ mongo, now }: { mongo: Mongo; now: Now }) {
  const asked = askedWhenModel(mongo);

  return {
    async noteWhenAsked(
      { memberId }: Actor,
      { choosing: { why, id, rev }, day }: AskedWhen,
      by: string,
    ): Promise<void> {
      const set = { why, id, rev, by, at: now().toJSDate(), ...(day === undefined ? {} : { day }) };
      const unset = { answered: 1, ...(day === undefined ? { day: 1 } : {}) };
      await asked.updateOne({ _id: memberId }, { $set: set, $unset: unset }, { upsert: true });
    },

    /** What still waits for a time, or has got it from this very request. */
    async findWhenAsked({ memberId }: Actor, requestKey: string): Promise<AskedWhen | undefined> {
      const row = await asked.findById(memberId).lean();
      if (row === null || (row.answered ?? requestKey) !== requestKey) return undefined;
      const { why, id, rev, at, day } = row;
      const isLate = now().toMillis() - at.getTime() > waitsMinutes * 60_000;
      if (isLate && row.answered === undefined) return undefined;
      return { choosing: { why, id, rev }, ...(day === undefined ? {} : { day }) };
    },

    async noteWhenAnswered({ memberId }: Actor, requestKey: string): Promise<void> {
      await asked.updateOne({ _id: memberId }, { $set: { answered: requestKey } });
    },

    /** The chooser was left: what is typed now is about something else. One that this very request opens stays. */
    async forgetWhenAsked({ memberId }: Actor, requestKey: string): Promise<void> {
      // Most taps leave nothing, and to read that costs less than to write it.
      const row = await asked.findById(memberId, { by: 1 }).lean();
      if (row === null || row.by === requestKey) return;
      await asked.deleteOne({ _id: memberId, by: row.by ?? trusted({ $exists: false }) });
    },
  };
}
