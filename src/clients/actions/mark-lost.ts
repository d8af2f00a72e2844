import type { Actor } from "../../shared/actor.ts";
import { cutTo } from "../../shared/text.ts";
import { type LostReason, noContactReason, otherReason, returnOnOf } from "../rules/lost-reason.ts";
import type { ClientsDeps } from "./deps.ts";
import { type OwnRequest, writeOwnFactWith } from "./own-fact.ts";

/** `returnOn`: a local ISO day, null for never; left out, the reason's own return date counts. */
export interface LostRequest extends OwnRequest {
  reasonId: string;
  words?: string;
  returnOn?: string | null;
}

export type LostRefusal = "reason-unknown" | "words-needed";

/** Records a refusal with its reason: a lead is lost, whoever has bought stays what he is. rules.md §3. */
export function markLostWith(deps: ClientsDeps) {
  const writeOwnFact = writeOwnFactWith(deps);

  return async function markLost(actor: Actor, request: LostRequest) {
    const { reasonId } = request;
    const words = cutTo((request.words ?? "").trim(), 1000).text;
    const reason = [...(await deps.lostReasons()), noContact].find(({ id }) => id === reasonId);
    const shop = { ...(await deps.policy()), workDays: await deps.workDays() };
    const today = deps.now().setZone(await deps.zone());
    const action = { what: "client.mark-lost", deed: "client.stage" } as const;

    return writeOwnFact<LostRefusal>(actor, request, action, (record, stamp) => {
      if (!reason && reasonId !== otherReason) return "reason-unknown";
      if (!reason && words === "") return "words-needed";
      const byReason = reason && returnOnOf(reason, today, record, shop);
      const returnOn = request.returnOn === undefined ? byReason : request.returnOn;
      return {
        ...stamp,
        kind: "refusal",
        reasonId,
        ...given("words", words),
        ...given("returnOn", returnOn),
      };
    });
  };
}

const noContact: LostReason = { id: noContactReason, returns: "never" };

function given<Field extends string>(field: Field, value: string | null | undefined) {
  return (value ? { [field]: value } : {}) as { [Name in Field]?: string };
}
