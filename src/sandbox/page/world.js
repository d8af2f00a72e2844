/**
 * What the page knows of the sandbox, kept current by its events.
 *
 * @import { ChatView, ClockView, MessageView, PersonView, SandboxLink } from "../control.ts"
 */

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
  /** @type {ClockView & { readAt: number }} */
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
