/** @import { MessageView } from "../control.ts" */
import { iconButton, make } from "./dom.js";
import { say } from "./words.js";

/** Leads to the last message and counts what came meanwhile. @param {HTMLElement} scroller */
export function jumpButton(scroller) {
  const button = iconButton("down", say("toEnd"), () => toEnd(scroller), "jump");
  button.hidden = true;
  const badge = make("span", { class: "unread", hidden: true });
  button.append(badge);
  let missed = 0;
  const isAway = () => scroller.scrollTop < -120;
  const draw = () => {
    if (!isAway()) missed = 0;
    button.hidden = !isAway();
    badge.hidden = missed === 0;
    badge.textContent = String(missed);
  };
  scroller.addEventListener("scroll", draw, { passive: true });
  const count = (/** @type {MessageView} */ message) => {
    if (message.mine) scroller.scrollTop = 0;
    else missed += 1;
    draw();
  };
  return { button, count };
}

/** @param {HTMLElement} scroller */
function toEnd(scroller) {
  scroller.scrollTo({ top: 0, behavior: scroller.scrollTop < -4000 ? "instant" : "smooth" });
}
