import type { Mongo } from "../../platform/mongo/connect.ts";
import { sealModel } from "./seal.model.ts";
import { traceModel } from "./trace.model.ts";

const unauthorized = 13;

/** Whether this connection's user may change or delete what was traced, or a consent. Touches no row. */
export async function mayEraseTrace(mongo: Mongo): Promise<boolean> {
  const attempts = [
    () => traceModel(mongo).deleteOne({ _id: "nobody" }),
    () => traceModel(mongo).updateOne({ _id: "nobody" }, { $set: { action: "nothing" } }),
    () => sealModel(mongo).deleteOne({ _id: -1 }),
    () => sealModel(mongo).updateOne({ _id: -1 }, { $set: { hash: "nothing" } }),
    () => mongo.collection("consents").deleteOne({ _id: "nobody" as never }),
  ];
  for (const attempt of attempts) if (await isAllowed(attempt)) return true;
  return false;
}

async function isAllowed(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === unauthorized) return false;
    throw error;
  }
}
