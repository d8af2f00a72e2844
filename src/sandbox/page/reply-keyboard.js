/**
 * @import { ReplyKeyboardView } from "../control.ts"
 * @import { Phone } from "./phone.js"
 */
import { make } from "./dom.js";
import { spaced } from "./person.js";
import { phoneSheet } from "./sheet.js";
import { say } from "./words.js";
import { chatOf, hear } from "./world.js";

/** The keyboard that the bot put in place of the letters. It folds on "fold-keyboard". @param {Phone} phone */
export function replyKeyboard(phone) {
  const place = make("div", { class: "reply-keyboard" });
  let drawn = "";
  let folded = false;
  const draw = () => {
    const { keyboard } = chatOf(phone.person).view;
    const now = JSON.stringify(keyboard);
    if (now !== drawn) {
      drawn = now;
      folded = keyboard?.folded ?? false;
      place.replaceChildren(...(keyboard?.rows ?? []).map((row) => keys(phone, row)));
    }
    place.hidden = keyboard === null || folded;
    const state = keyboard === null ? "none" : folded ? "folded" : "open";
    phone.screen.dispatchEvent(
      new CustomEvent("keyboard", { detail: { state, placeholder: keyboard?.placeholder } }),
    );
  };
  phone.screen.addEventListener("fold-keyboard", () => {
    folded = !folded;
    draw();
  });
  hear(`chat:${phone.person}`, draw);
  queueMicrotask(draw);
  return place;
}

/** @param {Phone} phone @param {ReplyKeyboardView["rows"][number]} row */
function keys(phone, row) {
  return make(
    "div",
    { class: "reply-row" },
    ...row.map((key) => {
      const press = () => void phone.does({ act: "presses", text: key.text });
      const onclick = key.requestContact ? () => askToShare(phone, press) : press;
      return make(
        "button",
        { type: "button", class: "reply-key", onclick },
        make("span", { dir: "auto" }, key.text),
      );
    }),
  );
}

/** @param {Phone} phone @param {() => void} share */
export function askToShare(phone, share) {
  const note = say("shareOwn", { phone: spaced(chatOf(phone.person).view.person.phone) });
  phoneSheet(phone.screen, {
    title: say("ownContact"),
    fields: [make("p", {}, note)],
    submit: say("share"),
    act: share,
  });
}
