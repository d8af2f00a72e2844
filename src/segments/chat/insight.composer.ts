import { Composer, type InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { SegmentDefinition } from "../rules/definition.ts";
import { insightButton, pairButton } from "./insight.buttons.ts";
import { insightMenu, insightTopic } from "./insight.view.ts";
import { type InsightChatDeps, viewOfConclusions } from "./insight-look.ts";

/** «💡 Выводы»: what the whole base says, for the owner. */
export function insightComposer(deps: InsightChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  insightButton.handle(composer, (ctx, { what }) => open(deps, ctx, what));
  pairButton.handle(composer, (ctx, { has, lacks }) => deps.openGroup(ctx, hasAndLacks(has, lacks)));
  return composer;
}

/** Opens the conclusions as the menu does. */
export function showInsightWith(deps: InsightChatDeps) {
  return (ctx: StaffContext): Promise<void> => open(deps, ctx, "menu");
}

/** «💡 Выводы» on the screens of others. */
export function insightPart(keyboard: InlineKeyboard, t: Translate): InlineKeyboard {
  return insightButton.on(keyboard, t.plain("insight-menu-open"), { what: "menu" });
}

async function open(
  deps: InsightChatDeps,
  ctx: StaffContext,
  what: Parameters<typeof insightTopic>[2] | "menu",
): Promise<void> {
  const drawn = await deps.getConclusions(ctx.actor);
  if (!drawn.ok) return toast(ctx, ctx.t.plain(`insight-show-refused-${drawn.refusal}`), { alert: true });
  const view = await viewOfConclusions(deps, ctx, drawn.value);
  await show(ctx, what === "menu" ? insightMenu(ctx.t, view) : insightTopic(ctx.t, view, what));
}

// The basket of the pairs is 12 months: rules.md §8.
const basketDays = 365;

function hasAndLacks(has: string, lacks: string): SegmentDefinition {
  return {
    all: [
      { is: "bought", what: has, days: basketDays },
      { is: "not-bought", what: lacks, days: basketDays },
    ],
  };
}
