/** @import { ButtonView } from "../control.ts" */
import { make } from "./dom.js";
import { say } from "./words.js";

/** The buttons under a message; taps are heard by the list. @param {ButtonView[][]} rows */
export function inlineKeyboard(rows) {
  return make(
    "div",
    { class: "inline-keyboard" },
    ...rows.map((row, place) =>
      make("div", { class: "inline-row" }, ...row.map((button, column) => key(button, place, column))),
    ),
  );
}

/** @param {ButtonView} button @param {number} row @param {number} column */
function key(button, row, column) {
  const style = ["primary", "success", "danger"].includes(button.style ?? "") ? button.style : "";
  const attributes = {
    type: "button",
    class: `inline-button ${style}`,
    "data-row": row,
    "data-column": column,
  };
  const isElsewhere = button.kind === "other";
  return make(
    "button",
    {
      ...attributes,
      "aria-disabled": isElsewhere,
      title: isElsewhere ? say("notHere") : null,
      "data-kind": button.kind,
    },
    make("span", { dir: "auto" }, button.text),
  );
}
