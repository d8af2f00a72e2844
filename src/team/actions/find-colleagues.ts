import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import { actorOf } from "../rules/member.ts";
import { type MemberRecord, memberModel } from "../store/member.model.ts";
import { findMember } from "../store/member.ts";

/** Whoever has work open now, owners first; names are for screens, who may do what is asked of `may`. */
export function findColleaguesWith({ mongo }: { mongo: Mongo }) {
  return async function findColleagues(): Promise<Actor[]> {
    const rows = await memberModel(mongo)
      .find({ state: "active" })
      .sort({ role: 1, since: 1 })
      .lean<MemberRecord[]>();
    return rows.map(actorOf).filter((actor) => actor !== undefined);
  };
}

/** Names of members, former ones too. */
export function namesOfMembersWith({ mongo }: { mongo: Mongo }) {
  return async function namesOfMembers(memberIds: string[]): Promise<Map<string, string>> {
    const rows = await memberModel(mongo)
      .find({ _id: trusted({ $in: memberIds }) }, { name: 1 })
      .lean<MemberRecord[]>();
    return new Map(rows.map(({ _id, name }) => [_id, name]));
  };
}

/**
 * Who hears what was meant for a member: himself, his deputy while he is paused, else the first owner.
 * Undefined: nobody can be reached.
 */
export function findHearerWith({ mongo }: { mongo: Mongo }) {
  return async function findHearer(memberId: string): Promise<Actor | undefined> {
    const member = await findMember(mongo, memberId);
    const own = member === null ? undefined : actorOf(member);
    if (own !== undefined) return own;

    const deputy =
      member?.state === "paused" && member.deputy ? await findMember(mongo, member.deputy) : null;
    const standIn = deputy === null ? undefined : actorOf(deputy);
    if (standIn !== undefined) return standIn;

    const owners = await memberModel(mongo)
      .find({ role: "owner", state: "active" })
      .sort({ since: 1 })
      .lean<MemberRecord[]>();
    return owners.map(actorOf).find((owner) => owner !== undefined);
  };
}

/** Members whose work is paused now: what was meant for them goes to whoever stands in. */
export function findPausedWith({ mongo }: { mongo: Mongo }) {
  return async function findPaused(): Promise<string[]> {
    const rows = await memberModel(mongo).find({ state: "paused" }, { _id: 1 }).lean();
    return rows.map(({ _id }) => _id);
  };
}

/** Everybody whose morning list may be planned: who has work open now, with what each has set. */
export function findListenersWith({ mongo }: { mongo: Mongo }) {
  return async function findListeners() {
    const rows = await memberModel(mongo).find({ state: "active" }).lean<MemberRecord[]>();
    return rows
      .filter((row) => actorOf(row) !== undefined)
      .map(({ _id, telegramId, settings }) => ({ memberId: _id, telegramId, settings }));
  };
}
