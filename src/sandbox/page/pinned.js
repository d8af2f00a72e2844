/** @import { Phone } from "./phone.js" */
import { make } from "./dom.js";
import { say } from "./words.js";
import { chatOf, hear } from "./world.js";

/** What the bot pinned; a tap leads to it. @param {Phone} phone */
export function pinnedStrip({ person, screen }) {
  const words = make("span", { dir: "auto" });
  const strip = make("button", { type: "button", class: "pinned" }, make("b", {}, say("pinned")), words);
  const pinned = () => chatOf(person).messages.get(chatOf(person).view.pinned ?? 0);
  const draw = () => {
    strip.hidden = pinned() === undefined;
    words.textContent = pinned()?.text.split("\n", 1)[0] ?? "";
  };
  strip.addEventListener("click", () =>
    screen.dispatchEvent(new CustomEvent("jump", { detail: pinned()?.id })),
  );
  draw();
  hear(`chat:${person}`, draw);
  hear(`message:${person}`, draw);
  return strip;
}
