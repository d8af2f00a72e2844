/**
 * What the page knows of the sandbox, kept current by its events.
 *
 * @import { ChatView, ClockView, MessageView, PersonView, SandboxEvent, SandboxLink } from "../control.ts"
 */
import { letCastIn } from "./cast.js";
import { follow, lookAround, readChat } from "./wire.js";

/**
 * @typedef {Omit<ChatView, "messages">} ChatState
 * @typedef {object} Chat
 * @property {ChatState} view
 * @property {Map<number, MessageView>} messages by id, oldest first
 * @property {number} unread
 * @property {boolean} inSight the phone is before the eyes
 * @property {string} draft what is typed and not sent
 *
 * @typedef {"people" | "clock" | "links" | "line" | "unread" | `chat:${number}` | `message:${number}`} Topic
 */

export const world = {
  bot: { id: 0, username: "", name: "" },
  botLink: "",
  /** @type {ClockView & { zone?: string, readAt: number }} */
  clock: { now: new Date().toISOString(), movable: false, readAt: Date.now() },
  /** @type {PersonView[]} */
  people: [],
  /** @type {SandboxLink[]} */
  links: [],
  /** @type {Map<number, Chat>} */
  chats: new Map(),
  connected: true,
};

/** @type {Map<Topic, Set<(news: any) => void>>} */
const listeners = new Map();

/** @param {Topic} topic @param {(news: any) => void} listener */
export function hear(topic, listener) {
  const heard = listeners.get(topic) ?? new Set();
  listeners.set(topic, heard.add(listener));
}

/** Forgets every listener: the stage is built anew. */
export function hearNothing() {
  listeners.clear();
}

/** @param {Topic} topic @param {unknown} [news] */
export function tell(topic, news) {
  for (const listener of listeners.get(topic) ?? []) listener(news);
}

/** @param {number} person @returns {Chat} */
export function chatOf(person) {
  const chat = world.chats.get(person);
  if (chat === undefined) throw new Error(`no chat of ${person}`);
  return chat;
}

/**
 * Reads everything and follows what happens; after a lost line reads everything again.
 *
 * @param {() => void} onWhole everything was read: build the stage
 */
export function watch(onWhole) {
  /** @type {SandboxEvent[] | null} */
  let waiting = [];
  let isFirst = true;
  const readAll = async () => {
    waiting = [];
    if (isFirst) await letCastIn();
    isFirst = false;
    await readWorld();
    const missed = waiting ?? [];
    waiting = null;
    for (const event of missed) await take(event, onWhole);
    setConnected(true);
    onWhole();
  };
  follow({
    onOpen: () => void readAll().catch(() => setConnected(false)),
    onLoss: () => setConnected(false),
    onEvent: (event) => void (waiting === null ? take(event, onWhole) : waiting.push(event)),
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
  if (event.event === "clock") return setClock(event.clock);
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
