import { type GuestChatDeps, showBonusWith } from "../../consents/index.ts";
import { orderTalk } from "../../feedback/index.ts";
import { type BroadcastChatDeps, forGroupButton, type MailingTapDeps } from "../../mailings/index.ts";
import { telegramChannel } from "../../platform/telegram/sender/telegram-channel.ts";
import {
  openDefinitionWith,
  type SegmentsChatDeps,
  sentenceOfWith,
  shelfButton,
} from "../../segments/index.ts";
import type { Ground } from "../wire/ground.ts";
import { readerAtWith } from "./calls.ts";
import type { Wired } from "./wired.ts";

/** What the screens of mailings take from the others. */
export function broadcastChatDeps(
  { now }: Ground,
  { broadcasts, segments, shop, team, loyalty }: Wired,
  segmentsChat: SegmentsChatDeps,
): BroadcastChatDeps {
  return {
    ...broadcasts,
    now,
    shop: shop.getShop,
    getGroup: segments.getGroup,
    sentence: sentenceOfWith(segmentsChat),
    openDefinition: openDefinitionWith(segmentsChat),
    onGroups: (keyboard, label) => void shelfButton.on(keyboard, label, { shelf: "daily" }),
    async showAsClientSees(ctx, message) {
      const { method, payload } = telegramChannel.callFor(message);
      await ctx.api.raw[method]({ chat_id: ctx.actor.telegramId, ...payload } as never);
    },
    async standingOf(clientId) {
      const standing = await loyalty.standingOf(clientId);
      return { points: standing?.points ?? 0, percent: standing?.tier?.percent ?? 0 };
    },
    readerAt: readerAtWith(team),
  };
}

/** «📣 Рассылка» under a group. */
export const mailingOnGroup: NonNullable<SegmentsChatDeps["putMore"]> = (keyboard, t, of) =>
  void forGroupButton.on(keyboard, t.plain("broadcasts-group-open"), { of }).row();

/** Where a client's taps under a mailing lead. */
export function mailingTapDeps({ broadcasts }: Wired, guestChat: GuestChatDeps): MailingTapDeps {
  return {
    noteMailingTap: broadcasts.noteMailingTap,
    startOrder: (ctx) => orderTalk.enter(ctx, {}),
    showPoints: showBonusWith(guestChat),
  };
}
