import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { Returned } from "../rules/hold-out.ts";
import { countReturned } from "../store/come-backs-returned.ts";
import type { MailingsDeps } from "./deps.ts";

export interface ComeBackEffect {
  received: Returned;
  heldOut: Returned;
}

const lookedBackDays = 365;

/** How many sleepers of the last year bought again: of those whom the question reached, and of those left out of it. */
export function measureComeBacksWith({ mongo, now }: Pick<MailingsDeps, "mongo" | "now">) {
  return async function measureComeBacks(actor: Actor): Promise<Outcome<ComeBackEffect, "not-allowed">> {
    if (!may(actor, "report.see")) return refused("not-allowed");
    const since = now().minus({ days: lookedBackDays }).toJSDate();
    const received = await countReturned(mongo, { since, heldOut: false });
    const heldOut = await countReturned(mongo, { since, heldOut: true });
    return done({ received, heldOut });
  };
}
