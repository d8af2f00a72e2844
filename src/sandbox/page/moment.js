import { pageLocale } from "./words.js";
import { world } from "./world.js";

/** The shop's time now: what the program told last, and what has passed since. */
export function shopNow() {
  return new Date(Date.parse(world.clock.now) + (Date.now() - world.clock.readAt));
}

/** @param {string} at ISO instant */
export function hourOf(at) {
  return worded(new Date(at), { hour: "2-digit", minute: "2-digit" });
}

/** @param {string} at ISO instant */
export function dayOf(at) {
  return worded(new Date(at), { day: "numeric", month: "long" });
}

/** @param {Date} at */
export function wholeMoment(at) {
  return worded(at, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
}

/**
 * The shop's local day and time as the page's inputs write them.
 *
 * @param {Date} at
 * @returns {string} 2026-11-21T14:52
 */
export function localMoment(at) {
  const written = new Intl.DateTimeFormat("sv-SE", {
    timeZone: shopZone(),
    dateStyle: "short",
    timeStyle: "short",
  });
  return written.format(at).replace(" ", "T");
}

export function shopZone() {
  return world.clock.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** @param {Date} at @param {Intl.DateTimeFormatOptions} options */
function worded(at, options) {
  const locale = pageLocale();
  const key = locale + shopZone() + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: shopZone() });
  formats.set(key, format);
  return format.format(at);
}
