import { make } from "./dom.js";
import { avatar, nameOf } from "./person.js";
import { say } from "./words.js";
import { chatOf, hear, world } from "./world.js";

/** The people as tabs: on a small screen they change the chat, on a wide one they bring its phone into view. */
export function peopleTabs() {
  const tabs = make("nav", { class: "people", "aria-label": say("people") });
  const draw = () => tabs.replaceChildren(...world.people.map((person) => tab(person.id)));
  draw();
  hear("people", draw);
  hear("unread", () => {
    for (const button of tabs.children) drawUnread(/** @type {HTMLElement} */ (button));
  });
  return tabs;
}

/**
 * Brings a person's phone to the front.
 *
 * @param {number} person
 * @param {boolean} [focus] put the cursor into its message field
 */
export function showPerson(person, focus = true) {
  sessionStorage.setItem("livebase.person", String(person));
  for (const button of document.querySelectorAll(".people button")) {
    const isShown = /** @type {HTMLElement} */ (button).dataset.person === String(person);
    button.toggleAttribute("aria-current", isShown);
    if (isShown && focus) button.scrollIntoView({ inline: "nearest", block: "nearest" });
  }
  for (const phone of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".phone"))) {
    const isShown = phone.dataset.person === String(person);
    phone.classList.toggle("front", isShown);
    if (isShown) bring(phone, focus);
    if (!phone.checkVisibility()) chatOf(Number(phone.dataset.person)).inSight = false;
  }
}

/** @param {HTMLElement} phone @param {boolean} focus */
function bring(phone, focus) {
  phone.hidden = false;
  if (!focus) return;
  phone.scrollIntoView({ behavior: "smooth", inline: "nearest", block: "nearest" });
  if (matchMedia("(pointer: fine)").matches) phone.querySelector("textarea")?.focus({ preventScroll: true });
}

/** @param {number} person */
function tab(person) {
  const { view } = chatOf(person);
  const button = make(
    "button",
    { type: "button", "data-person": person, onclick: () => showPerson(person) },
    avatar(view.person),
    make("span", { class: "tab-name" }, nameOf(view.person)),
    make("span", { class: "unread", hidden: true }),
  );
  drawUnread(button);
  return button;
}

/** @param {HTMLElement} button */
function drawUnread(button) {
  const { unread } = chatOf(Number(button.dataset.person));
  const badge = button.querySelector(".unread");
  if (badge === null) return;
  badge.textContent = String(unread);
  badge.toggleAttribute("hidden", unread === 0);
}
