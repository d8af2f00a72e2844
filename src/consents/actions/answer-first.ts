import { trusted } from "../../platform/mongo/connect.ts";
import type { Guest } from "../../shared/guest.ts";
import type { Locale } from "../../shared/locale.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { Proof } from "../rules/consent.ts";
import { accountModel, findAccount } from "../store/account.model.ts";
import { type LinkRecord, linkModel } from "../store/link.model.ts";
import type { LedgerDeps } from "./deps.ts";
import { type ConsentRefusal, recordConsentWith } from "./record-consent.ts";

export interface FirstAnswer {
  guest: Guest;
  yes: boolean;
  locale: Locale;
  proof: Proof;
  requestKey: string;
}

/** «Согласен, продолжить» or «Не сейчас»: whether his data may be kept, before anything of it is. */
export function answerFirstWith(deps: LedgerDeps) {
  const { mongo, now } = deps;
  const recordConsent = recordConsentWith(deps);

  return async function answerFirst({
    guest,
    yes,
    ...answer
  }: FirstAnswer): Promise<Outcome<"contact" | "declined" | "home", ConsentRefusal>> {
    const account = await findAccount(mongo, guest.telegramId);
    if (account?.state === "linked") return done("home");
    const link = account?.linkId
      ? await linkModel(mongo).findById(account.linkId, { by: 1 }).lean<Pick<LinkRecord, "_id" | "by">>()
      : null;
    const proof = { ...answer.proof, ...(link && { linkHash: link._id, by: link.by }) };
    const decision = yes ? "grant" : "refuse";
    const said = await recordConsent({
      ...answer,
      ...{ guest: { telegramId: guest.telegramId }, proof, purpose: "pd", decision },
    });
    if (!said.ok) return refused(said.refusal);

    const seenAt = now().toJSDate();
    const { locale } = answer;
    await accountModel(mongo).updateOne(
      { _id: String(guest.telegramId), state: trusted({ $ne: "linked" }) },
      yes
        ? { $set: { state: "agreed", consentId: said.value.consentId, locale, seenAt } }
        : { $set: { state: "declined", locale, seenAt }, $unset: { consentId: 1, match: 1 } },
      { upsert: account === null },
    );
    return done(yes ? "contact" : "declined");
  };
}
