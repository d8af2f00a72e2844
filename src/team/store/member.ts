import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Role } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { Locale } from "../../shared/locale.ts";
import type { AcceptedRules, MemberSettings } from "../rules/member.ts";
import { type MemberRecord, memberModel } from "./member.model.ts";
import { setupModel } from "./setup.model.ts";

/** Whoever comes in: with the rules accepted, or with the version that he has yet to accept. */
export type Newcomer = {
  telegramId: number;
  role: Role;
  name: string;
  locale: Locale;
  settings: MemberSettings;
  at: Date;
} & ({ acceptedRules: AcceptedRules } | { rulesDue: number });

/** A person's member id, the same when he comes back after years. */
export function memberIdOf(telegramId: number): string {
  return factId(String(telegramId), "member");
}

/** Makes a newcomer a member, or a former member a member again, in the caller's transaction. */
export async function seatMember(mongo: Mongo, newcomer: Newcomer): Promise<string> {
  const { telegramId, role, name, locale, settings, at } = newcomer;
  const _id = memberIdOf(telegramId);
  const rules =
    "rulesDue" in newcomer
      ? { $set: { rulesDue: newcomer.rulesDue }, gone: {} }
      : { $set: { acceptedRules: newcomer.acceptedRules }, gone: { rulesDue: 1 as const } };

  await memberModel(mongo).updateOne(
    { _id },
    {
      $set: { role, name, state: "active", since: at, ...rules.$set },
      $unset: { deputy: 1, pausedBy: 1, dismissedAt: 1, ...rules.gone },
      $setOnInsert: {
        telegramId,
        locale,
        settings,
        opened: [],
      },
    },
    { upsert: true },
  );
  return _id;
}

export function findMember(mongo: Mongo, memberId: string): Promise<MemberRecord | null> {
  return memberModel(mongo).findById(memberId).lean<MemberRecord>().exec();
}

export function findByTelegram(mongo: Mongo, telegramId: number): Promise<MemberRecord | null> {
  return memberModel(mongo).findOne({ telegramId }).lean<MemberRecord>().exec();
}

/** Is anybody left to own the shop if this member stops? */
export async function hasOtherOwner(mongo: Mongo, memberId: string): Promise<boolean> {
  const owners = await memberModel(mongo).find({ role: "owner", state: "active" }, { _id: 1 }).lean();
  return owners.some(({ _id }) => _id !== memberId);
}

/**
 * Whoever ends another owner must be one himself at that instant: two owners ending each other at once meet
 * on this row, and the second finds himself out.
 */
export async function isStillOwner(mongo: Mongo, memberId: string): Promise<boolean> {
  await setupModel(mongo).updateOne({ _id: "setup" }, { $inc: { rev: 1 } });
  return (await memberModel(mongo).exists({ _id: memberId, role: "owner", state: "active" })) !== null;
}
