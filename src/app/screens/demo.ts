import { Composer } from "grammy";
import { z } from "zod";
import { button } from "../../platform/telegram/button.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";

export const demoButton = button("app.demo", { what: z.enum(["fill", "remove"]) });

/** 🎭 thirty made-up clients, one tap in and one tap out. */
export function demoComposer(deps: {
  fillDemo(actor: Actor, locale: Locale): Promise<boolean>;
  removeDemo(actor: Actor): Promise<boolean>;
}): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  demoButton.handle(composer, async (ctx, { what }) => {
    await toast(ctx, ctx.t.plain(`app-demo-${what}-begun`));
    const allowed = await (what === "fill" ? deps.fillDemo : deps.removeDemo)(ctx.actor, ctx.t.locale);
    await show(ctx, { text: ctx.t(allowed ? `app-demo-${what}-done` : "app-demo-refused") });
  });
  return composer;
}
