import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { button } from "../../platform/telegram/button.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";

const entries = [
  "callbacks",
  "plan",
  "clients",
  "segments",
  "insight",
  "staff",
  "call",
  "sale",
  "settings",
  "first-steps",
  "help",
] as const;
export type MoreEntry = (typeof entries)[number];

const moreButton = button("app.more", { what: z.enum(entries) });

const ofSeller: MoreEntry[] = ["callbacks", "plan", "clients", "segments", "settings", "help"];
const ofOwner: MoreEntry[] = [
  "callbacks",
  "clients",
  "segments",
  "insight",
  "staff",
  "call",
  "sale",
  "settings",
  "first-steps",
  "help",
];

/** «☰ Ещё»: what does not fit under the thumb. */
export function moreComposer(
  open: Record<MoreEntry, (ctx: StaffContext) => Promise<unknown>>,
): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  moreButton.handle(composer, (ctx, { what }) => open[what](ctx));
  return composer;
}

export async function sendMore(ctx: StaffContext): Promise<void> {
  const keyboard = new InlineKeyboard();
  for (const [place, what] of (ctx.actor.role === "owner" ? ofOwner : ofSeller).entries()) {
    moreButton.on(keyboard, ctx.t.plain(`app-more-${what}`), { what });
    if (place % 2 === 1) keyboard.row();
  }
  await sendScreen(ctx, { text: ctx.t("app-more-title"), keyboard });
}
