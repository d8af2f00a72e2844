/**
 * 📎: contacts, pictures, files, a voice note, a forwarded message.
 *
 * @import { SentFile } from "../control.ts"
 * @import { Phone } from "./phone.js"
 */
import { contactSheet } from "./contact-sheet.js";
import { make } from "./dom.js";
import { askToShare } from "./reply-keyboard.js";
import { bytesOf, samplePdf, samplePhoto, sampleVoice } from "./samples.js";
import { field, phoneSheet, row } from "./sheet.js";
import { showTrouble } from "./toast.js";
import { say } from "./words.js";

/** @param {Phone} phone @param {number | undefined} replyTo @param {() => void} onSent */
export function attachSheet(phone, replyTo, onSent) {
  const aim = replyTo === undefined ? {} : { replyTo };
  const send = async (/** @type {SentFile} */ file) => {
    await phone.does({ act: "sends", file, ...aim });
    onSent();
  };
  const own = () => askToShare(phone, () => void phone.does({ act: "shares", contact: "own", ...aim }));
  const pick = (/** @type {"photo" | "document"} */ kind) => () => pickFile(kind, send, phone);
  const item = (/** @type {string} */ mark, /** @type {string} */ label, /** @type {() => unknown} */ act) =>
    row(labelled(mark, label), async () => {
      close();
      await Promise.resolve(act()).catch((trouble) => showTrouble(trouble, phone.screen));
    });
  const close = phoneSheet(phone.screen, {
    title: say("attach"),
    fields: [
      item("👤", say("someContact"), () => contactSheet(phone, aim)),
      item("📱", say("ownContact"), own),
      item("🖼", say("samplePhoto"), async () => send(await samplePhoto())),
      item("📷", `${say("photo")}…`, pick("photo")),
      item("📄", say("sampleDocument"), () => send(samplePdf())),
      item("📎", `${say("document")}…`, pick("document")),
      item("🎤", say("voice"), () => send(sampleVoice())),
      item("🙂", say("sticker"), () => send({ kind: "sticker", emoji: "👍" })),
      item("↪️", say("forward"), () => forwardSheet(phone)),
      item("🐘", say("bigDocument"), () =>
        send({ kind: "document", name: "video.mov", mime: "video/quicktime", size: 25 * 1024 * 1024 }),
      ),
    ],
  });
}

/** @param {"photo" | "document"} kind @param {(file: SentFile) => Promise<void>} send @param {Phone} phone */
function pickFile(kind, send, phone) {
  const input = make("input", { type: "file", accept: kind === "photo" ? "image/*,video/*" : null });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const caption = field(say("caption"), { type: "long", maxlength: 1024 });
    phoneSheet(phone.screen, {
      title: file.name,
      fields: [caption.row],
      submit: say("send"),
      act: async () => send(await sentFile(file, kind, caption.value())),
    });
  });
  input.click();
}

/** What is played goes as a video or a sound, however it was picked. @param {File} file @param {"photo" | "document"} kind @param {string} caption @returns {Promise<SentFile>} */
async function sentFile(file, kind, caption) {
  const played = file.type.startsWith("video/") ? "video" : file.type.startsWith("audio/") ? "audio" : kind;
  return {
    kind: played,
    base64: bytesOf(new Uint8Array(await file.arrayBuffer())),
    name: file.name,
    mime: file.type || "application/octet-stream",
    ...(caption !== "" && { caption }),
  };
}

/** @param {Phone} phone */
function forwardSheet(phone) {
  const name = field(say("forwardFrom"), { required: true, maxlength: 64, value: say("sampleFriend") });
  const text = field(say("forwardText"), { type: "long", required: true, maxlength: 4096 });
  phoneSheet(phone.screen, {
    title: say("forward"),
    fields: [name.row, text.row],
    submit: say("forwardSend"),
    act: () => phone.does({ act: "forwards", from: { name: name.value() }, text: text.value() }),
  });
}

/** @param {string} mark @param {string} label */
function labelled(mark, label) {
  const whole = document.createDocumentFragment();
  whole.append(make("span", { class: "row-mark", "aria-hidden": true }, mark), label);
  return whole;
}
