/**
 * Keeps what the page knows current.
 *
 * @import { ChatView, ClockView, MessageView, PersonView, SandboxEvent } from "../control.ts"
 * @import { Chat, ChatState } from "./world.js"
 */
import { letCastIn } from "./cast.js";
import { follow, lookAround, readChat } from "./wire.js";
import { tell, world } from "./world.js";

/**
 * Reads everything and follows what happens; after a lost line reads everything again.
 *
 * @param {() => void} onWhole everything was read: build the stage
 */
export function watch(onWhole) {
  let isFirst = true;
  const readAll = async () => {
    if (isFirst) await letCastIn();
    isFirst = false;
    await readWorld();
    setConnected(true);
    onWhole();
  };
  /** @type {Promise<void>} one after another: what happens while everything is read waits its turn */
  let queue = Promise.resolve();
  const then = (/** @type {() => Promise<void> | void} */ work) => {
    queue = queue.then(work).catch(() => setConnected(false));
  };
  follow({
    onOpen: () => then(readAll),
    onLoss: () => setConnected(false),
    onEvent: (event) => then(() => take(event, onWhole)),
  });
}

async function readWorld() {
  const view = await lookAround();
  view.people.sort((one, other) => one.id - other.id);
  const chats = await Promise.all(view.people.map((person) => readChat(person.id)));
  const before = world.chats;
  Object.assign(world, { bot: view.bot, botLink: view.botLink, people: view.people, links: view.links });
  setClock(view.clock);
  world.chats = new Map(chats.map((chat) => [chat.person.id, keptChat(chat, before.get(chat.person.id))]));
}

/** @param {ChatView} view @param {Chat} [before] @returns {Chat} */
function keptChat({ messages, ...view }, before) {
  const byId = new Map(messages.map((message) => [message.id, message]));
  return {
    view,
    messages: byId,
    unread: before?.unread ?? 0,
    inSight: before?.inSight ?? false,
    draft: before?.draft ?? "",
  };
}

/** @param {SandboxEvent} event @param {() => void} onWhole */
async function take(event, onWhole) {
  if (event.event === "message") return takeMessage(event.message);
  if (event.event === "chat") return takeChat(event.chat);
  // In another zone every hour on the page reads otherwise.
  if (event.event === "clock" && event.clock.zone === world.clock.zone) return setClock(event.clock);
  if (event.event === "links") {
    world.links = event.links;
    return tell("links");
  }
  if (event.event === "person") {
    await takePerson(event.person);
    return tell("people");
  }
  await readWorld();
  onWhole();
}

/** @param {MessageView} message */
function takeMessage(message) {
  const chat = world.chats.get(message.chat);
  if (chat === undefined) return;
  const isNew = !chat.messages.has(message.id);
  chat.messages.set(message.id, message);
  if (isNew && !message.mine && !chat.inSight) chat.unread += 1;
  tell(`message:${message.chat}`, message);
  tell("unread");
}

/** @param {ChatState} view */
function takeChat(view) {
  const chat = world.chats.get(view.person.id);
  if (chat === undefined) return;
  const before = chat.view;
  chat.view = view;
  tell(`chat:${view.person.id}`, before);
}

/** @param {PersonView} person */
async function takePerson(person) {
  world.people = [...world.people.filter((known) => known.id !== person.id), person].sort(
    (one, other) => one.id - other.id,
  );
  if (!world.chats.has(person.id)) world.chats.set(person.id, keptChat(await readChat(person.id)));
}

/** @param {ClockView} clock */
function setClock(clock) {
  world.clock = { ...clock, readAt: Date.now() };
  tell("clock");
}

/** @param {boolean} connected */
function setConnected(connected) {
  world.connected = connected;
  tell("line");
}
