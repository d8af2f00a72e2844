import type { Call } from "../rules/call.ts";
import type { Callback } from "../rules/callback.ts";
import { isOutOfReach } from "../rules/retry-ladder.ts";
import { callbackFrom, findCallback } from "../store/callbacks.ts";
import { callFrom, findCall } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";
import { findKnownClient } from "./known-client.ts";

/** A contact with what came of it. `repeated`: the same request was recorded before, at `call.at`. */
export interface RecordedCall {
  call: Call;
  /** The callback that came of it, as it stands now. */
  next?: Callback;
  missedInARow: number;
  /** So many calls in a row went unanswered that a lead may be given up: «⛔ Нет связи». */
  outOfReach: boolean;
  hasBought: boolean;
  repeated: boolean;
  /** The words of this request were longer than what is kept. */
  wordsCut?: true;
  takenBack?: true;
}

/** A contact as it stands now; undefined when there is no such one. */
export function findRecordedWith(deps: Pick<CallsDeps, "mongo" | "vault" | "shop">) {
  const { mongo, vault } = deps;

  return async function findRecorded(callId: string): Promise<RecordedCall | undefined> {
    const record = await findCall(mongo, callId);
    if (record === null) return undefined;
    const client = await findKnownClient(deps, record.clientId);
    const next = record.next === undefined ? null : await findCallback(mongo, record.next);
    return {
      call: callFrom(vault, record),
      missedInARow: client?.missedInARow ?? 0,
      outOfReach: isOutOfReach(client?.missedInARow ?? 0, (await deps.shop()).retry),
      hasBought: (client?.purchases ?? 0) > 0,
      repeated: true,
      ...(next === null ? {} : { next: callbackFrom(vault, next) }),
      ...(record.takenBack === undefined ? {} : { takenBack: true }),
    };
  };
}
