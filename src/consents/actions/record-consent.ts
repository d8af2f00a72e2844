import type { Purpose } from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Guest } from "../../shared/guest.ts";
import { factId } from "../../shared/id.ts";
import type { Locale } from "../../shared/locale.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { findActorWith } from "../../team/index.ts";
import { type Decision, foldConsents, type LedgerPurpose, type Proof, toggles } from "../rules/consent.ts";
import { type ConsentText, textPurposeOf } from "../rules/consent-text.ts";
import { findAccount } from "../store/account.model.ts";
import { consentModel, consentsOf } from "../store/consent.model.ts";
import type { LedgerDeps } from "./deps.ts";
import { findTextWith } from "./find-text.ts";
import { type Saying, writeConsentsWith } from "./write-consents.ts";

export interface ConsentRequest {
  guest: Guest;
  /** Of whoever joined; before that his consent to keep the data stands for the account alone. */
  clientId?: string;
  locale: Locale;
  proof: Proof;
  requestKey: string;
}

/** `may`: what the client may be written to about from now on. `repeated`: the same request was written before. */
export interface RecordedConsent {
  consentId: string;
  may: Purpose[];
  repeated: boolean;
}

export type ConsentRefusal = "not-his" | "staff" | "no-operator" | "no-advertising";

/**
 * Writes down what a client said, by his own tap: there is no way here for anybody of the team. Effective with the
 * commit of its transaction.
 */
export function recordConsentWith(deps: LedgerDeps) {
  const sayAll = sayAllWith(deps);

  return async function recordConsent(
    request: ConsentRequest & { purpose: LedgerPurpose; decision: Decision },
  ): Promise<Outcome<RecordedConsent, ConsentRefusal>> {
    const { purpose, decision } = request;
    if (purpose === "promo" && decision === "grant" && (await deps.shop()).withoutAdvertising) {
      return refused("no-advertising");
    }
    return sayAll(request, [purpose], () => [{ purpose, decision }]);
  };
}

/** «Отписаться от всего», /stop, «стоп»: nothing is left but answers to what he asks for later. */
export function withdrawAllWith(deps: LedgerDeps) {
  const sayAll = sayAllWith(deps);

  return function withdrawAll(
    request: ConsentRequest & { clientId: string },
  ): Promise<Outcome<RecordedConsent, ConsentRefusal>> {
    return sayAll(request, ["service", ...toggles], (may) =>
      (["service", ...toggles.filter((purpose) => may.includes(purpose))] as const).map((purpose) => ({
        purpose,
        decision: "withdraw",
      })),
    );
  };
}

/** What a client may be written to about, from the ledger itself: asked before every message to him. */
export function consentsInForceWith({ mongo }: Pick<LedgerDeps, "mongo">) {
  return async function consentsInForce(clientId: string): Promise<Purpose[]> {
    return foldConsents(await consentsOf(mongo, clientId)).may;
  };
}

type Wish = Pick<Saying, "purpose" | "decision">;

function sayAllWith(deps: LedgerDeps) {
  const { mongo } = deps;
  const findText = findTextWith(deps);
  const findActor = findActorWith(deps);
  const writeConsents = writeConsentsWith(deps);

  return async function sayAll(
    { guest, clientId, locale, proof, requestKey }: ConsentRequest,
    about: readonly LedgerPurpose[],
    wishesOf: (may: readonly Purpose[]) => Wish[],
  ): Promise<Outcome<RecordedConsent, ConsentRefusal>> {
    if ((await findActor(guest.telegramId))?.actor !== undefined) return refused("staff");
    const texts = new Map<LedgerPurpose, ConsentText>();
    for (const purpose of about) {
      const text = await findText(textPurposeOf(purpose), locale);
      if (text === undefined) return refused("no-operator");
      texts.set(purpose, text);
    }
    const idOf = (purpose: LedgerPurpose) => factId(requestKey, `consent ${purpose}`);
    const consentId = idOf(about[0] as LedgerPurpose);

    return inTransaction(mongo, async () => {
      const account = await findAccount(mongo, guest.telegramId);
      if (clientId !== account?.clientId) return refused("not-his");
      const { may } = foldConsents(clientId === undefined ? [] : await consentsOf(mongo, clientId));
      if (await consentModel(mongo).exists({ _id: consentId }))
        return done({ consentId, may, repeated: true });

      const sayings = wishesOf(may).map((wish) => {
        const text = texts.get(wish.purpose) as ConsentText;
        return { ...wish, id: idOf(wish.purpose), text };
      });
      const sayer = {
        telegramId: guest.telegramId,
        ...(clientId !== undefined && { clientId }),
        locale,
        proof,
      };
      const state = await writeConsents(sayer, sayings);
      return done({ consentId, may: state.may, repeated: false });
    });
  };
}
