import type { DateTime } from "luxon";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type DismissalPart, may } from "../../team/index.ts";
import { clientModel } from "../store/client.model.ts";
import { closeHandOversOf } from "../store/handover.model.ts";
import { moveClients } from "../store/move-clients.ts";
import type { ClientsDeps } from "./deps.ts";

/** `from`: a member, or null for nobody's clients. Without `clientIds` all of them go, in turn to each of `to`. */
export interface HandOverRequest {
  from: string | null;
  to: readonly string[];
  clientIds?: readonly string[];
  requestKey: string;
}

export type HandOverClientsOutcome = Outcome<{ count: number }, "no-rights" | "nobody-to-take">;

/** Gives many clients to other members at once: the owner's to do. A repeat finds nobody left to move. */
export function handOverClientsWith(deps: ClientsDeps) {
  return function handOverClients(actor: Actor, request: HandOverRequest): Promise<HandOverClientsOutcome> {
    return inTransaction(deps.mongo, async (): Promise<HandOverClientsOutcome> => {
      if (!may(actor, "client.assign")) return refused("no-rights");
      if (request.to.length === 0) return refused("nobody-to-take");

      const { from, to, clientIds, requestKey } = request;
      const count = await moveClients(deps, {
        from,
        to,
        ...(clientIds ? { clientIds } : {}),
        at: deps.now().toJSDate(),
        by: actor.memberId,
        factIdOf: (clientId) => factId(`${requestKey} ${clientId}`, "handed-over"),
      });
      const subject = { kind: "member", id: request.from ?? "nobody" };
      await deps.leaveTrace(actor, "client.hand-over-many", subject, { count });
      return done({ count });
    });
  };
}

/** The clients' share in a member's leaving; runs in the transaction that ends his access. */
export function clientsOfLeaverWith(deps: Pick<ClientsDeps, "mongo" | "vault">): DismissalPart {
  return {
    count: async (memberId) => ({
      clients: await clientModel(deps.mongo).countDocuments({ responsible: memberId }),
    }),
    move: async (from: string, to: string[], now: DateTime) => {
      const requestKey = `${from} leaves ${now.toMillis()}`;
      const factIdOf = (clientId: string) => factId(`${requestKey} ${clientId}`, "handed-over");
      await moveClients(deps, { from, to, at: now.toJSDate(), factIdOf });
      await closeHandOversOf(deps.mongo, from, now.toJSDate());
    },
  };
}
