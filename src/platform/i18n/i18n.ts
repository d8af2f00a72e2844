import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { escapeHtml, type Html } from "../../shared/html.ts";
import { type Locale, locales } from "../../shared/locale.ts";

type Variables = Record<string, string | number | Html>;

/**
 * Words a message for one person. What is put into the words is escaped for HTML unless it is `Html`
 * already; `plain` words a button, a toast or a command, where Telegram reads no HTML.
 * A key that is not worded, or a variable that is missing, throws: it is a fault of ours.
 */
export interface Translate {
  (key: string, variables?: Variables): string;
  plain(key: string, variables?: Variables): string;
  readonly locale: Locale;
}

export function translatorOf(locale: Locale): Translate {
  translators[locale] ??= makeTranslator(locale);
  return translators[locale];
}

const translators: Partial<Record<Locale, Translate>> = {};

/** Every word of every language, for reading a main-menu button in whichever language it was sent. */
export function wordingsOf(key: string): string[] {
  return locales.map((locale) => translatorOf(locale).plain(key));
}

function makeTranslator(locale: Locale): Translate {
  const bundle = readBundle(locale);
  const word = (key: string, variables: Variables | undefined, put: (value: string | Html) => string) => {
    const pattern = bundle.getMessage(key)?.value;
    if (pattern === undefined || pattern === null) throw new Error(`No words for "${key}" in "${locale}"`);
    const ready: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(variables ?? {})) {
      ready[name] = typeof value === "number" ? value : put(value);
    }
    return bundle.formatPattern(pattern, ready);
  };
  const escaped = (value: string | Html) => (typeof value === "string" ? escapeHtml(value) : value.html);
  const verbatim = (value: string | Html) => (typeof value === "string" ? value : value.html);

  return Object.assign((key: string, variables?: Variables) => word(key, variables, escaped), {
    plain: (key: string, variables?: Variables) => word(key, variables, verbatim),
    locale,
  });
}

function readBundle(locale: Locale): FluentBundle {
  const folder = new URL(`../../../locales/${locale}/`, import.meta.url);
  // Isolating marks (U+2068) around variables would stand between the words that a person copies or a test reads.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .sort()) {
    const errors = bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), "utf8")));
    if (errors.length > 0) throw new Error(`locales/${locale}/${file}: ${errors.join("; ")}`);
  }
  return bundle;
}
