import { trusted } from "../../platform/mongo/connect.ts";
import { type HandOverRecord, handOverModel } from "../store/handover.model.ts";
import type { ClientsDeps } from "./deps.ts";

/** Requests that nobody answered within an hour, each given once: the owner is asked then. dialogues.md §3.3. */
export function escalateHandOversWith({ mongo, now }: Pick<ClientsDeps, "mongo" | "now">) {
  return async function escalateHandOvers(): Promise<HandOverRecord[]> {
    const handOvers = handOverModel(mongo);
    const waiting = {
      state: "open" as const,
      kind: "asked" as const,
      escalatedAt: trusted({ $exists: false }),
    };
    const due = await handOvers
      .find({ ...waiting, at: trusted({ $lte: now().minus({ hours: 1 }).toJSDate() }) })
      .limit(100)
      .lean<HandOverRecord[]>();

    const mine: HandOverRecord[] = [];
    for (const row of due) {
      const { modifiedCount } = await handOvers.updateOne(
        { ...waiting, _id: row._id },
        { $set: { escalatedAt: now().toJSDate() } },
      );
      if (modifiedCount === 1) mine.push(row);
    }
    return mine;
  };
}
