import { clientModel } from "../../clients/index.ts";
import type { Locale } from "../../shared/locale.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { giveTryBack, takeTry } from "../../team/index.ts";
import { isOpen } from "../rules/client-link.ts";
import { type AccountRecord, accountModel, findAccount } from "../store/account.model.ts";
import { type LinkRecord, linkFrom, linkIdOf, linkModel } from "../store/link.model.ts";
import type { ConsentsDeps } from "./deps.ts";

/** `token`: of the link he came by; without one he began by himself. */
export interface Opening {
  telegramId: number;
  locale: Locale;
  token?: string;
}

/** Where he goes on: the first screen, the question for his number, or his home. */
export type OpenedAt = "start" | "contact" | "home";

export type OpenRefusal = "link-dead" | "link-dead-last" | "muted" | "no-operator";

const missesInHour = 5;

/**
 * A link is opened. Unknown, used, revoked and expired look the same; five misses in an hour close the door for an
 * hour. Opening spends nothing.
 */
export function openLinkWith(deps: Pick<ConsentsDeps, "mongo" | "now" | "shop">) {
  const { mongo, now } = deps;

  return async function openLink(opening: Opening): Promise<Outcome<OpenedAt, OpenRefusal>> {
    const { telegramId, token } = opening;
    const account = await findAccount(mongo, telegramId);
    if (account?.state === "linked") return done("home");
    const mayJoin = (await deps.shop()).operator !== undefined;
    if (token === undefined) {
      return mayJoin ? done(await noteOpened(opening, account, undefined)) : refused("no-operator");
    }

    const key = `link:${telegramId}`;
    const triesLeft = await takeTry(mongo, key, missesInHour, now().toJSDate());
    if (triesLeft === undefined) return refused("muted");
    const linkId = linkIdOf(token);
    if (!mayJoin || !(await isAlive(linkId, telegramId))) {
      return refused(triesLeft === 0 ? "link-dead-last" : "link-dead");
    }
    await giveTryBack(mongo, key);
    return done(await noteOpened(opening, account, linkId));
  };

  async function isAlive(linkId: string, telegramId: number): Promise<boolean> {
    const link = await linkModel(mongo).findById(linkId).lean<LinkRecord>();
    if (!link || !isOpen(linkFrom(link), telegramId, now().toJSDate())) return false;
    if (link.clientId === undefined) return true;
    return (await clientModel(mongo).exists({ _id: link.clientId })) !== null;
  }

  async function noteOpened(
    { telegramId, locale }: Opening,
    account: AccountRecord | null,
    linkId: string | undefined,
  ): Promise<OpenedAt> {
    const agreed = account?.consentId !== undefined;
    await accountModel(mongo).updateOne(
      { _id: String(telegramId) },
      {
        $set: {
          ...{ state: agreed ? "agreed" : "opened", locale, seenAt: now().toJSDate() },
          ...(linkId !== undefined && { linkId }),
        },
        ...(linkId === undefined && { $unset: { linkId: 1 } }),
      },
      { upsert: true },
    );
    return agreed ? "contact" : "start";
  }
}
