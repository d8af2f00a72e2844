import type { UndoAddPart } from "../../clients/index.ts";
import { callbackModel } from "../store/callback.model.ts";
import type { CallsDeps } from "./deps.ts";

/** The calls' share in taking a new client back: the callback that his line had set. */
export function dropNewCallbacks({ mongo }: Pick<CallsDeps, "mongo">): UndoAddPart {
  return {
    async drop(clientId) {
      await callbackModel(mongo).deleteMany({ clientId });
    },
  };
}
