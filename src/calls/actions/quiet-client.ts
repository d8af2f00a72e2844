import type { QuietPart } from "../../clients/index.ts";
import { findOpenOfClient, findQuietedBy } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";
import { reopenCallback } from "./reopen-callback.ts";
import { closeCallbacks } from "./set-callback.ts";

/** The callbacks' share in a client's 🔕: nobody is to call him any more, until it is undone. */
export function quietCallbacksWith(deps: Pick<CallsDeps, "mongo" | "now" | "noteFact" | "shop">): QuietPart {
  const { mongo } = deps;

  return {
    async end(clientId, { id: quietedBy, at, by }) {
      const open = await findOpenOfClient(mongo, clientId);
      const closed = await closeCallbacks(deps, open, { state: "cancelled", at, by, quietedBy });
      if (closed.length > 0) await deps.noteFact(clientId, ...closed);
    },

    async takeBack(clientId, quietedBy) {
      for (const record of await findQuietedBy(mongo, clientId, quietedBy))
        await reopenCallback(deps, record);
    },
  };
}
