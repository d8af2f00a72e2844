import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import { actorOf, lastOpened, type MemberSettings, type MemberState } from "../rules/member.ts";
import { findByTelegram } from "../store/member.ts";

/**
 * What the shop knows of a Telegram account that is or was a member. `actor`: there is work for him now;
 * without one the state says why (paused, dismissed) or he has to accept the rules first. `onHoliday`: he
 * paused himself and may come back by himself. `opened`: ids of the last five clients he opened.
 */
export interface KnownMember {
  memberId: string;
  name: string;
  role: Actor["role"];
  state: MemberState;
  needsRules: boolean;
  onHoliday: boolean;
  settings: MemberSettings;
  opened: string[];
  locale?: Locale;
  actor?: Actor;
}

/** Once per update: one read by a unique index. Undefined: a stranger or a client. */
export function findActorWith({ mongo }: { mongo: Mongo }) {
  return async function findActor(telegramId: number): Promise<KnownMember | undefined> {
    const member = await findByTelegram(mongo, telegramId);
    if (member === null) return undefined;

    const { _id, name, role, state, settings, locale } = member;
    const actor = actorOf(member);
    return {
      memberId: _id,
      name,
      role,
      state,
      needsRules: state !== "dismissed" && member.rulesDue !== undefined,
      onHoliday: state === "paused" && member.pausedBy === _id,
      settings,
      opened: lastOpened(member.opened),
      ...(locale && { locale }),
      ...(actor && { actor }),
    };
  };
}
