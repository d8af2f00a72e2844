import type { InlineKeyboard } from "grammy";
import type { ClientView } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Product, ShopSettings } from "../../shop/index.ts";
import type { Segments } from "../actions/segments.ts";

/** What the groups' screens take from the others; `app/` hands it over. */
export interface SegmentsChatDeps extends Segments {
  shop(): Promise<Pick<ShopSettings, "sources" | "lostReasons" | "leadSteps" | "handOutPerWeek">>;
  listProducts(): Promise<Product[]>;
  /** Removed ones too. */
  productsById(productIds: string[]): Promise<ReadonlyMap<string, Product>>;
  findColleagues(): Promise<Actor[]>;
  /** Mailings that were sent, the latest first. */
  listMailings(): Promise<{ id: string; title: string }[]>;
  namesOfMembers(memberIds: string[]): Promise<ReadonlyMap<string, string>>;
  /** The clients' rows as buttons; each card finds back to this list. */
  putRows(keyboard: InlineKeyboard, t: Translate, list: { rows: readonly ClientView[]; back: string }): void;
  /** What else may be done with a group: further buttons under it. */
  putMore?(keyboard: InlineKeyboard, t: Translate, of: string): void;
  sourceTitle(t: Translate, source: { id: string; title?: string | undefined }): string;
  stepTitle(t: Translate, step: { id: string; title?: string | undefined }): string;
  reasonTitle(t: Translate, reason: { id: string; title?: string | undefined }): string;
}
