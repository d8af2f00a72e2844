/** @import { Phone } from "./phone.js" */
import { iconButton, make } from "./dom.js";
import { avatar, nameOf } from "./person.js";
import { choice, phoneSheet, row } from "./sheet.js";
import { toast } from "./toast.js";
import { say } from "./words.js";
import { chatOf, hear, world } from "./world.js";

/** The top of the chat: the bot, what it is doing, and what the person may do with the whole chat. @param {Phone} phone */
export function chatHead(phone) {
  const status = make("span", { class: "chat-status", "aria-live": "polite" }, say("bot"));
  let hush = 0;
  const quiet = () => {
    status.textContent = say("bot");
    status.classList.remove("busy");
  };
  hear(`chat:${phone.person}`, (before) => {
    const { action } = chatOf(phone.person).view;
    if (action === null || action.at === before.action?.at) return;
    status.textContent = doing(action.action);
    status.classList.add("busy");
    clearTimeout(hush);
    hush = Number(setTimeout(quiet, 5000));
  });
  hear(`message:${phone.person}`, (message) => message.mine || quiet());
  const { id, name } = world.bot;
  return make(
    "header",
    { class: "chat-head" },
    avatar({ id, firstName: name }),
    make("div", { class: "chat-title" }, make("b", {}, name), status),
    iconButton("dots", say("personMenu", { name: nameOf(chatOf(phone.person).view.person) }), () =>
      personMenu(phone),
    ),
  );
}

/** @param {Phone} phone */
function personMenu(phone) {
  const { person, blocked, deactivated, started } = chatOf(phone.person).view;
  const hide = () => {
    close();
    const whole = phone.screen.closest(".phone");
    if (whole instanceof HTMLElement) whole.hidden = true;
  };
  const copy = async () => {
    close();
    await navigator.clipboard.writeText(person.phone);
    toast(say("copied"), phone.screen);
  };
  const block = () => {
    close();
    void phone.does({ act: blocked ? "unblocks" : "blocks" });
  };
  const leave = () => {
    close();
    void phone.does({ act: "leaves" });
  };
  const language = languageChoice(phone, person.languageCode);
  const rows = [language, row(say("copyPhone"), copy), row(say("hidePhone"), hide, "wide-only")];
  if (started && !deactivated) {
    rows.push(row(say(blocked ? "restart" : "block"), block, blocked ? "" : "danger"));
    rows.push(row(say("deleteAccount"), leave, "danger"));
  }
  const close = phoneSheet(phone.screen, { title: nameOf(person), fields: rows });
}

/** @param {Phone} phone @param {string} now */
function languageChoice(phone, now) {
  const { row, value } = choice(say("personLanguage"), [...new Set(["ru", "en", "kk", "de", now])], now);
  row.addEventListener("change", () => void phone.does({ act: "speaks", languageCode: value() }));
  return row;
}

/** @param {string} action */
function doing(action) {
  if (action === "upload_photo") return say("sendsPhoto");
  if (action === "upload_document") return say("sendsFile");
  if (action === "record_voice" || action === "upload_voice") return say("sendsVoice");
  return say("typing");
}
