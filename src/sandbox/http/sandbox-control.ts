import type { Api } from "../api/call.ts";
import { botNameOf } from "../api/telegram-people.ts";
import type {
  Act,
  ActAnswer,
  ChatView,
  ClockMove,
  ClockView,
  FaultPlan,
  NewPerson,
  PersonView,
  SandboxEvent,
  SandboxLink,
  SandboxView,
  UpdateTrick,
} from "../control.ts";
import type { Faults } from "../faults/fault-plan.ts";
import { playAct } from "../people/act.ts";
import { addPerson, chatOfPerson } from "../people/people.ts";
import { chatHead, chatView, messageView } from "../people/views.ts";
import { botLink, botUsername } from "../world/settings.ts";
import type { Change, World } from "../world/world.ts";
import type { Record, RecordedCall } from "./recorder.ts";
import type { ShopClock } from "./shop-clock.ts";

/** Plays the people and the weather, within the process. The page does the same over HTTP (control.ts). */
export interface SandboxControl {
  view(): SandboxView;
  addPerson(person: NewPerson): PersonView;
  chat(person: number): ChatView;
  /** Resolves when the act's updates are safe, not when the bot has handled them. */
  act(person: number, act: Act): Promise<ActAnswer>;
  moveClock(move: ClockMove): Promise<ClockView>;
  /** Replaces the faults, and turns the limiter on or off when the plan names it. */
  plan(plan: FaultPlan): void;
  trick(trick: UpdateTrick): void;
  /** Forgets people and chats; ids go on. */
  reset(): Promise<void>;
  setLinks(links: SandboxLink[]): void;
  /** Updates that the bot has not confirmed yet. */
  waitingUpdates(): number;
  /** What a strict server found wrong with the calls so far. */
  violations(): string[];
  calls(): RecordedCall[];
  onEvent(listener: (event: SandboxEvent) => void): () => void;
}

export interface ControlParts {
  api: Api;
  faults: Faults;
  record: Record;
  clock: ShopClock;
  limit(on: boolean): void;
}

export function sandboxControl({ api, faults, record, clock, limit }: ControlParts): SandboxControl {
  const { world, queue } = api;
  const listeners = new Set<(event: SandboxEvent) => void>();
  let links: SandboxLink[] = [];
  const tell = (event: SandboxEvent) => {
    for (const listener of listeners) listener(event);
  };

  clock.onChange((view) => tell({ event: "clock", clock: view }));
  world.onChange((change) => {
    if (listeners.size > 0) tell(eventOf(world, change));
  });

  return {
    view: () => ({
      bot: { id: world.settings.botId, username: botUsername, name: botNameOf(world) },
      botLink,
      clock: clock.view(),
      people: [...world.people.values()],
      links,
    }),
    addPerson: (wish) => addPerson(world, wish),
    chat: (person) => chatView(world, chatOfPerson(world, person).chat),
    act: async (person, act) => {
      const answer = playAct(api, person, act);
      await world.store.flush();
      return answer;
    },
    moveClock: clock.move,
    plan: (plan) => {
      faults.plan(plan);
      if (plan.limiter !== undefined) limit(plan.limiter);
    },
    trick: queue.trick,
    reset: async () => {
      world.clear();
      queue.clear();
      await world.store.flush();
    },
    setLinks: (next) => {
      links = next;
      tell({ event: "links", links });
    },
    waitingUpdates: () => queue.waiting().length,
    violations: record.violations,
    calls: record.calls,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function eventOf(world: World, change: Change): SandboxEvent {
  switch (change.kind) {
    case "person":
      return { event: "person", person: change.person };
    case "chat":
      return { event: "chat", chat: chatHead(world, change.chat) };
    case "message":
      return { event: "message", message: messageView(world, change.message) };
    case "reset":
      return { event: "reset" };
  }
}
