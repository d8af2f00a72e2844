import type { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { TodayThing } from "../rules/today-part.ts";

/** How rows that other slices bring are worded and opened. */
export interface ThingWords {
  words(t: Translate, thing: TodayThing): string;
  on(keyboard: InlineKeyboard, label: string, thing: TodayThing): InlineKeyboard;
}
