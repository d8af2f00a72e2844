import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { Call } from "../rules/call.ts";
import { callFrom, findCallsSince } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";
import { findRecordedWith, type RecordedCall } from "./recorded-call.ts";

/** A contact with what came of it, for who may change it. One that was taken back is unknown. */
export function getCallWith(deps: CallsDeps) {
  const findRecorded = findRecordedWith(deps);

  return async function getCall(
    actor: Actor,
    { callId }: { callId: string },
  ): Promise<Outcome<RecordedCall, "call-unknown">> {
    const recorded = await findRecorded(callId);
    const isOpen =
      recorded && !recorded.takenBack && may(actor, "contact.edit", { by: recorded.call.memberId });
    return isOpen ? done(recorded) : refused("call-unknown");
  };
}

/** The contact that this very request has recorded before: a double tap is told apart from an old screen. */
export function findByRequestWith(deps: CallsDeps) {
  const getCall = getCallWith(deps);

  return function findByRequest(actor: Actor, { requestKey }: { requestKey: string }) {
    return getCall(actor, { callId: factId(requestKey, "call") });
  };
}

const freshMinutes = 3;

/** The contact that a text sent now is about: one's own last, of the last three minutes, without words yet. */
export function findFreshCallWith(deps: CallsDeps) {
  return async function findFreshCall(actor: Actor): Promise<Call | undefined> {
    const since = deps.now().minus({ minutes: freshMinutes }).toJSDate();
    const [last] = await findCallsSince(deps.mongo, { memberId: actor.memberId, since, limit: 1 });
    return last === undefined || last.words !== undefined ? undefined : callFrom(deps.vault, last);
  };
}
