import { type ClientRecord, clientModel, titleOf } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";

/** Who brought whom: a client with those who name him, and how many of them have bought. */
export interface Referrer {
  clientId: string;
  title?: string;
  brought: { clientId: string; title?: string; bought: boolean }[];
}

const shownMax = 200;

/** The owner's list of who recommends the shop, whoever brought most first. */
export function listReferralsWith({ mongo }: { mongo: Mongo }) {
  return async function listReferrals(actor: Actor): Promise<Outcome<Referrer[], "no-rights">> {
    if (!may(actor, "report.see")) return refused("no-rights");
    const clients = clientModel(mongo);
    const names = { surname: 1, name: 1, patronymic: 1 };
    const brought = await clients
      .find({ referredBy: trusted({ $exists: true }) }, { ...names, referredBy: 1, purchases: 1 })
      .sort({ createdAt: -1 })
      .limit(shownMax)
      .lean<ClientRecord[]>();
    const byReferrer = new Map<string, ClientRecord[]>();
    for (const client of brought) {
      const { referredBy = "" } = client;
      byReferrer.set(referredBy, [...(byReferrer.get(referredBy) ?? []), client]);
    }
    const referrers = await clients
      .find({ _id: trusted({ $in: [...byReferrer.keys()] }) }, names)
      .lean<ClientRecord[]>();
    const listed = referrers.map((referrer) => ({
      ...named(referrer),
      brought: (byReferrer.get(referrer._id) ?? []).map((client) => ({
        ...named(client),
        bought: client.purchases > 0,
      })),
    }));
    return done(listed.sort((one, other) => other.brought.length - one.brought.length));
  };
}

function named(record: ClientRecord): { clientId: string; title?: string } {
  const title = titleOf(record);
  return { clientId: record._id, ...(title === undefined ? {} : { title }) };
}
