import { en } from "./words-en.js";
import { ru } from "./words-ru.js";

/** @typedef {"ru" | "en"} Language */
/** @typedef {keyof typeof ru} Word */

const dictionaries = { ru, en };
const kept = "livebase.language";

/** @type {Language} */
let language = chosenBefore();

/**
 * The page's words in its language; `{name}` is replaced by the value given.
 *
 * @param {Word} word
 * @param {Record<string, string | number>} [values]
 */
export function say(word, values = {}) {
  return dictionaries[language][word].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

export function currentLanguage() {
  return language;
}

/** Of the page's numbers, days and hours. */
export function pageLocale() {
  return language === "ru" ? "ru-RU" : "en-GB";
}

/** @param {Language} next */
export function speak(next) {
  language = next;
  localStorage.setItem(kept, next);
  document.documentElement.lang = next;
}

/** @returns {Language} */
function chosenBefore() {
  const before = localStorage.getItem(kept);
  const found = before ?? navigator.language.slice(0, 2);
  const next = found === "ru" || ["be", "kk", "uk"].includes(found) ? "ru" : "en";
  document.documentElement.lang = next;
  return next;
}
