import type { ErasePart } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { callModel } from "../store/call.model.ts";
import { callbackModel } from "../store/callback.model.ts";
import { keptLineModel } from "../store/kept-line.model.ts";
import type { CallsDeps } from "./deps.ts";

/** The calls' share in erasing a person: contacts stay without words for the figures, nobody is called any more. */
export function eraseCallsWith({ mongo, now }: Pick<CallsDeps, "mongo" | "now">): ErasePart {
  return {
    async erase({ clientId }) {
      const at = now().toJSDate();
      await callModel(mongo).updateMany({ clientId }, { $unset: { words: 1, offer: 1 } });
      await callbackModel(mongo).updateMany(
        { clientId, state: "open" },
        {
          $set: { state: "cancelled", changedAt: at, closedAt: at },
          $unset: { remindAt: 1, claim: 1, claimUntil: 1, offer: 1 },
          $inc: { rev: 1 },
        },
      );
      await callbackModel(mongo).updateMany(
        { clientId, words: trusted({ $exists: true }) },
        { $unset: { words: 1 } },
      );
      await keptLineModel(mongo).deleteMany({ clientId });
    },
  };
}
