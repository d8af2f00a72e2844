/**
 * @import { MessageView } from "../control.ts"
 * @import { Phone } from "./phone.js"
 */
import { make } from "./dom.js";
import { hourOf } from "./moment.js";
import { richText } from "./rich-text.js";
import { phoneSheet, row } from "./sheet.js";
import { toast } from "./toast.js";
import { say } from "./words.js";

/** What can be done with one message: what Telegram would offer here, and no more. @param {Phone} phone @param {MessageView} message */
export function messageMenu(phone, message) {
  const then = (/** @type {() => unknown} */ act) => () => {
    close();
    act();
  };
  const rows = [
    row(
      say("reply"),
      then(() => phone.replyTo(message.id)),
    ),
  ];
  if (message.mine && message.text !== "" && message.viaBot !== true) {
    rows.push(
      row(
        say("edit"),
        then(() => phone.edit(message.id)),
      ),
    );
  }
  if (message.text !== "" && !message.protected)
    rows.push(
      row(
        say("copy"),
        then(() => copy(phone, message.text)),
      ),
    );
  if (message.revisions.length > 0)
    rows.push(
      row(
        say("versions"),
        then(() => showVersions(phone, message)),
      ),
    );
  const fields = message.protected
    ? [make("p", { class: "sheet-note" }, `🔒 ${say("protectedNote")}`), ...rows]
    : rows;
  const close = phoneSheet(phone.screen, { title: hourOf(message.at), fields });
}

/** @param {Phone} phone @param {string} words */
async function copy(phone, words) {
  await navigator.clipboard.writeText(words);
  toast(say("copied"), phone.screen);
}

/** @param {Phone} phone @param {MessageView} message */
function showVersions(phone, message) {
  const fields = message.revisions.map(({ at, html }) =>
    make(
      "div",
      { class: `version ${message.protected ? "protected" : ""}` },
      make("time", {}, hourOf(at)),
      make("div", { class: "words" }, richText(html)),
    ),
  );
  phoneSheet(phone.screen, { title: say("versions"), fields });
}
