import { type ClientRecord, clientModel, subjectOf } from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Guest } from "../../shared/guest.ts";
import type { Locale } from "../../shared/locale.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { type AccountRecord, accountModel, findAccount, type MatchWhy } from "../store/account.model.ts";
import type { ConsentsDeps } from "./deps.ts";
import { linkAccountWith } from "./link-account.ts";

/** The question who an account is, for the screen of whoever answers it. */
export interface OpenMatch {
  matchId: string;
  clientId: string;
  why: MatchWhy;
  name?: string;
}

export function findMatchWith({ mongo }: Pick<ConsentsDeps, "mongo">) {
  return async function findMatch(matchId: string): Promise<OpenMatch | undefined> {
    const account = await openMatch(mongo, matchId);
    if (account?.match === undefined) return undefined;
    const { clientId, why, name } = account.match;
    return { matchId, clientId, why, ...(name !== undefined && { name }) };
  };
}

/**
 * «✅ Это мой клиент» or «❌ Не он». The member only says who it is: the account is linked, and its consents are
 * written, by the client's own next tap.
 */
export function answerMatchWith(deps: Pick<ConsentsDeps, "mongo" | "now" | "leaveTrace" | "planMessages">) {
  const { mongo, now, leaveTrace, planMessages } = deps;

  return function answerMatch(
    actor: Actor,
    { matchId, yes }: { matchId: string; yes: boolean },
  ): Promise<Outcome<{ clientId: string }, "answered" | "no-rights">> {
    return inTransaction(mongo, async () => {
      const account = await openMatch(mongo, matchId);
      if (account?.match === undefined) return refused("answered");
      const { clientId } = account.match;
      const client = await clientModel(mongo)
        .findById(clientId, { responsible: 1, callbacks: 1 })
        .lean<Pick<ClientRecord, "responsible" | "callbacks">>();
      if (!client) return refused("answered");
      if (!may(actor, "link.match", subjectOf(actor, client))) return refused("no-rights");

      const at = now().toJSDate();
      await accountModel(mongo).updateOne(
        { _id: account._id },
        yes
          ? { $set: { state: "confirmed" } }
          : {
              $set: { state: "agreed" },
              $unset: { match: 1, linkId: 1 },
              $addToSet: { notClients: clientId },
            },
      );
      await leaveTrace(actor, "link.match", { kind: "client", id: clientId }, { yes });
      await planMessages([
        {
          ...{ _id: `matched:${matchId}`, kind: "consents.matched", chatId: Number(account._id) },
          ...{ subject: { yes: yes ? 1 : 0 }, notBefore: at },
        },
      ]);
      return done({ clientId });
    });
  };
}

/** «▶️ Продолжить» after the team has said who he is: now the account is his. */
export function finishJoiningWith(deps: Parameters<typeof linkAccountWith>[0]) {
  const { mongo } = deps;
  const linkAccount = linkAccountWith(deps);

  return function finishJoining(
    { telegramId }: Guest,
    { locale, requestKey }: { locale: Locale; requestKey: string },
  ): Promise<Outcome<{ clientId: string }, "not-confirmed">> {
    return inTransaction(mongo, async () => {
      const account = await findAccount(mongo, telegramId);
      if (account?.state === "linked" && account.clientId !== undefined)
        return done({ clientId: account.clientId });
      if (account?.state !== "confirmed" || account.match === undefined) return refused("not-confirmed");
      const { clientId } = account.match;
      const linked = await linkAccount({ account, clientId, locale, requestKey, confirmed: true });
      return linked === "linked" ? done({ clientId }) : refused("not-confirmed");
    });
  };
}

/** Asked and not answered yet. */
async function openMatch(mongo: ConsentsDeps["mongo"], matchId: string): Promise<AccountRecord | null> {
  return accountModel(mongo).findOne({ "match.id": matchId, state: "unmatched" }).lean<AccountRecord>();
}
