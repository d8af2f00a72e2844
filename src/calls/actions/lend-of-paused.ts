import { inTransaction } from "../../platform/mongo/transaction.ts";
import { findOpenOf } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";
import { lendCallbackWith } from "./lend-callback.ts";

const atOnce = 200;

/** A tick: what a paused member had not got to by now goes to whoever hears for him, with a reminder of it. */
export function lendOfPausedWith(deps: CallsDeps) {
  const { mongo, now } = deps;
  const lendCallback = lendCallbackWith(deps);

  return async function lendOfPaused(): Promise<void> {
    for (const memberId of await deps.findPaused()) {
      const hearer = await deps.findHearer(memberId);
      if (hearer === undefined || hearer.memberId === memberId) continue;
      for (const record of await findOpenOf(mongo, { memberId, before: now().toJSDate(), limit: atOnce })) {
        await inTransaction(mongo, async () => {
          await lendCallback(record, hearer.memberId, { remindNow: true });
          const subject = { kind: "callback", id: record._id };
          await deps.leaveTrace("system", "callback.lend", subject, { to: hearer.memberId });
        });
      }
    }
  };
}
