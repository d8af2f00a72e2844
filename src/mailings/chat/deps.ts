import type { InlineKeyboard } from "grammy";
import type { ClientView } from "../../clients/index.ts";
import type { Proof } from "../../consents/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Guest } from "../../shared/guest.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { Reminders } from "../actions/reminders.ts";

/** What the screens of greetings and come-backs need: their own actions, and steps of other slices. */
export interface RemindersChatDeps {
  reminders: Reminders;
  /** Takes an order in the client's name; answers the number that he is told. */
  placeOrder(
    guest: Guest,
    order: { words: string; requestKey: string },
  ): Promise<Outcome<{ no: number }, "nothing-given" | "too-many">>;
  /** Takes the consent to reminders back; the ledger keeps how. */
  withdrawRenew(
    guest: Guest,
    how: { locale: Locale; proof: Proof; requestKey: string },
  ): Promise<Outcome<unknown, string>>;

  getShop(): Promise<ShopSettings>;
  changeShop(
    actor: Actor,
    change: { settings: Partial<ShopSettings>; requestKey: string },
  ): Promise<Outcome<{ changeId: string }, "not-allowed" | "setting-wrong">>;
  onSettings(keyboard: InlineKeyboard, t: Translate): InlineKeyboard;
  onUndo(keyboard: InlineKeyboard, t: Translate, changeId: string): InlineKeyboard;

  findActor(telegramId: number): Promise<{ locale: Locale; actor?: Actor } | undefined>;
  /** Masked, by id; those that the actor may not see are missing. */
  viewClients(actor: Actor, clientIds: readonly string[]): Promise<Map<string, ClientView>>;
  nameOf(t: Translate, view: ClientView): string;
  showCard(ctx: StaffContext, clientId: string): Promise<unknown>;
  /** The end of the staff's quiet hours, when they are now. */
  quietUntil(): Promise<Date | undefined>;
}
