import { iconButton, make } from "./dom.js";
import { showTrouble } from "./toast.js";
import { say } from "./words.js";

/**
 * @typedef {object} Sheet
 * @property {string} title
 * @property {Node[]} fields
 * @property {string} [submit] label of the button that acts; none when absent
 * @property {() => unknown} [act]
 * @property {{ label: string, act: () => unknown }} [also] a second way
 */

/** A form over the whole page. @param {Sheet} sheet */
export function pageSheet(sheet) {
  const dialog = make("dialog", { class: "page-sheet", onclose: () => dialog.remove() });
  dialog.append(sheetForm(sheet, () => dialog.close()));
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * A form, a list or an alert over one phone; the rest of that phone waits, the other phones do not.
 *
 * @param {HTMLElement} phone
 * @param {Sheet & { kind?: string }} sheet
 * @returns {() => void} closes it
 */
export function phoneSheet(phone, sheet) {
  phone.querySelector(".sheet-cover")?.remove();
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const rest = [...phone.children].filter((part) => !part.classList.contains("toast"));
  const close = () => {
    cover.remove();
    for (const part of rest) part.toggleAttribute("inert", false);
    if (before?.isConnected) before.focus({ preventScroll: true });
  };
  const panel = make(
    "div",
    { class: "sheet", role: sheet.kind ?? "dialog", "aria-label": sheet.title },
    sheetForm(sheet, close),
  );
  const onclick = (/** @type {MouseEvent} */ event) => event.target === cover && close();
  const onkeydown = (/** @type {KeyboardEvent} */ event) => event.key === "Escape" && close();
  const cover = make("div", { class: "sheet-cover", onclick, onkeydown }, panel);
  for (const part of rest) part.toggleAttribute("inert", true);
  phone.append(cover);
  /** @type {HTMLElement | null} */ (
    panel.querySelector("input, textarea, .sheet-row, .sheet-submit") ?? panel.querySelector("button")
  )?.focus();
  return close;
}

/**
 * A row that acts and closes nothing by itself.
 *
 * @param {string | Node} label
 * @param {() => unknown} act
 * @param {string} [kind]
 */
export function row(label, act, kind = "") {
  return make("button", { type: "button", class: `sheet-row ${kind}`, onclick: act }, label);
}

/**
 * @param {string} label
 * @param {Record<string, unknown>} attributes
 */
export function field(label, attributes) {
  const isLong = attributes.type === "long";
  const input = isLong
    ? make("textarea", { rows: 3, ...attributes, type: null })
    : make("input", { type: "text", ...attributes });
  return {
    row: make("label", { class: "field" }, make("span", {}, label), input),
    value: () => input.value.trim(),
  };
}

/** @param {string} label @param {string[]} options @param {string} chosen */
export function choice(label, options, chosen) {
  const list = options.map((option) =>
    make("option", { value: option, selected: option === chosen }, option),
  );
  const select = make("select", {}, ...list);
  return {
    row: make("label", { class: "field" }, make("span", {}, label), select),
    value: () => select.value,
  };
}

/** @param {string} label @param {boolean} on */
export function tick(label, on) {
  const input = make("input", { type: "checkbox", checked: on });
  return {
    row: make("label", { class: "field tick" }, input, make("span", {}, label)),
    value: () => input.checked,
  };
}

/** @param {Sheet} sheet @param {() => void} close */
function sheetForm(sheet, close) {
  const finish = async (/** @type {() => unknown} */ act) => {
    try {
      await act();
      close();
    } catch (trouble) {
      showTrouble(trouble, form);
    }
  };
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    void finish(sheet.act ?? (() => {}));
  };
  const { also, submit } = sheet;
  const form = make(
    "form",
    { onsubmit },
    make(
      "div",
      { class: "sheet-head" },
      make("h2", {}, sheet.title),
      iconButton("close", say("close"), close),
    ),
    make("div", { class: "sheet-body" }, ...sheet.fields),
    submit !== undefined && make("button", { class: "sheet-submit" }, submit),
    also !== undefined &&
      make("button", { type: "button", class: "sheet-also", onclick: () => finish(also.act) }, also.label),
  );
  return form;
}
