import { trusted } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import { type Outcome, refused } from "../../shared/outcome.ts";
import { moveClients } from "../store/move-clients.ts";
import { noteModel } from "../store/note.model.ts";
import { type Changed, type ChangeRefusal, changeClient } from "./change-client.ts";
import type { ClientsDeps } from "./deps.ts";
import type { OwnRequest } from "./own-fact.ts";

/**
 * «🙋 Взять»: makes the actor responsible for nobody's client. Of two who tap, one gets him; the other one hears
 * `taken` for as long as he may still have the card of nobody's client before his eyes.
 */
export function takeClientWith(deps: ClientsDeps) {
  return async function takeClient(
    actor: Actor,
    { clientId, requestKey }: OwnRequest,
  ): Promise<Outcome<Changed, ChangeRefusal | "taken">> {
    const request = { actor, clientId, requestKey, what: "client.take", deed: "client.take" as const };
    const taken = await changeClient<"taken">(deps, request, async ({ responsible }, { id, at, by }) => {
      if (responsible !== null) return "taken";
      await moveClients(deps, { from: null, to: [by], clientIds: [clientId], factIdOf: () => id, at, by });
      return undefined;
    });
    if (taken.ok || taken.refusal !== "client-unknown") return taken;
    return (await wasJustNobodys(clientId)) ? refused("taken") : taken;
  };

  /** Until then every seller could see him. */
  async function wasJustNobodys(clientId: string): Promise<boolean> {
    const since = deps.now().minus({ minutes: freshMinutes }).toJSDate();
    const step = await noteModel(deps.mongo).exists({
      ...{ clientId, kind: "handed-over" as const, at: trusted({ $gte: since }) },
      "plain.from": trusted({ $exists: false }),
    });
    return step !== null;
  }
}

const freshMinutes = 60;
