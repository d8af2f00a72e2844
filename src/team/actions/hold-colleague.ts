import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { memberModel } from "../store/member.model.ts";

/**
 * Whether a member is of the team, until the caller's transaction ends: of something that goes to him and his
 * leaving at once, the second one meets the first on his row. Whoever is away is of the team.
 */
export function holdColleagueWith({ mongo }: { mongo: Mongo }) {
  return async function holdColleague(memberId: string): Promise<boolean> {
    const { matchedCount } = await memberModel(mongo).updateOne(
      { _id: memberId, state: trusted({ $ne: "dismissed" }) },
      { $inc: { rev: 1 } },
    );
    return matchedCount === 1;
  };
}
