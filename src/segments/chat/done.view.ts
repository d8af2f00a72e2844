import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { HandedOut } from "../actions/hand-out-segment.ts";
import type { Group } from "../rules/group.ts";
import { openButton } from "./segments.buttons.ts";

export function savedScreen(t: Translate, { of, name = "" }: Group): Screen {
  const keyboard = openButton.on(new InlineKeyboard(), t.plain("segments-save-open"), { of, page: 1 });
  return { text: t("segments-save-done", { name }), keyboard };
}

/** Who got how many calls, and honestly who got none. */
export function handedOutScreen(
  t: Translate,
  of: string,
  { sellers, left }: { sellers: readonly { name: string; count: number }[]; left: HandedOut["left"] },
): Screen {
  const total = sellers.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    t("segments-hand-out-done", { count: total }),
    ...sellers.map((seller) => t("segments-hand-out-seller", seller)),
    ...leftReasons.flatMap((why) =>
      left[why] > 0 ? [t(`segments-hand-out-left-${why}`, { count: left[why] })] : [],
    ),
  ];
  const keyboard = openButton.on(new InlineKeyboard(), t.plain("segments-save-open"), { of, page: 1 });
  return { text: lines.join("\n"), keyboard };
}

const leftReasons = ["busy", "quiet", "grieved", "nobodys", "later"] as const;
