import type { InlineKeyboard } from "grammy";
import type { ClientView } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { GuestContext } from "../../platform/telegram/context.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { Operator, ShopSettings } from "../../shop/index.ts";
import type { Consents } from "../actions/consents.ts";

/** What the screens of joining, consents and links need: their own actions, and steps of the others. */
export interface ConsentsChatDeps extends Consents {
  shop(): Promise<Pick<ShopSettings, "operator" | "sources" | "zone">>;
  shopName(): Promise<string>;
  /** The home of whoever writes, as a new message or in place of the one tapped. */
  showHome(ctx: GuestContext): Promise<unknown>;
  /** Gives the chat the commands of a client. */
  dress(telegramId: number): Promise<unknown>;
  findOwnName(clientId: string): Promise<{ name?: string } | undefined>;
  /** A picture of a link to print or to show. */
  drawQr(sheet: { link: string; title: string; note: string }): Promise<Uint8Array>;
  /** Masked, by id; those that the actor may not see are missing. */
  viewClients(actor: Actor, clientIds: readonly string[]): Promise<Map<string, ClientView>>;
  findActor(telegramId: number): Promise<{ actor?: Actor; locale?: Locale } | undefined>;
  /** The end of the staff's quiet hours, when they are now. */
  quietUntil(): Promise<Date | undefined>;
  /** How a client is called on the team's screens. */
  nameOf(t: Translate, client: ClientView | undefined): string;
  /** The way to his card. */
  onCard(keyboard: InlineKeyboard, t: Translate, client: ClientView): unknown;
  /** Puts the way back to the settings. */
  onSettings(keyboard: InlineKeyboard, t: Translate): InlineKeyboard;
  sourceTitle(t: Translate, source: ShopSettings["sources"][number]): string;
  changeOperator(
    actor: Actor,
    change: { operator: Operator; requestKey: string },
  ): Promise<Outcome<unknown, string>>;
}
