import type {
  Act,
  ActAnswer,
  ChatView,
  MessageView,
  PersonView,
  SentFile,
  SharedContact,
} from "../../src/sandbox/control.ts";
import type { SandboxControl } from "../../src/sandbox/index.ts";
import { buttonLabels, screenOf } from "./chat-screen.ts";

type ReplyTo = { replyTo?: MessageView | number };
type Sent = Partial<Record<SentFile["kind"], Buffer | true>> & Omit<SentFile, "kind" | "base64"> & ReplyTo;

/** One person with a phone in hand. Acts resolve when the program is quiet, if the chat knows how to wait. */
export interface ChatPerson {
  id: number;
  view: PersonView;
  says(text: string, more?: ReplyTo): Promise<MessageView>;
  /** Follows a deep link, or presses Start. */
  opens(payload?: string): Promise<MessageView>;
  /** Taps the inline button with this label, or one that begins so, in the newest message that has it. */
  taps(label: string, message?: MessageView | number): Promise<ActAnswer>;
  /** Sends any callback data from a message, as a forged or an old app would. */
  forges(data: string, message: MessageView | number): Promise<ActAnswer>;
  /** Presses a button of the reply keyboard. */
  presses(label: string): Promise<MessageView>;
  shares(contact?: SharedContact | "own", more?: ReplyTo): Promise<MessageView>;
  forwards(
    from: string,
    what: { text?: string; contact?: SharedContact; fromId?: number },
  ): Promise<MessageView>;
  sends(file: Sent): Promise<MessageView>;
  edits(message: MessageView | number, text: string): Promise<MessageView>;
  replies(message: MessageView | number, text: string): Promise<MessageView>;
  /** Types `@bot query`. Returns what is offered. */
  types(query: string): Promise<NonNullable<ChatView["inline"]>>;
  chooses(query: string, result: string): Promise<MessageView>;
  /** Turns the app to another language: the next update tells it. */
  speaks(languageCode: string): Promise<void>;
  blocks(): Promise<void>;
  unblocks(): Promise<void>;
  /** Deletes the account. */
  leaves(): Promise<void>;
  /** Waits at most three seconds for a live message of the bot with this text; returns the newest such. */
  sees(text: string | RegExp, withinMilliseconds?: number): Promise<MessageView>;
  /** Whether such a message is shown at this moment. */
  isShown(text: string | RegExp): boolean;
  chat(): ChatView;
  /** The bot's newest live message. */
  last(): MessageView;
  /** The live messages as text, with their buttons: for assertions and for errors. */
  screen(): string;
  /** Labels of the reply keyboard, row by row. */
  keyboard(): string[][];
  /** Labels of the inline buttons of the newest live message, or of the given one. */
  buttons(message?: MessageView): string[][];
  /** The toast or alert of the newest tap. */
  toast(): string | undefined;
  /** What it took so far. A press of the reply keyboard is a tap. */
  effort(): { taps: number; messages: number };
}

const seesMilliseconds = 3_000;

export function chatPerson(
  control: SandboxControl,
  view: PersonView,
  quiet: () => Promise<void>,
): ChatPerson {
  const effort = { taps: 0, messages: 0 };
  const chat = () => asSeen(control.chat(view.id));

  async function act(deed: Act): Promise<ActAnswer> {
    effort[isTap(deed) ? "taps" : "messages"] += isEffort(deed) ? 1 : 0;
    try {
      const answer = await control.act(view.id, deed);
      await quiet();
      return answer;
    } catch (error) {
      throw new Error(`${view.firstName} could not: ${JSON.stringify(deed)}\n${person.screen()}`, {
        cause: error,
      });
    }
  }
  const write = async (deed: Act) => written(await act(deed));
  const shown = (text: string | RegExp) => liveOfBot(chat()).findLast((message) => holds(message, text));

  const person: ChatPerson = {
    id: view.id,
    view,
    says: (text, more) => write({ act: "says", text, ...replyTo(more) }),
    opens: (payload) => write({ act: "opens", ...(payload !== undefined && { payload }) }),
    taps: (text, message) =>
      act({ act: "taps", text, ...(message !== undefined && { message: idOf(message) }) }),
    forges: (data, message) => act({ act: "taps", data, message: idOf(message) }),
    presses: (text) => write({ act: "presses", text }),
    shares: (contact = "own", more = {}) => write({ act: "shares", contact, ...replyTo(more) }),
    forwards: (name, { fromId, ...what }) =>
      write({ act: "forwards", from: { name, ...(fromId !== undefined && { id: fromId }) }, ...what }),
    sends: (file) => write({ act: "sends", file: sentFile(file), ...replyTo(file) }),
    edits: (message, text) => write({ act: "edits", message: idOf(message), text }),
    replies: (message, text) => write({ act: "says", text, replyTo: idOf(message) }),
    types: async (query) => {
      await act({ act: "types", query });
      return waitFor(control, `an answer to @bot ${query}`, () => answeredInline(chat()), person);
    },
    chooses: (query, result) => write({ act: "chooses", query, result }),
    speaks: async (languageCode) => void (await act({ act: "speaks", languageCode })),
    blocks: async () => void (await act({ act: "blocks" })),
    unblocks: async () => void (await act({ act: "unblocks" })),
    leaves: async () => void (await act({ act: "leaves" })),
    sees: (text, within) => waitFor(control, String(text), () => shown(text), person, within),
    isShown: (text) => shown(text) !== undefined,
    chat,
    last: () => liveOfBot(chat()).at(-1) ?? fail(person, "The bot said nothing"),
    screen: () => screenOf(chat()),
    keyboard: () => chat().keyboard?.rows.map((row) => row.map(({ text }) => text)) ?? [],
    buttons: (message = person.last()) => buttonLabels(message),
    toast: () => chat().taps.at(-1)?.text,
    effort: () => ({ ...effort }),
  };
  return person;
}

function waitFor<Found>(
  control: SandboxControl,
  what: string,
  find: () => Found | undefined,
  person: ChatPerson,
  withinMilliseconds = seesMilliseconds,
): Promise<Found> {
  const found = find();
  if (found !== undefined) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`${person.view.firstName} does not see ${what}\n${person.screen()}`));
    }, withinMilliseconds);
    const stop = control.onEvent(() => {
      const seen = find();
      if (seen === undefined) return;
      clearTimeout(timer);
      stop();
      resolve(seen);
    });
  });
}

function liveOfBot({ messages }: ChatView): MessageView[] {
  return messages.filter((message) => !message.mine && !message.deleted);
}

/** What the eye reads: nobody sees which space or hyphen a sum, a date or a phone is written with. */
function asSeen(chat: ChatView): ChatView {
  return {
    ...chat,
    messages: chat.messages.map((message) => ({
      ...message,
      ...wordsAsSeen(message),
      revisions: message.revisions.map((revision) => ({ ...revision, ...wordsAsSeen(revision) })),
    })),
    taps: chat.taps.map((tap) => ({
      ...tap,
      ...(tap.text !== undefined && { text: plainSpaces(tap.text) }),
    })),
  };
}

function wordsAsSeen({ text, buttons }: Pick<MessageView, "text" | "buttons">) {
  const labels = buttons.map((row) => row.map((button) => ({ ...button, text: plainSpaces(button.text) })));
  return { text: plainSpaces(text), buttons: labels };
}

function holds({ text }: MessageView, sought: string | RegExp): boolean {
  return typeof sought === "string" ? text.includes(plainSpaces(sought)) : sought.test(text);
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ").replaceAll("\u2011", "-");
}

function answeredInline({ inline }: ChatView): NonNullable<ChatView["inline"]> | undefined {
  return inline?.answered ? inline : undefined;
}

function isTap(deed: Act): boolean {
  return deed.act === "taps" || deed.act === "presses" || deed.act === "opens";
}

function isEffort(deed: Act): boolean {
  return !["blocks", "unblocks", "speaks"].includes(deed.act);
}

function written({ message }: ActAnswer): MessageView {
  if (message === undefined) throw new Error("The act left no message");
  return message;
}

function idOf(message: MessageView | number): number {
  return typeof message === "number" ? message : message.id;
}

function replyTo({ replyTo: message }: ReplyTo = {}): { replyTo?: number } {
  return message === undefined ? {} : { replyTo: idOf(message) };
}

/** `true` stands for a small file of that kind; with a `size` only the size is claimed. */
function sentFile({ replyTo: _, photo, document, voice, audio, video, sticker, ...rest }: Sent): SentFile {
  const kinds = Object.entries({ photo, document, voice, audio, video, sticker });
  const [kind, bytes] = kinds.find(([, value]) => value !== undefined) ?? ["document", true];
  const held = bytes === true ? Buffer.from(kind) : (bytes ?? Buffer.alloc(0));
  return {
    kind: kind as SentFile["kind"],
    ...(rest.size === undefined && { base64: held.toString("base64") }),
    ...rest,
  };
}

function fail(person: ChatPerson, why: string): never {
  throw new Error(`${why}\n${person.screen()}`);
}
