import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type RulesText, readRulesText } from "../rules/confidentiality.ts";
import { may } from "../rules/may.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { memberModel } from "../store/member.model.ts";
import { findCurrentRules, layRules, type RulesRecord, rulesModel } from "../store/rules.model.ts";

interface Deps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
}

type Refusal = "not-allowed" | "rules-empty-or-long" | "rules-changed";

/**
 * A new version: work closes for everybody but its author until they accept it. `after`: the version that the
 * author saw; another owner's newer one is not overwritten unseen.
 */
export function replaceRulesWith({ mongo, now, leaveTrace }: Deps) {
  return async function replaceRules(
    actor: Actor,
    { text, liability, after, requestKey }: RulesText & { after: number; requestKey: string },
  ): Promise<Outcome<{ version: number; asked: number }, Refusal>> {
    if (!may(actor, "rules.replace")) return refused("not-allowed");
    const body = readRulesText(liability === undefined ? { text } : { text, liability });
    if (body === undefined) return refused("rules-empty-or-long");

    const _id = factId(requestKey, "rules");
    return inTransaction(mongo, async () => {
      const earlier = await rulesModel(mongo).findById(_id).lean<RulesRecord>();
      if (earlier !== null)
        return done({ version: earlier.version, asked: await countAsked(earlier.version) });
      if ((await findCurrentRules(mongo))?.version !== after) return refused("rules-changed");

      const version = after + 1;
      const at = now().toJSDate();
      const { sha256 } = await layRules(mongo, body, actor.memberId, at, { _id, version });
      const members = memberModel(mongo);
      await members.updateMany({ state: trusted({ $ne: "dismissed" }) }, { $set: { rulesDue: version } });
      await members.updateOne(
        { _id: actor.memberId },
        { $set: { acceptedRules: { version, sha256, at } }, $unset: { rulesDue: 1 } },
      );
      await leaveTrace(actor, "team.replace-rules", { kind: "rules", id: _id }, { version });
      return done({ version, asked: await countAsked(version) });
    });
  };

  function countAsked(version: number): Promise<number> {
    return memberModel(mongo).countDocuments({ rulesDue: version, state: trusted({ $ne: "dismissed" }) });
  }
}
