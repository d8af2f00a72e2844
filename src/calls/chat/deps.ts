import type { ClientView } from "../../clients/index.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Now } from "../../shared/now.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { Calls } from "../actions/calls.ts";
import type { ContactKind, Direction } from "../rules/call.ts";
import type { ClientChoice } from "./client-choice.ts";
import type { ThingWords } from "./thing-words.ts";

/** Who works in a chat, and how he wants to be told. */
export interface Reader {
  actor: Actor;
  locale: Locale;
  /** Reminders come with a sound. */
  sound: boolean;
  askAfterReveal: boolean;
}

/** What was sold, as a line told it. */
interface SaleWords {
  what?: string;
  sumWords?: string;
}

/** The contact in which a client buys, fit for JSON; `next`: the call that is to follow, at an ISO moment. */
export interface BoughtContact {
  via: ContactKind;
  direction: Direction;
  callbackId?: string;
  next?: { at: string; timeGiven: boolean };
}

/** What the screens of calls need: their own actions, and steps of other slices handed over by `app/`. */
export interface CallsChatDeps extends Calls {
  now: Now;
  shop: () => Promise<Pick<ShopSettings, "zone" | "workDays" | "staffQuiet" | "lostReasons">>;
  planMessages: PlanMessages;
  /** How what other slices bring into «Сегодня» is worded and opened. */
  things?: ThingWords;
  /** Masked, by id; those that the actor may not see are missing. */
  viewClients: (actor: Actor, clientIds: readonly string[]) => Promise<Map<string, ClientView>>;
  findClients: (actor: Actor, query: { typed: string }) => Promise<Outcome<{ rows: ClientChoice[] }, string>>;
  recentClients: (actor: Actor) => Promise<ClientChoice[]>;
  findColleagues: () => Promise<Actor[]>;
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
  /** Begins a sale; the contact in which it is made is recorded with it. */
  startSale: (ctx: StaffContext, clientId: string, contact?: BoughtContact) => Promise<unknown>;
  /** Writes the sale of one typed line, or asks for what it does not say; the contact goes with it. */
  handleSaleLine: (
    ctx: StaffContext,
    clientId: string,
    line: SaleWords,
    contact: BoughtContact,
  ) => Promise<unknown>;
  showCard: (ctx: StaffContext, clientId: string) => Promise<unknown>;
  /** Sends the number as a message of its own; traced. */
  revealPhone: (ctx: StaffContext, clientId: string) => Promise<unknown>;
  /** Searches clients by what was typed. */
  search: (ctx: StaffContext, typed: string) => Promise<unknown>;
  /** Who works in that chat; undefined when nobody has access there any more. */
  readerAt: (chatId: number) => Promise<Reader | undefined>;
}
