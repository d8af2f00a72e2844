import { iconButton, make } from "./dom.js";
import { say } from "./words.js";
import { hear, world } from "./world.js";

const kept = "livebase.guide-closed";

export function isGuideClosed() {
  return localStorage.getItem(kept) === "yes";
}

/** @param {boolean} closed */
export function setGuideClosed(closed) {
  localStorage.setItem(kept, closed ? "yes" : "no");
}

/** What a newcomer does first; a step that is done is ticked by itself. */
export function guide() {
  const panel = make("section", { class: "guide", "aria-label": say("guideTitle"), hidden: isGuideClosed() });
  const close = () => {
    setGuideClosed(true);
    panel.hidden = true;
  };
  const steps = make("ol", { class: "guide-steps" });
  const draw = () => {
    steps.replaceChildren(...stepsNow());
    requestAnimationFrame(() => showNext(steps));
  };
  draw();
  hear("links", draw);
  hear("clock", draw);
  panel.append(steps, iconButton("close", say("close"), close));
  return panel;
}

/** On a narrow screen the step to do comes into view. @param {HTMLElement} steps */
function showNext(steps) {
  const [first] = steps.children;
  const next = steps.querySelector("li:not(.done)");
  if (first instanceof HTMLElement && next instanceof HTMLElement)
    steps.scrollLeft = next.offsetLeft - first.offsetLeft;
}

function stepsNow() {
  const owned = !world.links.some((link) => link.kind === "owner") && startedCount() > 0;
  return [
    step(say("guideOwner"), say("guideOwnerHow"), owned),
    step(say("guideSeller"), say("guideSellerHow"), owned && startedCount() > 1),
    step(say("guideLead"), say("guideLeadHow"), false),
    step(
      say("guideClock"),
      say("guideClockHow"),
      Date.parse(world.clock.now) - world.clock.readAt > 30 * 60_000,
    ),
  ];
}

/** @param {string} title @param {string} how @param {boolean} done */
function step(title, how, done) {
  return make("li", { class: done ? "done" : "" }, make("b", {}, title), make("span", {}, how));
}

function startedCount() {
  return [...world.chats.values()].filter((chat) => chat.view.started).length;
}
