import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import type { Choosing } from "../rules/choosing.ts";
import { askedWhenModel } from "../store/asked-when.model.ts";

/** A time that is typed later answers nothing. */
const waitsMinutes = 15;

/** The chooser of a time is a screen; these remember whom it was opened for, so that a time may be typed as well. */
export function askedWhenWith({ mongo, now }: { mongo: Mongo; now: Now }) {
  const asked = askedWhenModel(mongo);

  return {
    async noteWhenAsked({ memberId }: Actor, { why, id, rev }: Choosing): Promise<void> {
      const set = { why, id, rev, at: now().toJSDate() };
      await asked.updateOne({ _id: memberId }, { $set: set, $unset: { answered: "" } }, { upsert: true });
    },

    /** What still waits for a time, or has got it from this very request. */
    async findWhenAsked({ memberId }: Actor, requestKey: string): Promise<Choosing | undefined> {
      const row = await asked.findById(memberId).lean();
      if (row === null || (row.answered ?? requestKey) !== requestKey) return undefined;
      const { why, id, rev, at } = row;
      const isLate = now().toMillis() - at.getTime() > waitsMinutes * 60_000;
      return isLate && row.answered === undefined ? undefined : { why, id, rev };
    },

    async noteWhenAnswered({ memberId }: Actor, requestKey: string): Promise<void> {
      await asked.updateOne({ _id: memberId }, { $set: { answered: requestKey } });
    },
  };
}
