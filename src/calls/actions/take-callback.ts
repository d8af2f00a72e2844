import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { Callback, CallbackOffer } from "../rules/callback.ts";
import type { CallbackRecord } from "../store/callback.model.ts";
import { callbackFrom, dropOffer, findCallback, findExpiredOffers } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";
import { lendCallbackWith } from "./lend-callback.ts";

export type TakeRefusal = "offer-over" | "no-rights";

/** «🙋 Беру»: the callback is his from now on, and he sees its client until it is closed. */
export function takeCallbackWith(deps: CallsDeps) {
  const { mongo, vault } = deps;
  const lendCallback = lendCallbackWith(deps);

  return async function takeCallback(
    actor: Actor,
    { callbackId }: { callbackId: string },
  ): Promise<Outcome<{ callback: Callback; repeated: boolean }, TakeRefusal>> {
    return inTransaction(mongo, async () => {
      const record = await findCallback(mongo, callbackId);
      if (record?.state !== "open") return refused("offer-over");
      if (record.memberId === actor.memberId)
        return done({ callback: callbackFrom(vault, record), repeated: true });
      const { offer } = record;
      if (offer === undefined || offer.until <= deps.now().toJSDate()) return refused("offer-over");
      if (offer.to !== actor.memberId || !may(actor, "callback.take", { offeredTo: offer.to })) {
        return refused("no-rights");
      }

      await lendCallback(record, actor.memberId);
      await deps.leaveTrace(
        actor,
        "callback.take",
        { kind: "callback", id: callbackId },
        { from: record.memberId },
      );
      await tellGiver(deps, record, offer, "taken");
      const taken = (await findCallback(mongo, callbackId)) ?? record;
      return done({ callback: callbackFrom(vault, taken), repeated: false });
    });
  };
}

/** «Не могу», or half an hour without an answer: the callback stays with whoever has it, and he is told. */
export function returnOffersWith(deps: CallsDeps) {
  const { mongo } = deps;

  return {
    async declineCallback(
      actor: Actor,
      { callbackId }: { callbackId: string },
    ): Promise<Outcome<null, "offer-over">> {
      return inTransaction(mongo, async () => {
        const record = await findCallback(mongo, callbackId);
        const { offer } = record ?? {};
        if (record === null || offer?.to !== actor.memberId) return refused("offer-over");
        await giveBack(record, offer);
        return done(null);
      });
    },

    /** A tick: what nobody took in time. */
    async returnExpiredOffers(): Promise<void> {
      for (const record of await findExpiredOffers(mongo, deps.now().toJSDate())) {
        const { offer } = record;
        if (offer !== undefined) await inTransaction(mongo, () => giveBack(record, offer));
      }
    },
  };

  async function giveBack(record: CallbackRecord, offer: CallbackOffer): Promise<void> {
    if (await dropOffer(mongo, record._id, offer)) await tellGiver(deps, record, offer, "not-taken");
  }
}

async function tellGiver(
  { findHearer, planMessages, now }: CallsDeps,
  { _id: callback }: CallbackRecord,
  { to, by, until }: CallbackOffer,
  answer: "taken" | "not-taken",
): Promise<void> {
  const giver = await findHearer(by);
  if (giver === undefined) return;
  await planMessages([
    {
      _id: `offer-answer:${callback}:${to}:${until.getTime()}`,
      kind: "calls.offer-answer",
      chatId: giver.telegramId,
      subject: { callback, to, answer },
      notBefore: now().toJSDate(),
    },
  ]);
}
