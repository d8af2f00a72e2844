/**
 * The whole page: the bar with the shop's clock, the guide for a newcomer, the people and their phones.
 */
import { letCastIn } from "./cast.js";
import { clockBar } from "./clock-bar.js";
import { icon, iconButton, make } from "./dom.js";
import { guide, isGuideClosed, setGuideClosed } from "./guide.js";
import { peopleTabs, showPerson } from "./people-tabs.js";
import { personForm } from "./person-form.js";
import { phone } from "./phone.js";
import { currentLanguage, say, speak } from "./words.js";
import { hear, hearNothing, world } from "./world.js";

export function buildStage() {
  hearNothing();
  document.title = say("title");
  const empty =
    world.people.length === 0 &&
    make("button", { type: "button", class: "door big", onclick: letCastIn }, say("letCastIn"));
  const phones = make("main", { class: "phones" }, empty, ...world.people.map((person) => phone(person.id)));
  const notice = make(
    "p",
    { class: "line-lost", role: "status", hidden: world.connected },
    say("connectionLost"),
  );
  hear("line", () => notice.toggleAttribute("hidden", world.connected));
  hear("people", () => addNewPhones(phones));
  document.body.replaceChildren(bar(), notice, guide(), peopleTabs(), phones);
  fitting.disconnect();
  fitting.observe(phones);
  const first = world.people[0];
  const before = Number(sessionStorage.getItem("livebase.person"));
  if (first !== undefined) showPerson(world.chats.has(before) ? before : first.id, false);
}

/** Tabs are of no use while every phone is in sight. */
const fitting = new ResizeObserver(([seen]) => {
  const phones = /** @type {HTMLElement} */ (seen?.target);
  const isHidden = phones.querySelector(".phone[hidden]") !== null;
  document.body.classList.toggle("all-fit", !isHidden && phones.scrollWidth <= phones.clientWidth);
});

function bar() {
  return make(
    "header",
    { class: "bar" },
    make(
      "h1",
      { class: "brand" },
      make("span", { class: "brand-mark" }),
      "Livebase ",
      make("small", {}, say("brandNote")),
    ),
    clockBar(),
    make("div", { class: "tools" }, helpButton(), languageSwitch(), personButton()),
  );
}

function helpButton() {
  return iconButton("help", say("guideShow"), () => {
    setGuideClosed(!isGuideClosed());
    document.querySelector(".guide")?.replaceWith(guide());
  });
}

function languageSwitch() {
  const next = currentLanguage() === "ru" ? "en" : "ru";
  const label = next === "ru" ? "По-русски" : "In English";
  const change = () => {
    speak(next);
    buildStage();
  };
  return make(
    "button",
    { type: "button", class: "language", "aria-label": label, title: label, onclick: change },
    make("span", { class: currentLanguage() === "ru" ? "on" : "" }, "RU"),
    make("span", { class: currentLanguage() === "en" ? "on" : "" }, "EN"),
  );
}

function personButton() {
  return make(
    "button",
    {
      type: "button",
      class: "add-person",
      "aria-label": say("addPerson"),
      title: say("addPerson"),
      onclick: personForm,
    },
    icon("plus"),
    make("span", {}, say("addPerson")),
  );
}

/** @param {HTMLElement} phones */
function addNewPhones(phones) {
  phones.querySelector(":scope > .door")?.remove();
  for (const person of world.people) {
    if (phones.querySelector(`[data-person="${person.id}"]`) === null) phones.append(phone(person.id));
  }
}
