/**
 * Makes an element. Strings become text nodes: nothing is ever parsed as markup. An attribute of
 * `false`, `null` or `undefined` is left out, a function named `onclick` and the like listens.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...children.filter(isThere));
  return element;
}

/**
 * An icon drawn by strokes on a 24 × 24 field.
 *
 * @param {keyof typeof strokes} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  drawing.classList.add("icon", `icon-${name}`);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", strokes[name]);
  drawing.append(path);
  return drawing;
}

/**
 * A round button that is only an icon; its label is read aloud and shown as a tip.
 *
 * @param {keyof typeof strokes} picture
 * @param {string} label
 * @param {(event: MouseEvent) => void} act
 * @param {string} [kind] further class names
 */
export function iconButton(picture, label, act, kind = "") {
  const attributes = { type: "button", class: `icon-button ${kind}`, "aria-label": label, title: label };
  return make("button", { ...attributes, onclick: act }, icon(picture));
}

const strokes = {
  clip: "M20 11.5 12.2 19a5 5 0 0 1-7-7.1l8.3-8a3.3 3.3 0 0 1 4.7 4.7l-8.2 8a1.7 1.7 0 0 1-2.4-2.4l7.3-7",
  send: "M4 12 3 4l18 8-18 8 1-8Zm0 0h9",
  keyboard: "M3 6h18v12H3ZM7 10h.01M11 10h.01M15 10h.01M17 10h.01M8 14h8",
  slash: "M15 4 9 20",
  dots: "M5 12h.01M12 12h.01M19 12h.01",
  close: "M6 6l12 12M18 6 6 18",
  down: "m6 9 6 6 6-6",
  plus: "M12 5v14M5 12h14",
  play: "M8 5v14l11-7Z",
  pause: "M8 5v14M16 5v14",
  file: "M14 3H6v18h12V7Zm0 0v4h4",
  reply: "M10 7 4 12l6 5v-3c5 0 8 1 10 4 0-6-4-8-10-8Z",
  edit: "M4 20h4L19 9l-4-4L4 16Z",
  help: "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5h.01",
  clock: "M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
};

/** @param {HTMLElement} element @param {string} name @param {unknown} value */
function setAttribute(element, name, value) {
  if (value === false || value === null || value === undefined) return;
  if (typeof value === "function") {
    element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    return;
  }
  element.setAttribute(name, value === true ? "" : String(value));
}

/** @param {Node | string | null | undefined | false} child @returns {child is Node | string} */
function isThere(child) {
  return child !== null && child !== undefined && child !== false;
}
