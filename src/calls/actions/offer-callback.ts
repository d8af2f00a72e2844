import type { Actor } from "../../shared/actor.ts";
import type { Outcome } from "../../shared/outcome.ts";
import { type CallbackOffer, offerMinutes } from "../rules/callback.ts";
import { setOffer } from "../store/callbacks.ts";
import {
  type ChangedCallback,
  type ChangeOrder,
  type ChangeRefusal,
  changeCallback,
} from "./change-callback.ts";
import type { CallsDeps } from "./deps.ts";

export type OfferRefusal = ChangeRefusal | "colleague-away" | "yourself";

/** «🤝 Передать»: a colleague is asked to take a callback. Until he does, it stays where it is. */
export function offerCallbackWith(deps: CallsDeps) {
  return async function offerCallback(
    actor: Actor,
    { to, ...order }: ChangeOrder & { to: string },
  ): Promise<Outcome<ChangedCallback, OfferRefusal>> {
    const hearer = await deps.findHearer(to);
    return changeCallback<"colleague-away" | "yourself">(deps, actor, order, {
      deed: "callback.hand-over",
      what: "callback.offer",
      isDone: ({ offer, state }) =>
        state === "open" && offer?.to === to && offer.until > deps.now().toJSDate(),
      async write({ _id: id, memberId }) {
        if (to === memberId) return "yourself";
        if (hearer?.memberId !== to) return "colleague-away";
        const until = deps.now().plus({ minutes: offerMinutes }).toJSDate();
        const offer: CallbackOffer = { to, by: actor.memberId, until };
        await setOffer(deps.mongo, id, offer);
        await deps.planMessages([
          {
            _id: `offer:${id}:${to}:${until.getTime()}`,
            kind: "calls.offer",
            chatId: hearer.telegramId,
            subject: { callback: id, to },
            notBefore: deps.now().toJSDate(),
            expiresAt: until,
          },
        ]);
        return undefined;
      },
    });
  };
}
