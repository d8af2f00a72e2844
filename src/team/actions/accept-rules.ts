import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { acceptanceModel } from "../store/acceptance.model.ts";
import { type MemberRecord, memberModel } from "../store/member.model.ts";
import { findByTelegram } from "../store/member.ts";
import { findCurrentRules, type RulesRecord } from "../store/rules.model.ts";

/** `joined`: his first acceptance since he came in, so the owner is to hear of a new colleague. */
export interface RulesAccepted {
  actor: Actor;
  version: number;
  at: Date;
  joined: boolean;
}

interface Deps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
}

/** The person read that very version; another one in force by now is to be read first. */
export function acceptRulesWith({ mongo, now, leaveTrace }: Deps) {
  return async function acceptRules(
    telegramId: number,
    version: number,
  ): Promise<Outcome<RulesAccepted, "not-a-member" | "rules-changed">> {
    return inTransaction(mongo, async () => {
      const member = await findByTelegram(mongo, telegramId);
      const rules = await findCurrentRules(mongo);
      if (member === null || rules === null || member.state === "dismissed") return refused("not-a-member");
      if (rules.version !== version) return refused("rules-changed");

      const { _id: memberId, role, name, acceptedRules, since } = member;
      const actor: Actor = { memberId, telegramId, role, name };
      if (member.rulesDue === undefined && acceptedRules?.version === version) {
        return done({ actor, version, at: acceptedRules.at, joined: false });
      }
      const at = now().toJSDate();
      await keepAcceptance(member, rules, at);
      await leaveTrace(actor, "team.accept-rules", { kind: "rules", id: rules._id }, { version });
      return done({ actor, version, at, joined: acceptedRules === undefined || acceptedRules.at < since });
    });
  };

  async function keepAcceptance(
    { _id, telegramId, since }: MemberRecord,
    rules: RulesRecord,
    at: Date,
  ): Promise<void> {
    const { version, sha256 } = rules;
    await acceptanceModel(mongo).insertOne({
      _id: factId(`${_id}|${version}|${since.toISOString()}`, "acceptance"),
      memberId: _id,
      telegramId,
      version,
      sha256,
      at,
    });
    await memberModel(mongo).updateOne(
      { _id },
      { $set: { acceptedRules: { version, sha256, at } }, $unset: { rulesDue: 1 } },
    );
  }
}
