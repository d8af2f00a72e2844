import { type ClientRecord, clientModel, subjectOf } from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { type GiftFile, type LinkKind, linkPayload, personalLinkDays } from "../rules/client-link.ts";
import { type LinkRecord, linkIdOf, linkModel, tokenOf } from "../store/link.model.ts";
import type { ConsentsDeps } from "./deps.ts";

/** A link to show: what stands behind `?start=`. */
export interface MadeLink {
  linkId: string;
  kind: LinkKind;
  payload: string;
  expiresAt?: Date;
}

/** What a link is for. `by`: the member who gives it, or the client who recommends us. */
export interface LinkOrder {
  kind: LinkKind;
  by: string;
  clientId?: string;
  sourceId?: string;
  giftFile?: GiftFile;
  requestKey: string;
}

/**
 * Makes a link, or finds the one that lasts: the counter's, a source's, a client's referral link stand until they are
 * revoked. Asked for permission by whoever calls it.
 */
export function makeLinkWith(deps: Pick<ConsentsDeps, "mongo" | "vault" | "now" | "leaveTrace" | "shop">) {
  const { mongo, vault, now, leaveTrace } = deps;

  return async function makeLink(order: LinkOrder): Promise<Outcome<MadeLink, "no-operator">> {
    if ((await deps.shop()).operator === undefined) return refused("no-operator");
    const { requestKey, ...what } = order;
    const seed = factId(requestKey, "link");
    const _id = linkIdOf(tokenOf(vault, seed));

    return inTransaction(mongo, async () => {
      const known = (await linkModel(mongo).findById(_id).lean<LinkRecord>()) ?? (await findLasting(order));
      if (known) return done(shown(known));
      const at = now();
      const link: LinkRecord = {
        _id,
        seed,
        ...what,
        createdAt: at.toJSDate(),
        ...(order.kind === "personal" && { expiresAt: at.plus({ days: personalLinkDays }).toJSDate() }),
      };
      await linkModel(mongo).insertMany([link], { lean: true });
      await leaveTrace("system", "link.make", { kind: "link", id: _id }, { kind: order.kind, by: order.by });
      return done(shown(link));
    });
  };

  async function findLasting({ kind, sourceId, clientId }: LinkOrder): Promise<LinkRecord | null> {
    if (kind === "personal") return null;
    const whose = {
      ...(sourceId !== undefined && { sourceId }),
      ...(clientId !== undefined && { clientId }),
    };
    return linkModel(mongo)
      .findOne({ kind, ...whose, revokedAt: null as never })
      .lean<LinkRecord>()
      .exec();
  }

  function shown({ _id: linkId, kind, seed, expiresAt }: LinkRecord): MadeLink {
    const payload = linkPayload(kind, tokenOf(vault, seed));
    return { linkId, kind, payload, ...(expiresAt && { expiresAt }) };
  }
}

export type GiveLinkRefusal = "client-unknown" | "no-rights" | "no-operator";

/** «🔗 Ссылка клиенту»: one link for one client, from his card, for fourteen days. */
export function giveLinkWith(deps: Pick<ConsentsDeps, "mongo" | "vault" | "now" | "leaveTrace" | "shop">) {
  const makeLink = makeLinkWith(deps);

  return async function giveLink(
    actor: Actor,
    { clientId, requestKey }: { clientId: string; requestKey: string },
  ): Promise<Outcome<MadeLink, GiveLinkRefusal>> {
    const client = await clientModel(deps.mongo)
      .findById(clientId, { responsible: 1, callbacks: 1 })
      .lean<Pick<ClientRecord, "responsible" | "callbacks">>();
    if (!client) return refused("client-unknown");
    const subject = subjectOf(actor, client);
    if (!may(actor, "link.give", subject)) {
      return refused(may(actor, "client.see", subject) ? "no-rights" : "client-unknown");
    }
    return makeLink({ kind: "personal", by: actor.memberId, clientId, requestKey });
  };
}
