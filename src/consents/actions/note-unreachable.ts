import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { factId } from "../../shared/id.ts";
import { foldConsents } from "../rules/consent.ts";
import { consentsOf } from "../store/consent.model.ts";
import type { ConsentsDeps } from "./deps.ts";
import { findTextWith } from "./find-text.ts";
import { writeConsentsWith } from "./write-consents.ts";

/** How it came out that a client has stopped the bot: Telegram said so by itself, or refused a message. */
interface Stopped {
  updateId?: number;
}

/** Clients whose bot was stopped are handed to their sellers as a call; `app/` says who hears it. */
export interface UnreachableDeps extends ConsentsDeps {
  /** Who hears what is meant for a member; for nobody's client the owner. */
  findHearer(memberId: string): Promise<{ telegramId: number } | undefined>;
}

/**
 * The client stopped the bot: he is not written to any more, his consent to advertising ends, and his seller is told
 * once to call. Unblocking makes him reachable; advertising he would have to allow anew.
 */
export function noteUnreachableWith(deps: UnreachableDeps) {
  const { mongo, now, leaveTrace } = deps;
  const findText = findTextWith(deps);
  const writeConsents = writeConsentsWith(deps);

  return async function noteUnreachable(chatId: number, how: Stopped = {}): Promise<void> {
    const text = await findText("promo", "ru");
    const at = now().toJSDate();
    await inTransaction(mongo, async () => {
      const client = await clientModel(mongo)
        .findOneAndUpdate(
          { "reach.chatId": chatId, "reach.blocked": null as never },
          { $set: { "reach.blocked": true }, $inc: { rev: 1 } },
          { returnDocument: "after" },
        )
        .lean<ClientRecord>();
      if (!client) return;
      const { _id: clientId, responsible } = client;
      await leaveTrace("system", "client.unreachable", { kind: "client", id: clientId });
      const { may } = foldConsents(await consentsOf(mongo, clientId));
      if (may.includes("promo") && text !== undefined) {
        const id = factId(`${clientId} ${at.getTime()}`, "consent stopped");
        const proof = { chatId, ...how, label: "blocked" };
        const sayer = { telegramId: chatId, clientId, locale: client.reach?.locale ?? "ru", proof };
        await writeConsents(sayer, [{ id, purpose: "promo", decision: "withdraw", text }]);
      }
      const hearer = await deps.findHearer(responsible ?? "");
      if (hearer === undefined) return;
      await deps.planMessages([
        {
          _id: `stopped:${clientId}:${at.getTime()}`,
          kind: "consents.stopped",
          chatId: hearer.telegramId,
          subject: { clientId },
          notBefore: at,
        },
      ]);
    });
  };
}

/** The client let the bot in again. True: he had stopped it. */
export function noteReachableWith({ mongo, leaveTrace }: Pick<ConsentsDeps, "mongo" | "leaveTrace">) {
  return async function noteReachable(chatId: number): Promise<boolean> {
    return inTransaction(mongo, async () => {
      const client = await clientModel(mongo)
        .findOneAndUpdate(
          { "reach.chatId": chatId, "reach.blocked": true },
          { $unset: { "reach.blocked": 1 }, $inc: { rev: 1 } },
          { returnDocument: "after" },
        )
        .lean<ClientRecord>();
      if (client) await leaveTrace("system", "client.reachable", { kind: "client", id: client._id });
      return client !== null;
    });
  };
}
