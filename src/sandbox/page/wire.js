/**
 * The page's line to the sandbox: the control API and its stream of events.
 *
 * @import { Act, ActAnswer, ChatView, ClockMove, ActRefusal, ClockView, NewPerson, PersonView, SandboxEvent, SandboxView } from "../control.ts"
 */

const root = "/_sandbox";

/** The sandbox said no; `refusal` when it is worth words of the page. */
export class Refused extends Error {
  /** @param {string} why @param {ActRefusal} [refusal] */
  constructor(why, refusal) {
    super(why);
    this.refusal = refusal;
  }
}

/** @returns {Promise<SandboxView>} */
export function lookAround() {
  return ask("GET", "");
}

/** @param {number} person @returns {Promise<ChatView>} */
export function readChat(person) {
  return ask("GET", `/chats/${person}`);
}

/** @param {number} person @param {Act} act @returns {Promise<ActAnswer>} */
export function act(person, act) {
  return ask("POST", `/chats/${person}/acts`, act);
}

/** @param {NewPerson} person @returns {Promise<PersonView>} */
export function addPerson(person) {
  return ask("POST", "/people", person);
}

/** @param {ClockMove} move @returns {Promise<ClockView>} */
export function moveClock(move) {
  return ask("POST", "/clock", move);
}

/**
 * Follows what happens. `onOpen` comes at every (re)connection, so that what was missed can be read.
 *
 * @param {{ onEvent: (event: SandboxEvent) => void, onOpen: () => void, onLoss: () => void }} listener
 */
export function follow({ onEvent, onOpen, onLoss }) {
  const source = new EventSource(`${root}/events`);
  source.onopen = onOpen;
  source.onerror = onLoss;
  source.onmessage = (message) => onEvent(JSON.parse(message.data));
  return source;
}

/**
 * @template Answer
 * @param {"GET" | "POST"} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<Answer>}
 */
async function ask(method, path, body) {
  const headers = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(root + path, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(answer.error ?? `${response.status}`, answer.refusal);
  return answer;
}
