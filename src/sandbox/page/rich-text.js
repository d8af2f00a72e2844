import { make } from "./dom.js";

/**
 * Words of a message as nodes. The markup is parsed in an inert document and only the marks that
 * Telegram knows are built anew, so nothing that a person typed can ever act on this page. Links,
 * commands, phones and addresses become tappable; the phone listens for `data-link` and `data-command`.
 *
 * @param {string} html
 * @returns {DocumentFragment}
 */
export function richText(html) {
  const inert = new DOMParser().parseFromString(`<body><div>${html}</div>`, "text/html");
  const fragment = document.createDocumentFragment();
  const root = inert.body.firstElementChild;
  for (const node of root?.childNodes ?? []) fragment.append(rebuilt(node, false));
  return fragment;
}

/** @type {Record<string, keyof HTMLElementTagNameMap>} */
const marks = { B: "b", STRONG: "b", I: "i", EM: "i", U: "u", INS: "u", S: "s", DEL: "s", STRIKE: "s" };
/** @type {Record<string, keyof HTMLElementTagNameMap>} */
const blocks = { CODE: "code", PRE: "pre", BLOCKQUOTE: "blockquote" };

/** @param {Node} node @param {boolean} plain no tappable words inside @returns {Node} */
function rebuilt(node, plain) {
  if (node.nodeType === Node.TEXT_NODE)
    return plain ? new Text(node.nodeValue ?? "") : tappable(node.nodeValue ?? "");
  if (!(node instanceof Element)) return new Text("");
  const element = elementLike(node);
  const inner = plain || element instanceof HTMLAnchorElement || ["CODE", "PRE"].includes(node.tagName);
  const children = [...node.childNodes].map((child) => rebuilt(child, inner));
  if (element === null) return new Text(node.outerHTML);
  element.append(...children);
  return element;
}

/** @param {Element} node @returns {HTMLElement | null} null for a mark that Telegram does not know */
function elementLike(node) {
  const tag = marks[node.tagName] ?? blocks[node.tagName];
  if (tag !== undefined) return make(tag);
  if (node.tagName === "TG-SPOILER" || (node.tagName === "SPAN" && node.classList.contains("tg-spoiler"))) {
    return make("span", { class: "spoiler", role: "button", tabindex: 0 });
  }
  if (node.tagName === "A") return link(node.getAttribute("href") ?? "");
  return null;
}

/** @param {string} address */
function link(address) {
  const safe = /^(https?:|tg:|mailto:|tel:)/i.test(address) ? address : `https://${address}`;
  return make("a", { href: safe, "data-link": safe, target: "_blank", rel: "noopener noreferrer" });
}

const tappableWords =
  /(?<url>\b(?:https?:\/\/|t\.me\/)[^\s<>«»]*[^\s<>«».,;:!?)'"])|(?<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)|(?<command>(?<![\w/:])\/[a-z][a-z0-9_]{0,63}(?:_[A-Za-z0-9_-]+)?)|(?<phone>\+\d(?:[\s()-]{0,2}\d){9,13}(?!\d))/gu;

/** @param {string} words */
function tappable(words) {
  const fragment = document.createDocumentFragment();
  let from = 0;
  for (const match of words.matchAll(tappableWords)) {
    fragment.append(words.slice(from, match.index), tapped(match[0], match.groups ?? {}));
    from = match.index + match[0].length;
  }
  fragment.append(words.slice(from));
  return fragment;
}

/** @param {string} words @param {Record<string, string | undefined>} found */
function tapped(words, found) {
  const element = anchorFor(words, found);
  element.textContent = words;
  return element;
}

/** @param {string} words @param {Record<string, string | undefined>} found */
function anchorFor(words, found) {
  if (found.command !== undefined) return make("a", { href: "#", "data-command": words });
  if (found.email !== undefined) return link(`mailto:${words}`);
  if (found.phone !== undefined) return link(`tel:${words.replace(/[^+\d]/g, "")}`);
  return link(words);
}
