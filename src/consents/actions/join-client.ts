import {
  type ClientRecord,
  type Clients,
  clientModel,
  phoneModel,
  untilUnchanged,
} from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Guest } from "../../shared/guest.ts";
import { factId } from "../../shared/id.ts";
import type { Locale } from "../../shared/locale.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { readContactPhone } from "../../shared/phone.ts";
import { type ClientLink, type GiftFile, isOpen, sourceOf } from "../rules/client-link.ts";
import { type AccountRecord, accountModel, findAccount, type MatchWhy } from "../store/account.model.ts";
import { type LinkRecord, linkFrom, linkModel } from "../store/link.model.ts";
import { linkAccountWith } from "./link-account.ts";
import type { UnreachableDeps } from "./note-unreachable.ts";

export interface JoiningDeps extends UnreachableDeps {
  /** The client whose number it is, or a new lead. */
  addVisitor: Clients["addVisitor"];
}

/** His own contact, as Telegram vouches for it. */
export interface OwnContact {
  guest: Guest;
  phone: string;
  name?: string;
  locale: Locale;
  requestKey: string;
}

/** `asked`: a member of the team is asked who he is. `gift`: what the link gives for the contact. */
export type Joined =
  | { how: "linked"; clientId: string; isNew: boolean; gift?: GiftFile }
  | { how: "asked"; gift?: GiftFile };

export type JoinRefusal = "not-agreed" | "phone-unreadable" | "link-dead" | "not-him";

/** Finds who an account is by its own number. Nothing of a card is told before the two have met. */
export function joinClientWith(deps: JoiningDeps) {
  const { mongo, vault, now } = deps;
  const linkAccount = linkAccountWith(deps);

  return async function joinClient(contact: OwnContact): Promise<Outcome<Joined, JoinRefusal>> {
    const { country } = await deps.shop();
    const phone = readContactPhone(contact.phone, country);
    if (!phone.ok) return refused("phone-unreadable");
    return untilUnchanged(mongo, () => inTransaction(mongo, () => join(contact, phone.value)));
  };

  async function join(contact: OwnContact, phone: string): Promise<Outcome<Joined, JoinRefusal>> {
    const account = await findAccount(mongo, contact.guest.telegramId);
    if (account?.state === "linked" && account.clientId !== undefined)
      return done({ how: "linked", clientId: account.clientId, isNew: false });
    if (!account?.consentId) return refused("not-agreed");
    const link = await linkOf(account);
    if (link === "dead") return refused("link-dead");

    const held = await phoneModel(mongo).findById(vault.indexKey(phone)).lean();
    const { clientId, why } = candidateOf(link, held?.holders ?? []);
    const gift = link?.giftFile && { gift: link.giftFile };
    if (clientId !== undefined) return meet({ contact, account, clientId, why, gift });
    const added = await addLead(contact, phone, link);
    await linkAccount({ ...contact, account, clientId: added });
    return done({ how: "linked", clientId: added, isNew: true, ...gift });
  }

  /** The card that it may be: his at once, or after somebody of the team has said so. */
  async function meet({
    contact,
    account,
    clientId,
    why,
    gift,
  }: Meeting): Promise<Outcome<Joined, JoinRefusal>> {
    const linked = why ?? (await linkAccount({ ...contact, account, clientId }));
    if (linked === "linked") return done({ how: "linked", clientId, isNew: false, ...gift });
    if (linked === "client-unknown") return refused("link-dead");
    if (account.notClients?.includes(clientId)) return refused("not-him");
    await askTeam(contact, account, { clientId, why: linked });
    return done({ how: "asked", ...gift });
  }

  async function linkOf({ _id, linkId }: AccountRecord): Promise<ClientLink | "dead" | undefined> {
    if (linkId === undefined) return undefined;
    const record = await linkModel(mongo).findById(linkId).lean<LinkRecord>();
    const link = record === null ? undefined : linkFrom(record);
    return link && isOpen(link, Number(_id), now().toJSDate()) ? link : "dead";
  }

  async function addLead({ name, requestKey }: OwnContact, phone: string, link: ClientLink | undefined) {
    const { sources } = await deps.shop();
    const source = sourceOf(
      link,
      sources.map(({ id }) => id),
    );
    const added = await deps.addVisitor({
      ...{ phone, requestKey },
      ...(name !== undefined && { name }),
      ...(source !== undefined && { source }),
      ...(link?.kind === "referral" && link.clientId !== undefined && { referredBy: link.clientId }),
    });
    if (added === undefined) throw new Error("A number that nobody held is held by several");
    return added;
  }

  /** Whoever is responsible for the card is asked; one question at a time. */
  async function askTeam(
    { name, requestKey }: OwnContact,
    account: AccountRecord,
    { clientId, why }: { clientId: string; why: MatchWhy },
  ): Promise<void> {
    const at = now().toJSDate();
    const asked = account.match;
    const isOpenAlready = account.state === "unmatched" && asked?.clientId === clientId && asked.why === why;
    if (isOpenAlready) return;
    const match = { id: factId(requestKey, "match"), clientId, why, at, ...(name !== undefined && { name }) };
    await accountModel(mongo).updateOne({ _id: account._id }, { $set: { state: "unmatched", match } });
    const client = await clientModel(mongo)
      .findById(clientId, { responsible: 1 })
      .lean<Pick<ClientRecord, "responsible">>();
    const hearer = await deps.findHearer(client?.responsible ?? "");
    if (hearer === undefined) return;
    await deps.planMessages([
      {
        ...{ _id: `match:${match.id}`, kind: "consents.match", chatId: hearer.telegramId },
        ...{ subject: { match: match.id }, notBefore: at },
      },
    ]);
  }
}

interface Meeting {
  contact: OwnContact;
  account: AccountRecord;
  clientId: string;
  why: MatchWhy | undefined;
  gift: { gift: GiftFile } | undefined;
}

/** Whose card it may be, and why a member of the team must say so; nobody's: a new lead. */
function candidateOf(
  link: ClientLink | undefined,
  holders: readonly string[],
): { clientId?: string; why?: MatchWhy } {
  if (link?.kind === "personal" && link.clientId !== undefined) {
    return holders.includes(link.clientId)
      ? { clientId: link.clientId }
      : { clientId: link.clientId, why: "phone" };
  }
  const [only] = holders;
  if (only === undefined) return {};
  return holders.length === 1 ? { clientId: only } : { clientId: only, why: "shared" };
}
