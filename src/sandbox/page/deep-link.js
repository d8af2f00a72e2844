/** @import { Phone } from "./phone.js" */
import { make } from "./dom.js";
import { showPerson } from "./people-tabs.js";
import { avatar, nameOf } from "./person.js";
import { phoneSheet, row } from "./sheet.js";
import { showTrouble, toast } from "./toast.js";
import { act } from "./wire.js";
import { say } from "./words.js";
import { world } from "./world.js";

/**
 * Opens a link of this bot on a phone of the page: "open as…".
 *
 * @param {Phone} phone where the link was tapped
 * @param {string} address
 * @returns {boolean} false when the link leads elsewhere
 */
export function openLink(phone, address) {
  const shared = sharedIn(address);
  const payload = payloadIn(shared ?? address);
  if (payload === null) return shared !== null && copied(phone, shared);
  const open = async (/** @type {number} */ person) => {
    close();
    showPerson(person);
    await act(person, payload === "" ? { act: "opens" } : { act: "opens", payload }).catch((trouble) =>
      showTrouble(trouble, phone.screen),
    );
  };
  const rows = world.people.map((person) => row(choiceOf(person), () => open(person.id), "with-avatar"));
  const copy = row(say("copyLink"), () => {
    close();
    return copyLink(phone, shared ?? address);
  });
  const close = phoneSheet(phone.screen, {
    title: say("openAs"),
    fields: [make("p", { class: "sheet-note" }, say("openAsNote")), ...rows, copy],
  });
  return true;
}

/**
 * @param {string} address
 * @returns {string | null} the payload of a deep link of this bot, "" when it has none
 */
export function payloadIn(address) {
  if (world.botLink !== "" && address.startsWith(world.botLink)) return address.slice(world.botLink.length);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return null;
  const inTelegram = url.protocol === "tg:" && url.host === "resolve" ? url.searchParams.get("domain") : null;
  const onWeb = ["t.me", "telegram.me"].includes(url.host) ? url.pathname.slice(1) : null;
  const bot = (inTelegram ?? onWeb ?? "").toLowerCase();
  return bot === world.bot.username.toLowerCase() ? (url.searchParams.get("start") ?? "") : null;
}

/** The link inside "share with someone". @param {string} address */
function sharedIn(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.host === "t.me" && url.pathname === "/share/url"
    ? url.searchParams.get("url")
    : null;
}

/** @param {Phone} phone @param {string} shared */
function copied(phone, shared) {
  void copyLink(phone, shared);
  return true;
}

/** @param {Phone} phone @param {string} address */
async function copyLink(phone, address) {
  await navigator.clipboard.writeText(address);
  toast(say("copied"), phone.screen);
}

/** @param {import("../control.ts").PersonView} person */
function choiceOf(person) {
  const choice = document.createDocumentFragment();
  choice.append(avatar(person), nameOf(person));
  return choice;
}
