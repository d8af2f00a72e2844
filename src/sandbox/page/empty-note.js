import { make } from "./dom.js";
import { say } from "./words.js";
import { chatOf, hear, world } from "./world.js";

/** What an empty chat says. @param {number} person */
export function emptyNote(person) {
  const note = make("p", { class: "empty-chat" });
  const draw = () => {
    const isOwnerless = world.people[0]?.id === person && world.links.some(({ kind }) => kind === "owner");
    note.textContent = say(isOwnerless ? "emptyOwnerChat" : "emptyChat");
    note.toggleAttribute("hidden", chatOf(person).messages.size > 0);
  };
  draw();
  hear(`message:${person}`, draw);
  hear("links", draw);
  return note;
}
