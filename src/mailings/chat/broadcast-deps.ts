import type { InlineKeyboard } from "grammy";
import type { ClientMessage } from "../../platform/channel/client-message.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { GuestContext, StaffContext } from "../../platform/telegram/context.ts";
import type { SegmentDefinition } from "../../segments/index.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Now } from "../../shared/now.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { Broadcasts } from "../actions/broadcasts.ts";

/** What the mailings' screens take from the others; `app/` hands it over. */
export interface BroadcastChatDeps extends Broadcasts {
  now: Now;
  shop(): Promise<Pick<ShopSettings, "zone" | "withoutAdvertising">>;
  getGroup(
    actor: Actor,
    which: { of: string },
  ): Promise<Outcome<{ definition: SegmentDefinition }, "no-rights" | "group-unknown">>;
  /** The group in one sentence, not yet escaped. */
  sentence(t: Translate, definition: SegmentDefinition): Promise<string>;
  /** `👥 Группы`: all of them, each with «📣 Рассылка». */
  onGroups(keyboard: InlineKeyboard, label: string): void;
  openDefinition(ctx: StaffContext, definition: SegmentDefinition): Promise<void>;
  /** Sends what a client would see into this chat, by the client's own channel. */
  showAsClientSees(ctx: StaffContext, message: ClientMessage): Promise<void>;
  /** What a client has by now. */
  standingOf(clientId: string): Promise<{ points: number; percent: number }>;
  /** Who of the team has this chat, for news that come by themselves. */
  readerAt(chatId: number): Promise<{ actor: Actor; locale: Locale; sound: boolean } | undefined>;
}

/** What a client's tap under a mailing leads to. */
export interface MailingTapDeps extends Pick<Broadcasts, "noteMailingTap"> {
  startOrder(ctx: GuestContext): Promise<unknown>;
  showPoints(ctx: GuestContext): Promise<unknown>;
}
