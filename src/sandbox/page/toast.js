import { make } from "./dom.js";
import { say } from "./words.js";

/**
 * A word that goes by itself.
 *
 * @param {string} words
 * @param {HTMLElement} [place] the phone; the whole page when absent
 */
export function toast(words, place = document.body) {
  place.querySelector(":scope > .toast")?.remove();
  const note = make("p", { class: "toast", role: "status" }, words);
  place.append(note);
  setTimeout(() => note.remove(), 2500 + words.length * 40);
}

/** @param {unknown} trouble @param {HTMLElement} [place] */
export function showTrouble(trouble, place) {
  toast(say("failed", { why: trouble instanceof Error ? trouble.message : String(trouble) }), place);
}
