/** @import { FileView, MessageView } from "../control.ts" */
import { icon, iconButton, make } from "./dom.js";
import { avatar, spaced } from "./person.js";
import { pageLocale, say } from "./words.js";

/** What a message shows beside its words. @param {MessageView} message */
export function mediaOf(message) {
  if (message.contact !== undefined) return contact(message.contact);
  if (message.file === undefined) return null;
  if (message.kind === "photo") return photo(message.file, message.text);
  if (message.kind === "voice") return voice(message.file);
  if (message.kind === "sticker") return make("span", { class: "sticker" }, message.file.emoji ?? "🙂");
  return document_(message.file);
}

/** A picture over the whole page, until any tap. @param {HTMLElement} photo @param {boolean} isProtected */
export function viewPicture(photo, isProtected) {
  const shown = photo.querySelector("img");
  if (shown === null) return;
  const picture = make("img", { src: shown.src, alt: shown.alt, draggable: !isProtected });
  const onclose = () => dialog.remove();
  const close = iconButton("close", say("close"), () => dialog.close());
  const dialog = make("dialog", { class: "viewer", onclose, onclick: () => dialog.close() }, picture, close);
  if (isProtected) dialog.addEventListener("contextmenu", (event) => event.preventDefault());
  document.body.append(dialog);
  dialog.showModal();
}

/** @param {FileView} file @param {string} caption */
function photo(file, caption) {
  if (file.url === undefined) return document_(file);
  const { width, height } = file;
  const label = caption === "" ? say("picture") : `${say("picture")}: ${caption}`;
  const image = make("img", {
    src: file.url,
    alt: label,
    width,
    height,
    loading: "lazy",
    decoding: "async",
    draggable: false,
  });
  return make("button", { type: "button", class: "photo", "aria-label": label }, image);
}

/** @param {FileView} file */
function document_(file) {
  const about = [sizeOf(file.size), file.url === undefined && say("sizeOnly")].filter(Boolean).join(" · ");
  const inner = [
    make("span", { class: "file-mark" }, icon("file")),
    make(
      "span",
      { class: "file-about" },
      make("b", { dir: "auto" }, file.name ?? say("file")),
      make("small", {}, about),
    ),
  ];
  if (file.url === undefined) return make("div", { class: "file" }, ...inner);
  return make("a", { class: "file", href: file.url, download: file.name ?? "file" }, ...inner);
}

/** @param {FileView} file */
function voice(file) {
  const bars = make(
    "span",
    { class: "voice-bars", "aria-hidden": true },
    ...waves(file.id).map((tall) => make("i", { class: `bar-${tall}` })),
  );
  const length = make("small", {}, lengthOf(file.durationSeconds ?? 0));
  /** @type {HTMLAudioElement | undefined} */
  let sound;
  const play = iconButton(
    "play",
    say("play"),
    () => {
      sound ??= audioOf(file, play);
      if (sound.paused) void sound.play().catch(() => {});
      else sound.pause();
    },
    "voice-play",
  );
  play.toggleAttribute("disabled", file.url === undefined);
  return make(
    "div",
    { class: "voice", role: "group", "aria-label": say("voiceMessage") },
    play,
    bars,
    length,
  );
}

/** @param {FileView} file @param {HTMLButtonElement} play */
function audioOf(file, play) {
  const sound = new Audio(file.url);
  const draw = () => {
    play.replaceChildren(icon(sound.paused ? "play" : "pause"));
    play.setAttribute("aria-label", say(sound.paused ? "play" : "pause"));
  };
  for (const event of ["play", "pause", "ended"]) sound.addEventListener(event, draw);
  return sound;
}

/** Heights that look like speech and are the same every time. @param {string} seed */
function waves(seed) {
  return Array.from(
    { length: 24 },
    (_, place) => 1 + ((seed.charCodeAt(place % seed.length) * (place + 3)) % 5),
  );
}

/** @param {NonNullable<MessageView["contact"]>} shared */
function contact(shared) {
  const name = [shared.firstName, shared.lastName].filter(Boolean).join(" ");
  const phone = shared.phone.startsWith("+") ? shared.phone : `+${shared.phone}`;
  return make(
    "div",
    { class: "contact" },
    avatar({
      id: Number(phone.slice(-4)),
      firstName: shared.firstName,
      ...(shared.lastName && { lastName: shared.lastName }),
    }),
    make("span", { class: "file-about" }, make("b", { dir: "auto" }, name), make("small", {}, spaced(phone))),
  );
}

/** @param {number} bytes */
function sizeOf(bytes) {
  if (bytes < 1024) return measured(bytes, "byte", 0);
  return bytes < 1024 * 1024
    ? measured(bytes / 1024, "kilobyte", 0)
    : measured(bytes / 1024 / 1024, "megabyte", 1);
}

/** @param {number} size @param {string} unit @param {number} digits behind the point */
function measured(size, unit, digits) {
  const bounds = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(pageLocale(), { style: "unit", unit, ...bounds }).format(size);
}

/** @param {number} seconds */
function lengthOf(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
