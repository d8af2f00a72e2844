import type { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Now } from "../../shared/now.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { Feedback } from "../actions/feedback.ts";

/** What the screens of orders, complaints and scores need; `app/` hands it over. */
export interface FeedbackChatDeps extends Feedback {
  now: Now;
  shop(): Promise<Pick<ShopSettings, "zone" | "hours" | "workDays" | "country" | "nps" | "reviewUrl">>;
  shopName(): Promise<string>;
  /** The shop has its owner: before that nobody is a client. */
  isClaimed(): Promise<boolean>;
  changeShop(
    actor: Actor,
    change: { settings: Partial<ShopSettings>; requestKey: string },
  ): Promise<Outcome<{ changeId: string }, "not-allowed" | "setting-wrong">>;
  findColleagues(): Promise<Actor[]>;
  /** Who works in a private chat; nobody when the access there has ended. */
  readerAt(chatId: number): Promise<{ actor: Actor; locale: Locale; sound: boolean } | undefined>;
  /** The end of the staff's quiet hours, when they are now. */
  quietUntil(): Promise<Date | undefined>;
  clientLocale(clientId: string): Promise<Locale>;
  /** The card as a new message. */
  sendCard(ctx: StaffContext, clientId: string): Promise<unknown>;
  /** What stands behind `?start=` where a client recommends us; undefined: the shop may not invite anybody yet. */
  referralPayload(clientId: string): Promise<string | undefined>;
  /** «← К настройкам» */
  onSettings(keyboard: InlineKeyboard, t: Translate): InlineKeyboard;
}
