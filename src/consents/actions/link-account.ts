import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { factId } from "../../shared/id.ts";
import type { Locale } from "../../shared/locale.ts";
import { type Consent, foldConsents, type Proof } from "../rules/consent.ts";
import type { ConsentText } from "../rules/consent-text.ts";
import { type AccountRecord, accountModel } from "../store/account.model.ts";
import {
  type ConsentProofRecord,
  consentModel,
  consentProofModel,
  consentsOf,
} from "../store/consent.model.ts";
import { linkModel } from "../store/link.model.ts";
import type { LedgerDeps } from "./deps.ts";
import { type Saying, writeConsentsWith } from "./write-consents.ts";

interface Linking {
  account: AccountRecord;
  clientId: string;
  locale: Locale;
  requestKey: string;
  /** A member of the team has said that it is him: his former account gives way. */
  confirmed?: boolean;
}

/**
 * Makes an account a client's, in the caller's transaction: an account is one client, a client one account. The
 * consent to keep his data goes into the ledger under his id; nothing else is allowed yet. A personal link is spent.
 */
export function linkAccountWith(deps: LedgerDeps) {
  const { mongo, now, leaveTrace } = deps;
  const writeConsents = writeConsentsWith(deps);

  return async function linkAccount(linking: Linking): Promise<"linked" | "taken" | "client-unknown"> {
    const { account, clientId, locale, confirmed = false } = linking;
    const chatId = Number(account._id);
    const client = await clientModel(mongo).findById(clientId).lean<ClientRecord>();
    if (!client) return "client-unknown";
    const former = client.reach?.chatId;
    const isMoving = former !== undefined && former !== chatId;
    if (isMoving && !confirmed) return "taken";

    const at = now().toJSDate();
    if (isMoving) await release(former);
    await spendLink(account, at);
    await accountModel(mongo).updateOne(
      { _id: account._id },
      { $set: { state: "linked", clientId, locale, seenAt: at }, $unset: { match: 1, notClients: 1 } },
    );
    const reach = { channel: "telegram" as const, chatId, locale, joinedAt: at };
    await clientModel(mongo).updateOne({ _id: clientId }, { $set: { reach } });
    await carryConsent(linking, chatId);
    await leaveTrace("client", "client.join", { kind: "client", id: clientId }, { moved: isMoving });
    return "linked";
  };

  /** What an earlier account allowed, this one has not: it begins with nothing but the consent of its own. */
  async function carryConsent({ account, clientId, locale, requestKey }: Linking, telegramId: number) {
    const consentId = account.consentId ?? "";
    const said = await consentModel(mongo).findById(consentId).lean<Consent>();
    const kept = await consentProofModel(mongo).findById(consentId).lean<ConsentProofRecord>();
    if (!said || !kept) throw new Error("An account was linked without the consent to keep its data");
    const proof: Proof = kept.proof;
    const text = textOf(said);
    const { may } = foldConsents(await consentsOf(mongo, clientId));
    const idOf = (what: string) => factId(`${requestKey} ${clientId}`, `consent carried ${what}`);
    const withdrawn: Saying[] = may
      .filter((purpose) => purpose !== "pd")
      .map((purpose) => ({ id: idOf(purpose), purpose, decision: "withdraw", text }));
    const granted: Saying = { id: idOf("pd"), purpose: "pd", decision: "grant", text };
    await writeConsents({ telegramId, clientId, locale, proof }, [...withdrawn, granted]);
  }

  async function release(chatId: number): Promise<void> {
    await accountModel(mongo).updateOne(
      { _id: String(chatId) },
      { $set: { state: "declined" }, $unset: { clientId: 1, consentId: 1, linkId: 1 } },
    );
  }

  async function spendLink({ _id: usedBy, linkId }: AccountRecord, usedAt: Date): Promise<void> {
    if (linkId === undefined) return;
    await linkModel(mongo).updateOne(
      { _id: linkId, kind: "personal", usedBy: trusted({ $exists: false }) },
      { $set: { usedBy, usedAt } },
    );
  }
}

function textOf({
  textId: id,
  textVersion: version,
  textSha256: sha256,
  locale,
  at: since,
}: Consent): ConsentText {
  return { id, purpose: "pd", version, locale, sha256, since, text: "", own: false };
}
