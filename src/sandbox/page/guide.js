import { iconButton, make } from "./dom.js";
import { say } from "./words.js";
import { hear, world } from "./world.js";

/** @typedef {"owner" | "seller" | "lead" | "clock"} Step */

const kept = "livebase.guide-closed";

export function isGuideClosed() {
  return localStorage.getItem(kept) === "yes";
}

/** @param {boolean} closed */
export function setGuideClosed(closed) {
  localStorage.setItem(kept, closed ? "yes" : "no");
}

/** What a newcomer does first; a step that was taken is ticked by itself. */
export function guide() {
  const panel = make("section", {
    class: "guide",
    "aria-label": say("guideTitle"),
    hidden: isGuideClosed(),
  });
  const close = () => {
    setGuideClosed(true);
    panel.hidden = true;
  };
  const steps = make("ol", { class: "guide-steps" });
  let drawn = "";
  const draw = () => {
    if (panel.hidden) return;
    const done = doneSteps();
    if (drawn === JSON.stringify(done)) return;
    drawn = JSON.stringify(done);
    steps.replaceChildren(...stepsWith(done));
    requestAnimationFrame(() => showNext(steps));
  };
  draw();
  hear("links", draw);
  hear("clock", draw);
  hear("unread", draw);
  panel.append(steps, iconButton("close", say("close"), close));
  return panel;
}

/** @param {Record<Step, boolean>} done */
function stepsWith(done) {
  return [
    step(say("guideOwner"), say("guideOwnerHow"), done.owner),
    step(say("guideSeller"), say("guideSellerHow"), done.seller),
    step(say("guideLead"), say("guideLeadHow"), done.lead),
    step(say("guideClock"), say("guideClockHow"), done.clock),
  ];
}

/** @param {string} title @param {string} how @param {boolean} done */
function step(title, how, done) {
  return make("li", { class: done ? "done" : "" }, make("b", {}, title), make("span", {}, how));
}

const half = 30 * 60_000;

/** Told by what people did: the page knows the chats, not the shop. @returns {Record<Step, boolean>} */
function doneSteps() {
  const [first, ...others] = world.people.map((person) => world.chats.get(person.id));
  const said = (/** @type {typeof first} */ chat, /** @type {RegExp} */ words) =>
    [...(chat?.messages.values() ?? [])].some(
      (message) =>
        message.mine && (words.test(message.text) || (words === number && message.kind === "contact")),
    );
  const free = world.links.find((link) => link.kind === "owner");
  const owner =
    free === undefined ? first?.view.started === true : said(first, new RegExp(`${free.payload}$`));
  return {
    owner,
    seller: owner && others.some((chat) => said(chat, invited)),
    lead: owner && [first, ...others].some((chat) => said(chat, number)),
    clock: Math.abs(Date.parse(world.clock.now) - world.clock.readAt) > half,
  };
}

const invited = /^\/start \S/;
const number = /\d(?:[\s()-]*\d){9}/;

/** On a narrow screen the step to do comes into view. @param {HTMLElement} steps */
function showNext(steps) {
  const [first] = steps.children;
  const next = steps.querySelector("li:not(.done)");
  if (first instanceof HTMLElement && next instanceof HTMLElement)
    steps.scrollLeft = next.offsetLeft - first.offsetLeft;
}
