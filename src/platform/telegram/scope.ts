import { AsyncLocalStorage } from "node:async_hooks";
import type { Actor } from "../../shared/actor.ts";
import type { Translate } from "../i18n/i18n.ts";

/**
 * What belongs to the update that is being handled, on whichever context object the code stands: the talks of
 * @grammyjs/conversations make contexts of their own, which know nothing of the middleware outside.
 */
export interface UpdateScope {
  /** The inbox row: `<bot>:<update_id>`. */
  readonly updateKey: string;
  /** Set when the update's time is up: from then on it may neither write nor speak. */
  expired: boolean;
  /** The talk's storage has marked the update done together with the talk's state. */
  settled: boolean;
  /** The tap was acknowledged, by its own toast or by the timer. */
  acknowledged: boolean;
  actor?: Actor;
  t?: Translate;
  /** How many answers the talk that is under way has taken. */
  talkAnswers?: number;
  /** A talk was left unfinished for too long; it may be brought back. */
  talkExpired?: boolean;
  /** The talk ended unfinished: it is put aside, not deleted. */
  talkLeft?: boolean;
  /** A fault has ended it, and nothing that the person did. */
  talkBroken?: boolean;
  /** A passing fault stopped the update, which is started anew: nothing of this start is saved. */
  startsAnew?: boolean;
}

export class UpdateExpired extends Error {
  constructor(updateKey: string) {
    super(`Update ${updateKey} has run out of its time`);
  }
}

const scopes = new AsyncLocalStorage<UpdateScope>();

export function withinScope<T>(scope: UpdateScope, work: () => Promise<T>): Promise<T> {
  return scopes.run(scope, work);
}

export function currentScope(): UpdateScope | undefined {
  return scopes.getStore();
}

/** Notes what this update has found out; outside of updates it does nothing. */
export function noteInScope(
  change: Partial<
    Pick<UpdateScope, "talkAnswers" | "talkExpired" | "talkLeft" | "talkBroken" | "startsAnew">
  >,
): void {
  const scope = scopes.getStore();
  if (scope !== undefined) Object.assign(scope, change);
}

/** Throws when the update that is being handled has run out of its time. Outside of updates it does nothing. */
export function refuseWhenExpired(): void {
  const scope = scopes.getStore();
  if (scope?.expired) throw new UpdateExpired(scope.updateKey);
}

export function openScope(updateKey: string): UpdateScope {
  return { updateKey, expired: false, settled: false, acknowledged: false };
}

/** The scope of a further start: of the one before it, what cannot be found out again. */
export function openScopeAfter({ updateKey, acknowledged, talkExpired }: UpdateScope): UpdateScope {
  return { ...openScope(updateKey), acknowledged, ...(talkExpired && { talkExpired }) };
}
