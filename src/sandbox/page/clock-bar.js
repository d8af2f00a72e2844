import { icon, make } from "./dom.js";
import { localMoment, shopNow, shopZone, wholeMoment } from "./moment.js";
import { field, pageSheet } from "./sheet.js";
import { showTrouble } from "./toast.js";
import { moveClock } from "./wire.js";
import { say } from "./words.js";
import { hear, world } from "./world.js";

/** @import { ClockMove } from "../control.ts" */

/** The shop's time and the buttons that push it forward, so that reminders can be seen. */
export function clockBar() {
  const face = make("time", { class: "clock-face" });
  const tick = () => {
    face.textContent = wholeMoment(shopNow());
    face.title = shopZone();
  };
  const moves = make("div", { class: "clock-moves" }, ...moveButtons());
  const open = () => bar.classList.toggle("open");
  const toggle = make(
    "button",
    { type: "button", class: "clock-now", title: say("clock"), onclick: open },
    icon("clock"),
    face,
  );
  const bar = make("div", { class: "clock", role: "group", "aria-label": say("clock") }, toggle, moves);
  tick();
  const beat = setInterval(() => (bar.isConnected ? tick() : clearInterval(beat)), 1000);
  hear("clock", tick);
  return bar;
}

function moveButtons() {
  return [
    moveButton(say("plusHour"), () => ({ advance: "PT1H" })),
    moveButton(say("plusDay"), () => ({ advance: "P1D" })),
    moveButton(say("tomorrow"), tomorrowMorning),
    make(
      "button",
      { type: "button", disabled: !world.clock.movable, title: reason(), onclick: chooseMoment },
      say("other"),
    ),
  ];
}

/** @param {string} label @param {() => ClockMove} move */
function moveButton(label, move) {
  const act = () => moved(move());
  return make(
    "button",
    { type: "button", disabled: !world.clock.movable, title: reason(), onclick: act },
    label,
  );
}

function reason() {
  return world.clock.movable ? null : say("clockFixed");
}

/** @returns {ClockMove} */
function tomorrowMorning() {
  const day = new Date(`${localMoment(shopNow()).slice(0, 10)}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return { set: `${day.toISOString().slice(0, 10)}T10:00`, zone: shopZone() };
}

function chooseMoment() {
  const moment = field(say("moveTo"), {
    type: "datetime-local",
    required: true,
    value: localMoment(shopNow()),
  });
  pageSheet({
    title: say("clock"),
    fields: [moment.row],
    submit: say("move"),
    act: () => moved({ set: moment.value(), zone: shopZone() }),
    also: { label: say("realTime"), act: () => moved({ set: new Date().toISOString() }) },
  });
}

/** @param {ClockMove} move */
async function moved(move) {
  await moveClock(move).catch((trouble) => showTrouble(trouble));
}
