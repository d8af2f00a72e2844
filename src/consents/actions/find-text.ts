import { createHash } from "node:crypto";
import { ignoreRepeats } from "../../platform/mongo/duplicate.ts";
import { type Locale, locales } from "../../shared/locale.ts";
import { type ConsentText, type TextPurpose, textIdOf } from "../rules/consent-text.ts";
import { type Asking, defaultText } from "../rules/default-texts.ts";
import { type ConsentTextRecord, consentTextModel, latestText } from "../store/consent-text.model.ts";
import type { LedgerDeps } from "./deps.ts";

export type FindText = (purpose: TextPurpose, locale: Locale) => Promise<ConsentText | undefined>;

/**
 * The text that is asked now. Ours names the operator, so that it becomes a new version when his details change; the
 * owner's own stands as he wrote it. Undefined: nobody answers for the data yet, nothing may be asked.
 */
export function findTextWith(deps: Pick<LedgerDeps, "mongo" | "now" | "shop" | "shopName">): FindText {
  return async function findText(purpose, locale) {
    const { operator } = await deps.shop();
    if (operator === undefined) return undefined;
    const asking: Asking = { shop: await deps.shopName(), operator };
    const latest = await latestText(deps.mongo, purpose, locale);
    if (latest?.own) return textFrom(latest);
    const text = defaultText(purpose, locale, asking);
    if (latest?.text === text) return textFrom(latest);
    const version = { purpose, version: (latest?.version ?? 0) + 1, since: deps.now().toJSDate() };
    const rows = textRows(version, (one) => defaultText(purpose, one, asking));
    // Whoever else has just written it was first.
    await consentTextModel(deps.mongo)
      .collection.insertMany(rows as never[], { ordered: false })
      .catch(ignoreRepeats);
    const written = await latestText(deps.mongo, purpose, locale);
    return written === null ? undefined : textFrom(written);
  };
}

/** A version of a text, in every language. */
export function textRows(
  {
    purpose,
    version,
    since,
    own = false,
  }: { purpose: TextPurpose; version: number; since: Date; own?: boolean },
  wordsIn: (locale: Locale) => string,
): ConsentTextRecord[] {
  return locales.map((locale) => {
    const text = wordsIn(locale);
    return {
      _id: textIdOf(purpose, version, locale),
      ...{ purpose, version, locale, text, since },
      sha256: createHash("sha256").update(text).digest("hex"),
      ...(own && { own: true as const }),
    };
  });
}

function textFrom({ _id: id, own, ...text }: ConsentTextRecord): ConsentText {
  return { id, ...text, own: own === true };
}
