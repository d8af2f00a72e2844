import { callModel } from "../../calls/index.ts";
import { clientModel, noteModel, transitionModel } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { purchaseModel } from "../../purchases/index.ts";
import { birthdaysWithin } from "../../shared/birthdays.ts";
import type { TouchesDeps } from "./deps.ts";

const standings = [
  ...(["target", "lead-new", "lead-working", "lead-lost"] as const),
  ...(["newbie", "fan", "sleeping", "returner"] as const),
];
const noteKinds = [
  ...(["created", "refusal", "reopened", "handed-over"] as const),
  ...(["storno", "grievance", "grievance-settled"] as const),
];

/**
 * The clients whose steps may have changed since that moment: who moved to another status, bought, was talked to,
 * came, or had one of these taken back. Every question is answered by an index over time.
 */
export function findMetWith({ mongo }: Pick<TouchesDeps, "mongo">) {
  return async function findMet(since: Date): Promise<string[]> {
    const at = trusted({ $gte: since });
    const found = await Promise.all([
      transitionModel(mongo).distinct("clientId", { to: trusted({ $in: standings }), at }),
      callModel(mongo).distinct("clientId", { at }),
      purchaseModel(mongo).distinct("clientId", {
        ...{ stands: trusted({ $in: [true, false] }), kind: trusted({ $in: ["sale", "storno"] }), at },
      }),
      noteModel(mongo).distinct("clientId", { kind: trusted({ $in: noteKinds }), at }),
      clientModel(mongo).distinct("_id", { createdAt: at }),
    ]);
    return [...new Set(found.flat())];
  };
}

/** Whose birthday comes within so many days of today. `now` is in the shop's zone. */
export function findBirthdaysWith({ mongo }: Pick<TouchesDeps, "mongo">) {
  return async function findBirthdays(
    days: number,
    now: Parameters<typeof birthdaysWithin>[1],
  ): Promise<string[]> {
    const dates = birthdaysWithin(days, now).map(({ day, month }) => ({
      "birthday.month": month,
      "birthday.day": day,
    }));
    const rows = await clientModel(mongo)
      .find(trusted({ $or: dates }), { _id: 1 })
      .lean<{ _id: string }[]>();
    return rows.map(({ _id }) => _id);
  };
}

/** The next clients by id: those who were there before the standards. */
export async function findFrom(
  { mongo }: Pick<TouchesDeps, "mongo">,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await clientModel(mongo)
    .find({ _id: trusted({ $gt: after }) }, { _id: 1 })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<{ _id: string }[]>();
  return rows.map(({ _id }) => _id);
}
