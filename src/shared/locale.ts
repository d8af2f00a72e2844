/** The languages that people see. Russian is the first one and the fallback. */
export const locales = ["ru", "en"] as const;
export type Locale = (typeof locales)[number];

/** Telegram's `language_code` of a person → our language: English for English, Russian for the rest. */
export function localeOf(languageCode: string | undefined): Locale {
  return languageCode?.toLowerCase().startsWith("en") ? "en" : "ru";
}
