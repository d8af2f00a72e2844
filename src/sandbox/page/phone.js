/**
 * One person's phone: who they are, their chat with the bot and what they can do in it.
 *
 * @import { Act, TapView } from "../control.ts"
 * @import { ChatState } from "./world.js"
 */
import { partOf } from "./cast.js";
import { chatHead } from "./chat-head.js";
import { make } from "./dom.js";
import { entry } from "./entry.js";
import { messageList } from "./message-list.js";
import { avatar, nameOf, spaced } from "./person.js";
import { pinnedStrip } from "./pinned.js";
import { phoneSheet } from "./sheet.js";
import { showTrouble, toast } from "./toast.js";
import { act } from "./wire.js";
import { say } from "./words.js";
import { chatOf, hear, tell } from "./world.js";

/**
 * What the parts of a phone share.
 *
 * @typedef {object} Phone
 * @property {number} person
 * @property {HTMLElement} screen
 * @property {(act: Act) => Promise<import("../control.ts").ActAnswer | undefined>} does the person acts; a
 *   refusal is shown on this phone
 * @property {(message: number) => void} replyTo
 * @property {(message: number) => void} edit
 * @property {(words: string) => void} type puts words into the message field
 */

/** @param {number} person */
export function phone(person) {
  const { view } = chatOf(person);
  const name = nameOf(view.person);
  const screen = make("div", { class: "screen" });
  const self = phoneOf(person, screen);
  const list = messageList(self);
  screen.append(chatHead(self), pinnedStrip(self), list, entry(self));
  hear(`chat:${person}`, (before) => tellAnswers(screen, before.taps, chatOf(person).view.taps));
  const whole = make(
    "section",
    {
      class: "phone",
      "data-person": person,
      "data-name": name,
      "aria-label": say("phoneOf", { name }),
    },
    nameplate(view),
    screen,
  );
  hear(`chat:${person}`, (before) => {
    const next = chatOf(person).view;
    if (before.person.languageCode !== next.person.languageCode)
      whole.firstElementChild?.replaceWith(nameplate(next));
  });
  watchSight(whole, person);
  return whole;
}

/** What lies before the eyes is read. @param {HTMLElement} whole @param {number} person */
function watchSight(whole, person) {
  const sight = new IntersectionObserver(
    ([seen]) => {
      const chat = chatOf(person);
      chat.inSight = seen?.isIntersecting === true;
      if (chat.inSight) chat.unread = 0;
      tell("unread");
    },
    { threshold: 0.6 },
  );
  sight.observe(whole);
}

/** @param {number} person @param {HTMLElement} screen @returns {Phone} */
function phoneOf(person, screen) {
  const ask = (/** @type {string} */ name, /** @type {unknown} */ detail) =>
    screen.dispatchEvent(new CustomEvent(name, { detail }));
  /** @type {Promise<unknown>} one finger: an act begins when the one before has been taken */
  let before = Promise.resolve();
  /** @type {Phone["does"]} */
  const does = (what) => {
    const answer = before.then(() => act(person, what)).catch((trouble) => void showTrouble(trouble, screen));
    before = answer;
    return answer;
  };
  return {
    person,
    screen,
    does,
    replyTo: (message) => ask("reply-to", message),
    edit: (message) => ask("edit", message),
    type: (words) => ask("type", words),
  };
}

/** @param {ChatState} view */
function nameplate({ person }) {
  return make(
    "header",
    { class: "nameplate" },
    avatar(person),
    make(
      "div",
      { class: "nameplate-words" },
      make("b", { dir: "auto" }, nameOf(person)),
      make("small", {}, [partOf(person), spaced(person.phone)].filter(Boolean).join(" · ")),
    ),
    make("span", { class: "nameplate-language" }, person.languageCode.toUpperCase()),
  );
}

/** Shows what the bot answered to taps since. @param {HTMLElement} screen @param {TapView[]} before @param {TapView[]} now */
function tellAnswers(screen, before, now) {
  const answered = new Set(before.filter((tap) => tap.answered).map((tap) => tap.query));
  for (const tap of now) {
    if (!tap.answered || answered.has(tap.query) || tap.text === undefined) continue;
    if (tap.alert === true)
      phoneSheet(screen, {
        title: "",
        kind: "alertdialog",
        fields: [make("p", {}, tap.text)],
        submit: say("ok"),
      });
    else toast(tap.text, screen);
  }
}
