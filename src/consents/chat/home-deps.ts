import type { InlineKeyboard } from "grammy";
import type { Birthday, OwnDates, Relative } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Guest } from "../../shared/guest.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Now } from "../../shared/now.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { Erased } from "../actions/erase-client.ts";
import type { OwnData } from "../actions/my-data.ts";

/** A button of another slice on a client's screen: it puts itself on the keyboard, label and all. */
type GuestPart = (keyboard: InlineKeyboard, t: Translate) => InlineKeyboard;

/** What of the other slices stands on the home of a client or a stranger; what is not built is left out. */
export interface HomeParts {
  /** «📝 Оставить заявку» */
  order?: GuestPart;
  /** «🎁 Хочу бонусы» */
  join?: GuestPart;
  /** «🔔 Подписки» */
  consents?: GuestPart;
  /** «⭐ Оценить» */
  feedback?: GuestPart;
}

/** What a client has, as the loyalty tells it. */
export interface GuestStanding {
  points: number;
  expiring?: { points: number; on: Date };
  tier?: { name: string; percent: number };
  next?: { name: string; percent: number; leftKopecks: number };
}

/** A line of his account; `points` is signed. */
export interface GuestOperation {
  kind: "accrual" | "spend" | "grant" | "expiry" | "reversal";
  points: number;
  at: Date;
}

type OwnRequest = { clientId: string; requestKey: string };

/** What the self-service of clients needs; `app/` hands it over. */
export interface GuestChatDeps {
  now: Now;
  shop(): Promise<Pick<ShopSettings, "zone" | "hours" | "operator" | "loyalty" | "greetings">>;
  shopName(): Promise<string>;
  /** The shop has its owner: before that nobody is a client. */
  isClaimed(): Promise<boolean>;
  findOwnName(clientId: string): Promise<{ name?: string } | undefined>;
  standingOf(clientId: string): Promise<GuestStanding | undefined>;
  operationsOf(clientId: string, limit: number): Promise<GuestOperation[]>;
  findOwnPurchases(clientId: string): Promise<{ at: Date; what: string; kopecks: number }[]>;
  getOwnDates(clientId: string): Promise<OwnDates | undefined>;
  changeOwnBirthday(
    order: OwnRequest & { birthday: Birthday },
  ): Promise<Outcome<unknown, "client-unknown" | "unreadable" | "too-often">>;
  addOwnDate(
    order: OwnRequest & { relative: Relative },
  ): Promise<Outcome<unknown, "client-unknown" | "unreadable" | "too-many">>;
  removeOwnDate(
    order: OwnRequest & { index: number; day: number; month: number },
  ): Promise<Outcome<unknown, "client-unknown" | "date-unknown">>;
  askCorrection(
    order: OwnRequest & { words: string },
  ): Promise<Outcome<unknown, "client-unknown" | "nothing-given">>;
  getOwnData(guest: Guest): Promise<Outcome<OwnData, "client-unknown">>;
  eraseSelf(
    guest: Guest,
    which: { clientId: string },
  ): Promise<Outcome<Erased, "client-unknown" | "no-rights">>;
  /** Takes away what somebody wrote who never joined. */
  forgetStranger(chatId: number): Promise<void>;
  eraseClient(
    actor: Actor,
    which: { clientId: string },
  ): Promise<Outcome<Erased, "client-unknown" | "no-rights">>;
  chooseLanguage(guest: Guest, locale: Locale): Promise<boolean>;
  /** Gives the chat the commands of whoever this is by now. */
  dress(telegramId: number, as: "client" | "stranger"): Promise<void>;
  parts: HomeParts;
}
