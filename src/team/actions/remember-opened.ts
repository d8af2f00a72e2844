import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import { lastOpened } from "../rules/member.ts";
import { memberModel, openedMax } from "../store/member.model.ts";
import { findMember } from "../store/member.ts";

/** The client whose card a member sees comes first among his last opened ones. */
export function rememberOpenedWith({ mongo }: { mongo: Mongo }) {
  return async function rememberOpened({ memberId }: Actor, clientId: string): Promise<void> {
    await memberModel(mongo).updateOne(
      { _id: memberId, "opened.0": trusted({ $ne: clientId }) },
      { $push: { opened: { $each: [clientId], $position: 0, $slice: openedMax } } },
    );
  };
}

/** Ids of the last five clients whose cards a member saw, the newest first. */
export function findOpenedWith({ mongo }: { mongo: Mongo }) {
  return async function findOpened(memberId: string): Promise<string[]> {
    const member = await findMember(mongo, memberId);
    return lastOpened(member?.opened ?? []);
  };
}

/** The language that a member chose, for every screen and for messages that come by themselves. */
export function chooseLocaleWith({ mongo }: { mongo: Mongo }) {
  return async function chooseLocale(telegramId: number, locale: Locale): Promise<void> {
    await memberModel(mongo).updateOne({ telegramId }, { locale });
  };
}
