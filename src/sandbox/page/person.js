/** @import { PersonView } from "../control.ts" */
import { make } from "./dom.js";

/** @param {PersonView} person */
export function nameOf(person) {
  return [person.firstName, person.lastName].filter(Boolean).join(" ");
}

/** @param {Pick<PersonView, "id" | "firstName" | "lastName">} person */
export function avatar(person) {
  const initials = [person.firstName, person.lastName].map((name) => [...(name ?? "")][0] ?? "").join("");
  return make("span", { class: `avatar hue-${person.id % 6}`, "aria-hidden": true }, initials.toUpperCase());
}

/**
 * A number as people read it.
 *
 * @param {string} phone E.164
 */
export function spaced(phone) {
  const parts = /^\+?7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(phone);
  return parts === null ? phone : `+7 ${parts[1]} ${parts[2]}-${parts[3]}-${parts[4]}`;
}
