/**
 * The people that an empty sandbox begins with, and the part that each is meant to play.
 *
 * @import { PersonView } from "../control.ts"
 */
import { nameOf } from "./person.js";
import { addPerson, lookAround } from "./wire.js";
import { currentLanguage, say } from "./words.js";

/** @typedef {"owner" | "seller" | "client"} Part */

/** @type {{ part: Part, ru: [string, string], en: [string, string] }[]} */
const cast = [
  { part: "owner", ru: ["Ольга", "Белова"], en: ["Olga", "Bell"] },
  { part: "seller", ru: ["Семён", "Громов"], en: ["Simon", "Gray"] },
  { part: "seller", ru: ["Даша", "Ким"], en: ["Dasha", "Kim"] },
  { part: "client", ru: ["Анна", "Орлова"], en: ["Anna", "Orr"] },
  { part: "client", ru: ["Борис", "Лебедев"], en: ["Boris", "Lane"] },
];

/** Lets the first five into an empty sandbox; of several open pages only one does. */
export async function letCastIn() {
  await navigator.locks.request("livebase.cast", async () => {
    const { people } = await lookAround();
    if (people.length === 0) await addCast();
  });
}

/**
 * @param {PersonView} person
 * @returns {string} the part in words, "" for a person who came later
 */
export function partOf(person) {
  const name = nameOf(person);
  const known = cast.find(({ ru, en }) => [ru, en].some((both) => both.join(" ") === name));
  return known === undefined ? "" : say(known.part);
}

/** One after another: their order on the page is the order of their ids. */
async function addCast() {
  const languageCode = currentLanguage();
  for (const person of cast) {
    const [firstName, lastName] = person[languageCode];
    await addPerson({ firstName, lastName, languageCode });
  }
}
