/**
 * @import { ActRefusal } from "../control.ts"
 * @import { Word } from "./words.js"
 */
import { make } from "./dom.js";
import { Refused } from "./wire.js";
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
  toast(worded(trouble), place);
}

/** @type {Record<ActRefusal, Word>} */
const refusals = {
  gone: "refusedGone",
  blocked: "refusedBlocked",
  deactivated: "refusedDeactivated",
  link: "refusedLink",
};

/** @param {unknown} trouble */
function worded(trouble) {
  if (trouble instanceof Refused && trouble.refusal !== undefined) return say(refusals[trouble.refusal]);
  return say("failed", { why: trouble instanceof Error ? trouble.message : String(trouble) });
}
