import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Now } from "../../shared/now.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { CorrectSale } from "../actions/correct-sale.ts";
import type { GetLine } from "../actions/get-line.ts";
import type { GetSale } from "../actions/get-sale.ts";
import type { MatchProduct } from "../actions/match-product.ts";
import type { PrepareSale } from "../actions/prepare-sale.ts";
import type { RecordSale } from "../actions/record-sale.ts";
import type { StornoSale } from "../actions/storno-sale.ts";
import type { UndoSale } from "../actions/undo-sale.ts";

/** A client as a button shows him. It fits the clients' rows. */
export interface ClientChoice {
  id: string;
  title?: string;
  /** The last two digits of the phone. */
  phoneEnd?: string;
}

export interface SaleFile {
  fileId: string;
  fileKind: "photo" | "document" | "voice" | "audio" | "video";
}

/** The contact in which a sale is made, as whoever began the sale told it; fit for JSON. */
export interface SaleContact {
  via: "call" | "visit" | "chat";
  direction: "in" | "out";
  callbackId?: string;
  /** The call that is to follow, at an ISO moment. */
  next?: { at: string; timeGiven: boolean };
}

/** What the purchases' screens need: their own actions, and steps of other slices handed over by `app/`. */
export interface PurchasesChatDeps {
  recordSale: RecordSale;
  recordForeignSale: RecordSale;
  undoSale: UndoSale;
  stornoSale: StornoSale;
  correctSale: CorrectSale;
  /** Records the contact of a sale that was written; answers what is to follow, in words. */
  noteContact: (
    by: { actor: Actor; t: Translate },
    sale: { saleId: string; clientId: string },
    contact: SaleContact,
  ) => Promise<string>;
  /** Takes back the contact that was recorded with a sale. */
  takeBackContact: (actor: Actor, saleId: string) => Promise<void>;
  getSale: GetSale;
  prepareSale: PrepareSale;
  matchProduct: MatchProduct;
  getLine: GetLine;
  now: Now;
  zone: () => Promise<string>;
  /** A new id: each talk writes one sale at most, and this is its request. */
  newDraft: () => string;
  findClients: (actor: Actor, query: { typed: string }) => Promise<Outcome<{ rows: ClientChoice[] }, string>>;
  recentClients: (actor: Actor) => Promise<ClientChoice[]>;
  /** What was kept with a sale, the newest first. */
  filesOf: (actor: Actor, sale: { clientId: string; saleId: string }) => Promise<SaleFile[]>;
  /** The card as a new message: the line above it stays. */
  sendCard: (ctx: StaffContext, clientId: string) => Promise<unknown>;
  showHistory: (ctx: StaffContext, clientId: string) => Promise<unknown>;
  /** Sets a callback on that day of the shop; without a day asks when. */
  remind: (ctx: StaffContext, clientId: string, on?: string) => Promise<unknown>;
  /** The language of whoever works in that chat; undefined when he has no access any more. */
  localeAt: (chatId: number) => Promise<Locale | undefined>;
  /** The end of the staff's quiet hours, when they are now. */
  quietUntil: () => Promise<Date | undefined>;
}
