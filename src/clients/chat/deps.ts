import type { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Now } from "../../shared/now.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { When } from "../../shared/when.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { Clients } from "../actions/clients.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import type { ClientView } from "../rules/client-view.ts";

export type ClientShop = Pick<
  ShopSettings,
  "zone" | "country" | "workDays" | "staffQuiet" | "sources" | "lostReasons" | "leadSteps" | "revealMinutes"
>;

/** The card's buttons of other slices: each puts its own on the keyboard, label and all. */
type CardPart = (keyboard: InlineKeyboard, view: ClientView, t: Translate) => void;

export interface CardParts {
  /** «📝 Итог звонка» */
  outcome: CardPart;
  /** «💰 Продажа» */
  sale: CardPart;
  /** «⏰ Перезвонить» */
  callback: CardPart;
}

/** How another slice opens a line of the history that is its own: a page with storno and the like. */
export interface HistoryPart {
  kind: ClientFact["kind"];
  on(keyboard: InlineKeyboard, label: string, fact: ClientFact): void;
}

/** What was typed about a sale, as far as it is known: «стол», «12 500». */
export interface SaleWords {
  what?: string;
  sumWords?: string;
}

/** What the clients' screens need: their own actions, and steps of the team and of later slices. */
export interface ClientsChatDeps {
  clients: Clients;
  now: Now;
  shop(): Promise<ClientShop>;
  findActor(telegramId: number): Promise<{ actor?: Actor; locale: Locale } | undefined>;
  findColleagues(): Promise<Actor[]>;
  /** Of former members too. */
  namesOfMembers(memberIds: string[]): Promise<ReadonlyMap<string, string>>;
  /** Who hears what is meant for a member. */
  findHearer(memberId: string): Promise<Actor | undefined>;
  /** Ids of the clients whose cards a member saw last, the newest first. */
  findOpened(memberId: string): Promise<string[]>;
  planMessages: PlanMessages;
  /** The end of the staff's quiet hours, when they are now. */
  quietUntil(): Promise<Date | undefined>;
  /** Writes of several slices that must be whole. */
  inOneTransaction<T>(work: () => Promise<T>): Promise<T>;
  /** A file that somebody sent: its bytes. */
  fetchFile(fileId: string): Promise<Uint8Array>;
  scheduleCallback(
    actor: Actor,
    order: When & { clientId: string; requestKey: string },
  ): Promise<Outcome<unknown, string>>;
  startSale(ctx: StaffContext, clientId: string, words?: SaleWords): Promise<unknown>;
  /** «📝 Обращение»: a call or a visit of a colleague's client, with what was typed about it. */
  startForeignContact(ctx: StaffContext, clientId: string, given: { words?: string }): Promise<unknown>;
  /** Asks when to call back; with a day of the shop (ISO) sets it at once. */
  remind(ctx: StaffContext, clientId: string, on?: string): Promise<unknown>;
  /** Some minutes after a number was shown somebody asks how the call went. */
  afterReveal(actor: Actor, clientId: string, ctx: StaffContext): Promise<unknown>;
  parts: CardParts;
  /** What other slices say of a client on his card, a line each. */
  cardLines?(actor: Actor, view: ClientView, t: Translate): Promise<string[]>;
  /** Buttons of other slices under «⋯ Ещё». */
  moreParts?: readonly CardPart[];
  historyParts: readonly HistoryPart[];
  /** Lists of other slices, by the capital letter that their `back` begins with. */
  lists?: Readonly<Record<string, OpenList>>;
}

/** Shows the list, and the page of it, that a card was opened from. */
type OpenList = (ctx: StaffContext, back: string) => Promise<unknown>;
