/** @import { SharedContact } from "../control.ts" */
/** @import { Phone } from "./phone.js" */

import { make } from "./dom.js";
import { avatar, nameOf } from "./person.js";
import { field, phoneSheet, row, tick } from "./sheet.js";
import { say } from "./words.js";
import { world } from "./world.js";

/** Shares a contact of another: someone of this sandbox, or a name and a number. @param {Phone} phone @param {{ replyTo?: number }} aim */
export function contactSheet(phone, aim) {
  const share = (/** @type {SharedContact} */ contact) => phone.does({ act: "shares", contact, ...aim });
  const first = field(say("firstName"), { required: true, maxlength: 64, value: say("sampleFirstName") });
  const last = field(say("lastName"), { maxlength: 64, value: say("sampleLastName") });
  const number = field(say("phone"), { required: true, type: "tel", maxlength: 32, value: "+79123456789" });
  const card = tick(say("withVcard"), false);
  const email = field(say("email"), { type: "email", value: "ivan@example.ru" });
  const birthday = field(say("birthday"), { type: "date", value: "1990-04-22" });
  const more = make("div", { class: "field-group", hidden: true }, email.row, birthday.row);
  card.row.addEventListener("change", () => more.toggleAttribute("hidden", !card.value()));
  const told = () => {
    const contact = {
      phone: number.value(),
      firstName: first.value(),
      ...(last.value() && { lastName: last.value() }),
    };
    return card.value() ? { ...contact, vcard: vcard(contact, email.value(), birthday.value()) } : contact;
  };
  const close = phoneSheet(phone.screen, {
    title: say("someContact"),
    fields: [
      knownPeople(phone, (contact) => {
        close();
        void share(contact);
      }),
      first.row,
      last.row,
      number.row,
      card.row,
      more,
    ],
    submit: say("share"),
    act: () => share(told()),
  });
}

/** @param {Phone} phone @param {(contact: SharedContact) => void} share */
function knownPeople(phone, share) {
  const others = world.people.filter((person) => person.id !== phone.person);
  const chips = others.map((person) => {
    const contact = {
      phone: person.phone,
      firstName: person.firstName,
      ...(person.lastName && { lastName: person.lastName }),
    };
    const label = document.createDocumentFragment();
    label.append(avatar(person), nameOf(person));
    return row(label, () => share({ ...contact, userId: person.id }), "chip");
  });
  return make("div", { class: "chips", role: "group", "aria-label": say("addressBook") }, ...chips);
}

/** @param {SharedContact} contact @param {string} email @param {string} birthday */
function vcard(contact, email, birthday) {
  const plain = (/** @type {string} */ words) => words.replace(/[\\,;]/g, "\\$&").replace(/\n/g, "\\n");
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `N:${plain(contact.lastName ?? "")};${plain(contact.firstName)};;;`,
    `FN:${plain([contact.firstName, contact.lastName].filter(Boolean).join(" "))}`,
    `TEL;TYPE=CELL:${contact.phone}`,
    email && `EMAIL:${plain(email)}`,
    birthday && `BDAY:${birthday}`,
    "END:VCARD",
  ];
  return lines.filter(Boolean).join("\r\n");
}
