/**
 * The message field: new words, a reply, a correction, a command, or `@bot` words.
 *
 * @import { Phone } from "./phone.js"
 */
import { attachSheet } from "./attach.js";
import { iconButton, make } from "./dom.js";
import { suggestions } from "./suggestions.js";
import { say } from "./words.js";
import { chatOf, hear } from "./world.js";

/** @typedef {{ kind: "new" } | { kind: "reply" | "edit", message: number }} Aim what the words are for */

/** @param {Phone} phone */
export function composer(phone) {
  /** @type {Aim} */
  let aim = { kind: "new" };
  const chat = chatOf(phone.person);
  const words = make("textarea", {
    rows: 1,
    placeholder: say("write"),
    "aria-label": say("write"),
    maxlength: 8000,
    dir: "auto",
  });
  words.value = chat.draft;
  const strip = make("div", { class: "aim", hidden: true });
  const hints = suggestions(phone, words, () => setWords(""));
  const setAim = (/** @type {Aim} */ next) => {
    aim = next;
    drawAim(strip, phone.person, aim, () => {
      if (aim.kind === "edit") setWords("");
      setAim({ kind: "new" });
    });
  };
  const setWords = (/** @type {string} */ text) => {
    words.value = text;
    chatOf(phone.person).draft = text;
    grow(words);
    hints.look();
  };
  const send = async () => {
    const text = words.value.trim();
    if (text === "" || hints.isInline()) return;
    const sent = { aim, text: words.value };
    setWords("");
    setAim({ kind: "new" });
    if ((await phone.does(actOf(sent.aim, text))) !== undefined || words.value !== "") return;
    setWords(sent.text);
    setAim(sent.aim);
  };
  words.addEventListener("input", () => setWords(words.value));
  words.addEventListener("keydown", (event) => onKey(event, send, () => setAim({ kind: "new" })));
  listenToPhone(phone, words, setAim, setWords);
  const replyTarget = () => (aim.kind === "reply" ? aim.message : undefined);
  const attach = () => attachSheet(phone, replyTarget(), () => setAim({ kind: "new" }));
  return make(
    "div",
    { class: "composer" },
    hints.panel,
    strip,
    toolsRow(phone, words, { send, attach, commands: hints.commands }),
  );
}

/** @param {Phone} phone @param {HTMLTextAreaElement} words @param {{ send: () => void, attach: () => void, commands: () => void }} acts */
function toolsRow(phone, words, acts) {
  const fold = () => void phone.screen.dispatchEvent(new CustomEvent("fold-keyboard"));
  const keyboard = iconButton("keyboard", say("hideKeyboard"), fold, "fold");
  keyboard.hidden = true;
  phone.screen.addEventListener("keyboard", (event) => {
    const { state, placeholder } = /** @type {CustomEvent} */ (event).detail;
    keyboard.hidden = state === "none";
    keyboard.classList.toggle("on", state === "open");
    const label = say(state === "open" ? "hideKeyboard" : "showKeyboard");
    keyboard.title = label;
    keyboard.setAttribute("aria-label", label);
    words.placeholder = placeholder ?? say("write");
  });
  const send = iconButton("send", say("send"), acts.send, "send");
  const row = make(
    "div",
    { class: "compose-row" },
    iconButton("clip", say("attach"), acts.attach),
    words,
    iconButton("slash", say("showCommands"), acts.commands, "slash"),
    keyboard,
    send,
  );
  row.addEventListener("pointerdown", (event) => {
    if (event.target !== words) event.preventDefault();
  });
  return row;
}

/** @param {Phone} phone @param {HTMLTextAreaElement} words @param {(aim: Aim) => void} setAim @param {(text: string) => void} setWords */
function listenToPhone(phone, words, setAim, setWords) {
  const { screen, person } = phone;
  const on = (/** @type {string} */ name, /** @type {(detail: any) => void} */ act) =>
    screen.addEventListener(name, (event) => {
      act(/** @type {CustomEvent} */ (event).detail);
      words.focus({ preventScroll: true });
    });
  on("reply-to", (message) => setAim({ kind: "reply", message }));
  on("edit", (message) => {
    setAim({ kind: "edit", message });
    setWords(chatOf(person).messages.get(message)?.text ?? "");
  });
  on("type", setWords);
  hear(`chat:${person}`, (before) => {
    const { forceReply } = chatOf(person).view;
    if (forceReply !== null && forceReply !== before.forceReply)
      setAim({ kind: "reply", message: forceReply });
  });
}

/** @param {HTMLElement} strip @param {number} person @param {Aim} aim @param {() => void} drop */
function drawAim(strip, person, aim, drop) {
  strip.hidden = aim.kind === "new";
  if (aim.kind === "new") return;
  const quoted = chatOf(person).messages.get(aim.message)?.text ?? "";
  const title = say(aim.kind === "edit" ? "editing" : "replyTo");
  strip.replaceChildren(
    make("div", { class: "aim-words" }, make("b", {}, title), make("span", {}, quoted.slice(0, 120))),
    iconButton("close", say("cancel"), drop),
  );
}

/** @param {Aim} aim @param {string} text @returns {import("../control.ts").Act} */
function actOf(aim, text) {
  if (aim.kind === "edit") return { act: "edits", message: aim.message, text };
  return aim.kind === "reply" ? { act: "says", text, replyTo: aim.message } : { act: "says", text };
}

/** @param {KeyboardEvent} event @param {() => void} send @param {() => void} drop */
function onKey(event, send, drop) {
  if (event.key === "Escape") drop();
  const isLineBreak = event.shiftKey || event.isComposing || matchMedia("(pointer: coarse)").matches;
  if (event.key !== "Enter" || isLineBreak || event.defaultPrevented) return;
  event.preventDefault();
  send();
}

/** @param {HTMLTextAreaElement} words */
function grow(words) {
  words.style.height = "auto";
  words.style.height = `${Math.min(words.scrollHeight, 140)}px`;
}
