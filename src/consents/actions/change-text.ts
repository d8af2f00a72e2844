import { type Purpose, purposes } from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { type Locale, locales } from "../../shared/locale.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { type ConsentText, textSize } from "../rules/consent-text.ts";
import { defaultText } from "../rules/default-texts.ts";
import { consentTextModel, latestText } from "../store/consent-text.model.ts";
import type { LedgerDeps } from "./deps.ts";
import { findTextWith, textRows } from "./find-text.ts";

type Refusal = "no-rights" | "no-operator" | "too-short" | "too-long";

/** The texts of the shop, each as it is asked now. */
export function listTextsWith(deps: LedgerDeps) {
  const findText = findTextWith(deps);

  return async function listTexts(
    actor: Actor,
    locale: Locale,
  ): Promise<Outcome<ConsentText[], "no-rights" | "no-operator">> {
    if (!may(actor, "shop.settings")) return refused("no-rights");
    const texts = await Promise.all(purposes.map((purpose) => findText(purpose, locale)));
    const known = texts.filter((text) => text !== undefined);
    return known.length < purposes.length ? refused("no-operator") : done(known);
  };
}

/** The owner's own words for a purpose, from now on, in every language: a new version. */
export function replaceTextWith(deps: LedgerDeps) {
  return async function replaceText(
    actor: Actor,
    { purpose, text }: { purpose: Purpose; text: string },
  ): Promise<Outcome<undefined, Refusal>> {
    const words = text.trim();
    if (words.length < textSize.least) return refused("too-short");
    if (words.length > textSize.most) return refused("too-long");
    return changeTextWith(deps)(actor, purpose, () => words, true);
  };
}

/** «↩️ Вернуть стандартный» */
export function restoreTextWith(deps: LedgerDeps) {
  return async function restoreText(
    actor: Actor,
    { purpose }: { purpose: Purpose },
  ): Promise<Outcome<undefined, Refusal>> {
    const { operator } = await deps.shop();
    if (operator === undefined) return refused("no-operator");
    const asking = { shop: await deps.shopName(), operator };
    return changeTextWith(deps)(actor, purpose, (locale) => defaultText(purpose, locale, asking), false);
  };
}

function changeTextWith(deps: LedgerDeps) {
  return async function changeText(
    actor: Actor,
    purpose: Purpose,
    wordsIn: (locale: Locale) => string,
    own: boolean,
  ): Promise<Outcome<undefined, Refusal>> {
    if (!may(actor, "shop.settings")) return refused("no-rights");
    if ((await deps.shop()).operator === undefined) return refused("no-operator");
    const [locale] = locales;
    return inTransaction(deps.mongo, async () => {
      const latest = await latestText(deps.mongo, purpose, locale);
      const isSo = latest !== null && (latest.own ?? false) === own && latest.text === wordsIn(locale);
      if (isSo) return done(undefined);
      const version = (latest?.version ?? 0) + 1;
      const rows = textRows({ purpose, version, since: deps.now().toJSDate(), own }, wordsIn);
      await consentTextModel(deps.mongo).insertMany(rows, { lean: true });
      await deps.leaveTrace(actor, "consent.change-text", { kind: "consent-text", id: purpose }, { version });
      return done(undefined);
    });
  };
}
