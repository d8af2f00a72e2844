/**
 * The bottom of a chat: a message field with its keyboards, or the one button that a stranger sees.
 *
 * @import { Phone } from "./phone.js"
 */
import { composer } from "./composer.js";
import { make } from "./dom.js";
import { nameOf } from "./person.js";
import { replyKeyboard } from "./reply-keyboard.js";
import { say } from "./words.js";
import { chatOf, hear, world } from "./world.js";

/** @param {Phone} phone */
export function entry(phone) {
  const place = make("footer", { class: "entry" });
  const writing = [composer(phone), replyKeyboard(phone)];
  let shown = "";
  const draw = () => {
    const next = stateOf(phone.person);
    if (next === shown && next === "writing") return;
    shown = next;
    const hadFocus = place.contains(document.activeElement);
    place.dataset.state = next;
    if (next === "writing") place.replaceChildren(...writing);
    else place.replaceChildren(...closed[next](phone));
    const first = place.querySelector("textarea") ?? place.querySelector("button");
    if (hadFocus && !isHandheld()) first?.focus();
  };
  draw();
  hear(`chat:${phone.person}`, draw);
  hear("links", draw);
  return place;
}

/** There a focused field would raise the letters over the chat. */
function isHandheld() {
  return matchMedia("(pointer: coarse)").matches;
}

/** @param {number} person @returns {"writing" | "blocked" | "deleted" | "stranger"} */
function stateOf(person) {
  const { blocked, deactivated, started } = chatOf(person).view;
  if (deactivated) return "deleted";
  if (blocked) return "blocked";
  return started ? "writing" : "stranger";
}

/** What stands there when nothing can be written. */
const closed = { blocked, deleted, stranger: doors };

/** @param {Phone} phone */
function deleted(phone) {
  const name = nameOf(chatOf(phone.person).view.person);
  return [make("p", { class: "entry-note" }, say("deletedNote", { name }))];
}

/** @param {Phone} phone */
function blocked(phone) {
  const name = nameOf(chatOf(phone.person).view.person);
  return [
    make("p", { class: "entry-note" }, say("blockedNote", { name })),
    door(say("restart"), "", () => phone.does({ act: "unblocks" })),
  ];
}

/** What a person who never wrote to the bot may press. @param {Phone} phone */
function doors(phone) {
  const link = world.links.find(({ kind }) => kind === (isFirst(phone.person) ? "owner" : "invitation"));
  const start = door(say("start"), link === undefined ? "big" : "", () => phone.does({ act: "opens" }));
  if (link === undefined) return [start];
  const label = say(link.kind === "owner" ? "becomeOwner" : "openInvitation");
  const open = door(label, "big", () => phone.does({ act: "opens", payload: link.payload }));
  return [
    open,
    link.kind === "owner" && make("p", { class: "entry-note" }, say("becomeOwnerNote")),
    start,
  ].filter((part) => part !== false);
}

/** @param {number} person */
function isFirst(person) {
  return world.people[0]?.id === person;
}

/** @param {string} label @param {string} kind @param {() => unknown} act */
function door(label, kind, act) {
  return make("button", { type: "button", class: `door ${kind}`, onclick: act }, label);
}
