/**
 * What a person may do to a message: tap its buttons, links and pictures, open its menu.
 *
 * @import { ButtonView, MessageView } from "../control.ts"
 * @import { Phone } from "./phone.js"
 */
import { openLink } from "./deep-link.js";
import { viewPicture } from "./media.js";
import { messageMenu } from "./message-menu.js";
import { toast } from "./toast.js";
import { say } from "./words.js";
import { chatOf, hear, world } from "./world.js";

/** One listener for the whole list. @param {Phone} phone @param {HTMLElement} list */
export function listenToMessages(phone, list) {
  list.addEventListener("click", (event) => tapped(phone, event));
  list.addEventListener("dblclick", (event) => {
    const message = messageAt(phone, event.target);
    if (message !== undefined && isPlain(event.target)) phone.replyTo(message.id);
  });
  list.addEventListener("contextmenu", (event) => {
    const message = messageAt(phone, event.target);
    if (message === undefined || message.deleted) return;
    event.preventDefault();
    messageMenu(phone, message);
  });
  list.addEventListener("copy", (event) => {
    if (messageAt(phone, event.target)?.protected === true) event.preventDefault();
  });
  hear(`chat:${phone.person}`, () => calmAnswered(phone, list));
}

/** @param {Phone} phone @param {MouseEvent} event */
function tapped(phone, event) {
  const target = /** @type {HTMLElement} */ (event.target).closest("a, button");
  const message = messageAt(phone, event.target);
  const cover = /** @type {HTMLElement} */ (event.target).closest(".spoiler:not(.open)");
  if (cover !== null) {
    cover.classList.add("open");
    return event.preventDefault();
  }
  if (!(target instanceof HTMLElement) || message === undefined) return;
  const { link, command, jump } = target.dataset;
  if (target.matches(".photo")) viewPicture(target, message.protected);
  if (target.matches(".more")) messageMenu(phone, message);
  if (jump !== undefined) phone.screen.dispatchEvent(new CustomEvent("jump", { detail: Number(jump) }));
  if (target.matches(".inline-button")) void tapButton(phone, message, target);
  if (command !== undefined) {
    event.preventDefault();
    void phone.does({ act: "says", text: command });
  }
  if (link !== undefined && openLink(phone, link)) event.preventDefault();
}

/** @param {Phone} phone @param {MessageView} message @param {HTMLElement} key */
async function tapButton(phone, message, key) {
  const button = message.buttons[Number(key.dataset.row)]?.[Number(key.dataset.column)];
  if (button === undefined) return;
  if (button.kind === "callback") return tapCallback(phone, message, button, key);
  if (button.kind === "url" && !openLink(phone, button.url))
    window.open(button.url, "_blank", "noopener,noreferrer");
  if (button.kind === "inline") phone.type(`@${world.bot.username} ${button.query}`);
  if (button.kind === "other") toast(say("notHere"), phone.screen);
  if (button.kind === "copy") {
    await navigator.clipboard.writeText(button.copies);
    toast(say("copied"), phone.screen);
  }
}

/** @param {Phone} phone @param {MessageView} message @param {ButtonView & { kind: "callback" }} button @param {HTMLElement} key */
async function tapCallback(phone, message, button, key) {
  key.classList.add("waiting");
  setTimeout(() => key.classList.remove("waiting"), 15_000);
  const answer = await phone.does({ act: "taps", message: message.id, data: button.data });
  if (answer?.query === undefined) key.classList.remove("waiting");
  else key.dataset.query = answer.query;
  calmAnswered(phone, phone.screen);
}

/** @param {Phone} phone @param {HTMLElement} within */
function calmAnswered(phone, within) {
  const answered = new Set(
    chatOf(phone.person)
      .view.taps.filter((tap) => tap.answered)
      .map((tap) => tap.query),
  );
  for (const key of within.querySelectorAll(".waiting[data-query]")) {
    if (answered.has(/** @type {HTMLElement} */ (key).dataset.query ?? "")) key.classList.remove("waiting");
  }
}

/** @param {Phone} phone @param {EventTarget | null} target @returns {MessageView | undefined} */
function messageAt(phone, target) {
  const element = target instanceof Element ? target : /** @type {Node | null} */ (target)?.parentElement;
  const drawn = element?.closest(".message");
  return chatOf(phone.person).messages.get(
    Number(/** @type {HTMLElement | undefined} */ (drawn)?.dataset.id),
  );
}

/** @param {EventTarget | null} target */
function isPlain(target) {
  return (
    target instanceof Element && target.closest(".bubble") !== null && target.closest("a, button") === null
  );
}
