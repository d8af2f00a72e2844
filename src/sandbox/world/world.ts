import type { Now } from "../../shared/now.ts";
import type { Row, RowKind, SandboxStore } from "../store/sandbox-store.ts";
import { type CounterName, countersOver } from "./counters.ts";
import type { Chat, Message, Person, StoredFile } from "./records.ts";
import { newSettings, type Settings } from "./settings.ts";

export type Change =
  | { kind: "person"; person: Person }
  | { kind: "chat"; chat: Chat }
  | { kind: "message"; message: Message }
  | { kind: "reset" };

/** Everything that the local Telegram knows: held in memory, every change handed to the store. */
export interface World {
  now: Now;
  /** The present by the program's clock, ISO in UTC. */
  at(): string;
  store: SandboxStore;
  settings: Settings;
  people: Map<number, Person>;
  chats: Map<number, Chat>;
  /** Oldest first. */
  messages: Map<number, Map<number, Message>>;
  files: Map<string, StoredFile>;
  /** The rows of updates as they were found at the start. */
  keptUpdates: Row[];
  nextId(name: CounterName): number;
  jumpId(name: CounterName, to: number): void;
  savePerson(person: Person): void;
  saveChat(chat: Chat): void;
  saveMessage(message: Message): void;
  saveFile(file: StoredFile, bytes?: Buffer): void;
  saveSettings(): void;
  /** Forgets people, chats, messages and files. Ids and the bot stay. */
  clear(): void;
  /** Returns the way to stop listening. */
  onChange(listener: (change: Change) => void): () => void;
  close(): Promise<void>;
}

// A chat that is played with for months stays light; Telegram itself keeps everything.
const messagesKept = 2_000;

export async function openWorld(store: SandboxStore, now: Now): Promise<World> {
  const rows = await store.load();
  const valuesOf = <Value>(kind: RowKind) =>
    rows.filter((row) => row.kind === kind).map((row) => row.value as Value);

  const counters = countersOver(
    store,
    new Map(rows.filter((row) => row.kind === "counter").map((row) => [row.id, row.value as number])),
  );
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };

  const world: World = {
    now,
    at: () => now().toUTC().toISO() ?? "",
    store,
    settings: valuesOf<Settings>("settings")[0] ?? newSettings(),
    people: new Map(valuesOf<Person>("person").map((person) => [person.id, person])),
    chats: new Map(valuesOf<Chat>("chat").map((chat) => [chat.id, chat])),
    messages: messagesByChat(valuesOf<Message>("message")),
    files: new Map(valuesOf<StoredFile>("file").map((file) => [file.id, file])),
    keptUpdates: rows.filter((row) => row.kind === "update"),
    nextId: counters.next,
    jumpId: counters.jump,
    savePerson: (person) => {
      world.people.set(person.id, person);
      store.put("person", String(person.id), person);
      tell({ kind: "person", person });
    },
    saveChat: (chat) => {
      world.chats.set(chat.id, chat);
      store.put("chat", String(chat.id), chat);
      tell({ kind: "chat", chat });
    },
    saveMessage: (message) => {
      keepMessage(world, message);
      store.put("message", String(message.id), message);
      tell({ kind: "message", message });
    },
    saveFile: (file, bytes) => {
      world.files.set(file.id, file);
      store.put("file", file.id, file);
      if (bytes !== undefined) store.putBytes(file.id, bytes);
    },
    saveSettings: () => store.put("settings", "bot", world.settings),
    clear: () => {
      clearWorld(world);
      tell({ kind: "reset" });
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      counters.settle();
      await store.flush();
    },
  };
  world.saveSettings();
  // Ids may be handed out from here on: their ceilings must be safe first.
  await store.flush();
  return world;
}

function messagesByChat(messages: Message[]): Map<number, Map<number, Message>> {
  const chats = new Map<number, Map<number, Message>>();
  for (const message of messages.toSorted((one, other) => one.id - other.id)) {
    const chat = chats.get(message.chat) ?? new Map<number, Message>();
    chats.set(message.chat, chat.set(message.id, message));
  }
  return chats;
}

function keepMessage(world: World, message: Message): void {
  const chat = world.messages.get(message.chat) ?? new Map<number, Message>();
  world.messages.set(message.chat, chat.set(message.id, message));
  for (const id of chat.keys()) {
    if (chat.size <= messagesKept) break;
    chat.delete(id);
    world.store.drop("message", String(id));
  }
}

function clearWorld(world: World): void {
  for (const id of world.people.keys()) world.store.drop("person", String(id));
  for (const id of world.chats.keys()) world.store.drop("chat", String(id));
  for (const chat of world.messages.values()) {
    for (const id of chat.keys()) world.store.drop("message", String(id));
  }
  for (const id of world.files.keys()) {
    world.store.drop("file", id);
    world.store.dropBytes(id);
  }
  world.people.clear();
  world.chats.clear();
  world.messages.clear();
  world.files.clear();
}
