import type { DateTime } from "luxon";
import type { Screen } from "../../platform/telegram/screen.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { ToldContact } from "../actions/record-call.ts";
import type { Choosing, Purpose } from "../rules/choosing.ts";
import { movedScreen, setScreen } from "./callback.view.ts";
import type { CallsChatDeps } from "./deps.ts";
import { savedScreen } from "./saved.view.ts";
import { type Speaker, sceneOf } from "./scene.ts";

export interface Chosen {
  at: DateTime;
  timeGiven: boolean;
}

type Request = Speaker & { requestKey: string };

/** What happens with a chosen time: one write, by what it was chosen for, and the line that tells it. */
export function chooseWhenWith(deps: CallsChatDeps) {
  const ways: Record<
    Purpose,
    (by: Request, choosing: Choosing, chosen: Chosen) => Promise<Outcome<Screen, string>>
  > = {
    plan,
    again,
    later,
    move,
    next,
  };

  return function chooseWhen(
    by: Request,
    choosing: Choosing,
    chosen: Chosen,
  ): Promise<Outcome<Screen, string>> {
    return ways[choosing.why](by, choosing, chosen);
  };

  async function plan(by: Request, { id: clientId }: Choosing, chosen: Chosen) {
    const { actor, requestKey } = by;
    const set = await deps.scheduleCallback(actor, { clientId, ...chosen, requestKey });
    if (!set.ok) return set;
    return done(setScreen(await sceneOf(deps, by, clientId), set.value.callback));
  }

  /** What a line told before its time was asked goes with it. */
  async function again(by: Request, { id: clientId, rev: second }: Choosing, chosen: Chosen) {
    const told = await deps.findKeptLine(by.actor, { clientId, second });
    return record(by, { ...told, clientId }, chosen);
  }

  async function later(by: Request, { id: callbackId, rev }: Choosing, chosen: Chosen) {
    const found = await deps.getCallback(by.actor, { callbackId });
    if (!found.ok) return found;
    const { clientId, state } = found.value;
    if (state !== "open" || found.value.rev !== rev) {
      const earlier = await deps.findByRequest(by.actor, by);
      return earlier.ok
        ? done(savedScreen(await sceneOf(deps, by, clientId), earlier.value))
        : refused("stale");
    }
    return record(by, { clientId, callbackId }, chosen);
  }

  async function record(by: Request, about: ToldContact & { clientId: string }, chosen: Chosen) {
    const { actor, requestKey } = by;
    const recorded = await deps.recordCall(actor, {
      ...about,
      outcome: "callback",
      next: chosen,
      requestKey,
    });
    if (!recorded.ok) return recorded;
    return done(savedScreen(await sceneOf(deps, by, about.clientId), recorded.value));
  }

  async function move(by: Request, { id: callbackId, rev }: Choosing, chosen: Chosen) {
    const moved = await deps.moveCallback(by.actor, { callbackId, rev, ...chosen });
    if (!moved.ok) return moved;
    const { callback } = moved.value;
    return done(movedScreen(await sceneOf(deps, by, callback.clientId), callback));
  }

  async function next(by: Request, { id: callId }: Choosing, chosen: Chosen) {
    const { actor, requestKey } = by;
    const found = await deps.getCall(actor, { callId });
    if (!found.ok) return found;
    const { clientId } = found.value.call;
    const set = await deps.scheduleCallback(actor, { clientId, callId, ...chosen, requestKey });
    if (!set.ok) return set;
    const saved = { ...found.value, next: set.value.callback };
    return done(savedScreen(await sceneOf(deps, by, clientId), saved));
  }
}
