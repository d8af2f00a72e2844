/**
 * The messages of one chat. Only the latest are drawn; earlier ones come when a person scrolls to them.
 * The scroller grows upwards, so it stays at the end by itself.
 *
 * @import { MessageView } from "../control.ts"
 * @import { Phone } from "./phone.js"
 */
import { make } from "./dom.js";
import { emptyNote } from "./empty-note.js";
import { jumpButton } from "./jump-button.js";
import { drawMessage } from "./message.js";
import { listenToMessages } from "./message-taps.js";
import { say } from "./words.js";
import { chatOf, hear } from "./world.js";

const step = 50;

/** @param {Phone} phone */
export function messageList(phone) {
  const list = make("ol", { class: "messages", "aria-live": "polite" });
  const scroller = make("div", { class: "scroller", tabindex: -1 }, list);
  const jump = jumpButton(scroller);
  const { person } = phone;
  drawLatest(list, person);
  hear(`message:${person}`, (message) => place(list, person, message, () => jump.count(message)));
  listenToMessages(phone, list);
  phone.screen.addEventListener("jump", (event) =>
    jumpTo(list, person, /** @type {CustomEvent} */ (event).detail),
  );
  const top = new IntersectionObserver(
    (seen) => seen.some((entry) => entry.isIntersecting) && drawEarlier(list, person),
    {
      root: scroller,
      rootMargin: "300px 0px 0px 0px",
    },
  );
  const head = make(
    "button",
    { type: "button", class: "earlier", onclick: () => drawEarlier(list, person) },
    say("earlier"),
  );
  scroller.append(head);
  const keepHead = () => head.toggleAttribute("hidden", firstDrawn(list) <= (idsOf(person)[0] ?? 0));
  keepHead();
  new MutationObserver(keepHead).observe(list, { childList: true });
  top.observe(head);
  return make("div", { class: "chat" }, scroller, jump.button, emptyNote(person));
}

/** @param {HTMLElement} list @param {number} person */
function drawLatest(list, person) {
  const shown = [...chatOf(person).messages.values()].slice(-step);
  list.replaceChildren(...shown.map((message, place) => drawMessage(message, shown[place - 1])));
}

/** @param {HTMLElement} list @param {number} person */
function drawEarlier(list, person) {
  const all = [...chatOf(person).messages.values()];
  const known = all.findIndex((message) => message.id === firstDrawn(list));
  const from = Math.max(0, known - step);
  if (known <= 0) return;
  list.prepend(
    ...all.slice(from, known).map((message, place) => drawMessage(message, all[from + place - 1])),
  );
}

/** @param {HTMLElement} list @param {number} person @param {number} id */
function jumpTo(list, person, id) {
  while (id < firstDrawn(list) && firstDrawn(list) > (idsOf(person)[0] ?? 0)) drawEarlier(list, person);
  const original = list.querySelector(`:scope > [data-id="${id}"]`);
  original?.scrollIntoView({ behavior: "smooth", block: "center" });
  original?.animate([{ opacity: 0.3 }, { opacity: 1 }], { duration: 900 });
}

/** @param {HTMLElement} list @param {number} person @param {MessageView} message @param {() => void} onNew */
function place(list, person, message, onNew) {
  const drawn = list.querySelector(`:scope > [data-id="${message.id}"]`);
  if (drawn !== null) return replace(drawn, message);
  if (message.id < firstDrawn(list)) return;
  const last = lastBefore(list, message.id);
  const previous = chatOf(person).messages.get(Number(/** @type {HTMLElement} */ (last)?.dataset.id));
  const fresh = drawMessage(message, previous);
  fresh.classList.add("fresh");
  if (last === null) list.prepend(fresh);
  else last.after(fresh);
  onNew();
}

/** @param {Element} drawn @param {MessageView} message */
function replace(drawn, message) {
  const focused = drawn.contains(document.activeElement) ? placeOf(document.activeElement) : null;
  const previous = drawn.hasAttribute("data-day") ? undefined : message;
  const next = drawMessage(message, previous);
  next.classList.add("changed");
  drawn.replaceWith(next);
  if (focused === null) return;
  const again = next.querySelector(focused) ?? next.querySelector("button");
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
}

/** @param {Element | null} element the button of the inline keyboard that had the focus */
function placeOf(element) {
  if (!(element instanceof HTMLElement) || element.dataset.row === undefined) return "button";
  return `[data-row="${element.dataset.row}"][data-column="${element.dataset.column}"]`;
}

/** @param {HTMLElement} list @param {number} id */
function lastBefore(list, id) {
  let found = list.lastElementChild;
  while (found !== null && Number(/** @type {HTMLElement} */ (found).dataset.id) > id)
    found = found.previousElementSibling;
  return found;
}

/** @param {HTMLElement} list */
function firstDrawn(list) {
  return Number(/** @type {HTMLElement | null} */ (list.firstElementChild)?.dataset.id ?? 0);
}

/** @param {number} person */
function idsOf(person) {
  return [...chatOf(person).messages.keys()];
}
