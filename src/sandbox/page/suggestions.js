/**
 * What shows above the message field while a person types: commands after "/", results after "@bot".
 *
 * @import { InlineView } from "../control.ts"
 * @import { Phone } from "./phone.js"
 */
import { make } from "./dom.js";
import { toast } from "./toast.js";
import { say } from "./words.js";
import { chatOf, hear, world } from "./world.js";

/** @param {Phone} phone @param {HTMLTextAreaElement} words @param {() => void} clear empties the field */
export function suggestions(phone, words, clear) {
  const panel = make("div", { class: "suggestions", hidden: true });
  let asked = 0;
  let forced = false;
  const show = (/** @type {Node[]} */ rows) => {
    panel.replaceChildren(...rows);
    panel.hidden = rows.length === 0;
  };
  const choose = (/** @type {import("../control.ts").Act} */ act) => {
    forced = false;
    clear();
    void phone.does(act);
  };
  const drawInline = () => {
    const query = inlineQuery(words.value);
    const { inline } = chatOf(phone.person).view;
    if (query === null) return;
    if (inline === null || inline.text !== query || !inline.answered) return show([note(say("searching"))]);
    show(results(inline, choose));
  };
  const look = () => {
    clearTimeout(asked);
    const query = inlineQuery(words.value);
    if (query === null) return show(commandsFor(phone.person, words.value, forced, choose));
    drawInline();
    asked = Number(setTimeout(() => void phone.does({ act: "types", query }), 250));
  };
  const commands = () => {
    forced = !forced && chatOf(phone.person).view.commands.length > 0;
    if (chatOf(phone.person).view.commands.length === 0) toast(say("noCommands"), phone.screen);
    look();
  };
  hear(`chat:${phone.person}`, drawInline);
  return { panel, look, commands, isInline: () => inlineQuery(words.value) !== null };
}

/** @param {string} typed @returns {string | null} null when it is not for the bot's inline mode */
function inlineQuery(typed) {
  const start = `@${world.bot.username.toLowerCase()} `;
  return world.bot.username !== "" && typed.toLowerCase().startsWith(start)
    ? typed.slice(start.length)
    : null;
}

/** @param {number} person @param {string} typed @param {boolean} forced @param {(act: import("../control.ts").Act) => void} choose */
function commandsFor(person, typed, forced, choose) {
  const start = /^\/\w*$/.test(typed) ? typed.slice(1).toLowerCase() : null;
  if (start === null && !(forced && typed === "")) return [];
  const fitting = chatOf(person).view.commands.filter(({ command }) => command.startsWith(start ?? ""));
  return fitting.map(({ command, description }) =>
    hint([make("b", {}, `/${command}`), make("span", {}, description)], () =>
      choose({ act: "says", text: `/${command}` }),
    ),
  );
}

/** @param {InlineView} inline @param {(act: import("../control.ts").Act) => void} choose */
function results(inline, choose) {
  const { button, query } = inline;
  const rows = inline.results.map(({ id, title, description }) =>
    hint([make("b", { dir: "auto" }, title), make("span", { dir: "auto" }, description)], () =>
      choose({ act: "chooses", query, result: id }),
    ),
  );
  if (button !== undefined) {
    rows.unshift(
      hint([make("b", { class: "hint-button" }, button.text)], () =>
        choose({ act: "opens", payload: button.startParameter }),
      ),
    );
  }
  return rows.length > 0 ? rows : [note(say("nothingFound"))];
}

/** @param {Node[]} inner @param {() => void} act */
function hint(inner, act) {
  return make("button", { type: "button", class: "hint", onclick: act }, ...inner);
}

/** @param {string} words */
function note(words) {
  return make("p", { class: "hint-note" }, words);
}
