/** @import { MessageView } from "../control.ts" */
import { iconButton, make } from "./dom.js";
import { inlineKeyboard } from "./inline-keyboard.js";
import { mediaOf } from "./media.js";
import { dayOf, hourOf } from "./moment.js";
import { richText } from "./rich-text.js";
import { say } from "./words.js";
import { world } from "./world.js";

/**
 * A message as a bubble, or as a faint line when it was deleted.
 *
 * @param {MessageView} message
 * @param {MessageView} [previous] the one above: a new day begins with its date
 */
export function drawMessage(message, previous) {
  const day = dayOf(message.at);
  const isNewDay = previous === undefined || dayOf(previous.at) !== day;
  const kinds = [
    message.mine ? "mine" : "theirs",
    `kind-${message.kind}`,
    message.protected && "protected",
    message.deleted && "deleted",
  ];
  return make(
    "li",
    {
      class: `message ${kinds.filter(Boolean).join(" ")}`,
      "data-id": message.id,
      "data-day": isNewDay && day,
    },
    message.deleted ? ghost(message) : bubble(message),
    !message.deleted && message.buttons.length > 0 && inlineKeyboard(message.buttons),
  );
}

/** @param {MessageView} message */
function ghost(message) {
  return make("p", { class: "ghost" }, `${say("deleted")} · ${hourOf(message.at)}`);
}

/** @param {MessageView} message */
function bubble(message) {
  const isBare = message.kind === "sticker";
  return make(
    "div",
    { class: `bubble ${isBare ? "bare" : ""} ${message.buttons.length > 0 ? "with-buttons" : ""}` },
    origin(message),
    message.replyTo && quote(message.replyTo),
    mediaOf(message),
    message.html !== "" && make("div", { class: "words", dir: "auto" }, richText(message.html)),
    meta(message),
    iconButton("dots", say("more"), () => {}, "more"),
  );
}

/** @param {MessageView} message */
function origin(message) {
  if (message.forwardedFrom !== undefined)
    return make("p", { class: "origin" }, say("forwarded", { name: message.forwardedFrom }));
  return (
    message.viaBot === true && make("p", { class: "origin" }, say("viaBot", { bot: world.bot.username }))
  );
}

/** @param {{ id: number, text: string }} replied */
function quote({ id, text }) {
  return make("button", { type: "button", class: "quote", "data-jump": id }, text || "…");
}

/** @param {MessageView} message */
function meta(message) {
  return make(
    "span",
    { class: "meta" },
    message.protected &&
      make(
        "span",
        { class: "lock", title: say("protectedNote"), role: "img", "aria-label": say("protectedNote") },
        "🔒",
      ),
    message.silent && make("span", { title: say("silent"), role: "img", "aria-label": say("silent") }, "🔕"),
    message.editedAt !== undefined && make("span", { class: "edited" }, say("edited")),
    make("time", { datetime: message.at }, hourOf(message.at)),
  );
}
