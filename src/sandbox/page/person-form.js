import { showPerson } from "./people-tabs.js";
import { choice, field, pageSheet } from "./sheet.js";
import { addPerson } from "./wire.js";
import { currentLanguage, say } from "./words.js";

/** @import { NewPerson } from "../control.ts" */

/** Asks who the new person is and puts their phone on the page. */
export function personForm() {
  const first = field(say("firstName"), { required: true, maxlength: 64, autocomplete: "off" });
  const last = field(say("lastName"), { maxlength: 64, autocomplete: "off" });
  const username = field(say("username"), {
    maxlength: 32,
    pattern: "[A-Za-z][A-Za-z0-9_]{4,31}",
    autocomplete: "off",
  });
  const phone = field(say("phone"), {
    type: "tel",
    maxlength: 32,
    placeholder: say("phoneHint"),
    autocomplete: "off",
  });
  const language = choice(say("personLanguage"), ["ru", "en", "kk", "de"], currentLanguage());
  pageSheet({
    title: say("addPerson"),
    fields: [first, last, username, phone, language].map((part) => part.row),
    submit: say("add"),
    act: async () => {
      const told = { lastName: last.value(), username: username.value(), phone: phone.value() };
      const person = await addPerson({
        firstName: first.value(),
        languageCode: language.value(),
        ...filled(told),
      });
      requestAnimationFrame(() => showPersonSoon(person.id, 20));
    },
  });
}

/** @param {Partial<NewPerson>} told @returns {Partial<NewPerson>} */
function filled(told) {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ""));
}

/** @param {number} person @param {number} tries the event that brings the phone may be a little later */
function showPersonSoon(person, tries) {
  if (document.querySelector(`.phone[data-person="${person}"]`) !== null) showPerson(person);
  else if (tries > 0) setTimeout(() => showPersonSoon(person, tries - 1), 50);
}
