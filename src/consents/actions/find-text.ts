import { createHash } from "node:crypto";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
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
    await writeTexts(deps, purpose, (latest?.version ?? 0) + 1, (one) => defaultText(purpose, one, asking));
    const written = await latestText(deps.mongo, purpose, locale);
    return written === null ? undefined : textFrom(written);
  };
}

/** Writes a version in every language; whoever else has just written it was first. */
export async function writeTexts(
  { mongo, now }: Pick<LedgerDeps, "mongo" | "now">,
  purpose: TextPurpose,
  version: number,
  wordsIn: (locale: Locale) => string,
  own = false,
): Promise<void> {
  for (const locale of locales) {
    const text = wordsIn(locale);
    const row: ConsentTextRecord = {
      _id: textIdOf(purpose, version, locale),
      ...{ purpose, version, locale, text },
      sha256: createHash("sha256").update(text).digest("hex"),
      since: now().toJSDate(),
      ...(own && { own: true as const }),
    };
    await consentTextModel(mongo)
      .insertMany([row], { lean: true })
      .catch((error: unknown) => {
        if (!isDuplicateId(error)) throw error;
      });
  }
}

export function textFrom({ _id: id, own, ...text }: ConsentTextRecord): ConsentText {
  return { id, ...text, own: own === true };
}
