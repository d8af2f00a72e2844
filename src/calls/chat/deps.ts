import type { ClientView } from "../../clients/index.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Now } from "../../shared/now.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { Calls } from "../actions/calls.ts";
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
  startSale: (ctx: StaffContext, clientId: string) => Promise<unknown>;
  /** Writes the sale of one typed line, or asks for what it does not say. */
  handleSaleLine: (ctx: StaffContext, clientId: string, line: SaleWords) => Promise<unknown>;
  showCard: (ctx: StaffContext, clientId: string) => Promise<unknown>;
  /** Sends the number as a message of its own; traced. */
  revealPhone: (ctx: StaffContext, clientId: string) => Promise<unknown>;
  /** Searches clients by what was typed. */
  search: (ctx: StaffContext, typed: string) => Promise<unknown>;
  /** Who works in that chat; undefined when nobody has access there any more. */
  readerAt: (chatId: number) => Promise<Reader | undefined>;
}
