import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { type GiftFile, linkPayload } from "../rules/client-link.ts";
import { type LinkRecord, linkModel, tokenOf } from "../store/link.model.ts";
import type { ConsentsDeps } from "./deps.ts";
import { type MadeLink, makeLinkWith } from "./make-link.ts";

type LinkDeps = Pick<ConsentsDeps, "mongo" | "vault" | "now" | "leaveTrace" | "shop">;

/** A link of the shop itself: the counter's, or a source's. */
export interface ShopLink {
  sourceId?: string;
  payload: string;
  gift?: GiftFile["kind"];
}

/** Whose link: a source's, else the counter's. */
export interface WhichLink {
  sourceId?: string;
}

/** The links of the shop that people may come by now. */
export function listShopLinksWith({ mongo, vault, shop }: LinkDeps) {
  return async function listShopLinks(
    actor: Actor,
  ): Promise<Outcome<ShopLink[], "no-rights" | "no-operator">> {
    if (!may(actor, "link.make")) return refused("no-rights");
    if ((await shop()).operator === undefined) return refused("no-operator");
    const counter = await findLive(mongo, {});
    const sources = await linkModel(mongo)
      .find({ kind: "source", revokedAt: null as never })
      .lean<LinkRecord[]>();
    return done([...(counter ? [counter] : []), ...sources].map(shown));
  };

  function shown({ kind, seed, sourceId, giftFile }: LinkRecord): ShopLink {
    return {
      payload: linkPayload(kind, tokenOf(vault, seed)),
      ...(sourceId !== undefined && { sourceId }),
      ...(giftFile && { gift: giftFile.kind }),
    };
  }
}

/** The link of the counter or of a source, made when it is asked for first. */
export function makeShopLinkWith(deps: LinkDeps) {
  const makeLink = makeLinkWith(deps);

  return async function makeShopLink(
    actor: Actor,
    { sourceId, requestKey }: WhichLink & { requestKey: string },
  ): Promise<Outcome<MadeLink, "no-rights" | "no-operator" | "source-unknown">> {
    if (!may(actor, "link.make")) return refused("no-rights");
    const by = actor.memberId;
    if (sourceId === undefined) return makeLink({ kind: "counter", by, requestKey });
    const { sources } = await deps.shop();
    if (!sources.some(({ id }) => id === sourceId)) return refused("source-unknown");
    return makeLink({ kind: "source", by, sourceId, requestKey });
  };
}

/** What whoever comes by a source's link gets for his contact; without a file nothing. */
export function setGiftWith({ mongo, leaveTrace }: LinkDeps) {
  return function setGift(
    actor: Actor,
    { sourceId, giftFile }: { sourceId: string; giftFile?: GiftFile },
  ): Promise<Outcome<undefined, "no-rights" | "link-gone">> {
    return changeLive(actor, { sourceId }, giftFile ? { $set: { giftFile } } : { $unset: { giftFile: 1 } }, {
      mongo,
      leaveTrace,
      what: "link.set-gift",
    });
  };
}

/** «🚫 Отозвать»: nobody comes by it any more. */
export function revokeLinkWith({ mongo, now, leaveTrace }: LinkDeps) {
  return function revokeLink(
    actor: Actor,
    which: WhichLink,
  ): Promise<Outcome<undefined, "no-rights" | "link-gone">> {
    const change = { $set: { revokedAt: now().toJSDate() } };
    return changeLive(actor, which, change, { mongo, leaveTrace, what: "link.revoke" });
  };
}

async function changeLive(
  actor: Actor,
  which: WhichLink,
  change: Parameters<ReturnType<typeof linkModel>["updateOne"]>[1],
  { mongo, leaveTrace, what }: Pick<LinkDeps, "mongo" | "leaveTrace"> & { what: string },
): Promise<Outcome<undefined, "no-rights" | "link-gone">> {
  if (!may(actor, "link.make")) return refused("no-rights");
  return inTransaction(mongo, async () => {
    const link = await findLive(mongo, which);
    if (link === null) return refused("link-gone");
    const { modifiedCount } = await linkModel(mongo).updateOne({ _id: link._id }, change);
    // A repeat finds it as it is to be.
    if (modifiedCount > 0) await leaveTrace(actor, what, { kind: "link", id: link._id });
    return done(undefined);
  });
}

function findLive(mongo: LinkDeps["mongo"], { sourceId }: WhichLink): Promise<LinkRecord | null> {
  const which = sourceId === undefined ? { kind: "counter" as const } : { kind: "source" as const, sourceId };
  return linkModel(mongo)
    .findOne({ ...which, revokedAt: null as never })
    .lean<LinkRecord>()
    .exec();
}
