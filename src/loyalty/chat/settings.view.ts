import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { cutTo } from "../../shared/text.ts";
import { undoShopButton } from "../../shop/index.ts";
import type { NumberField } from "../rules/change.ts";
import type { LoyaltySettings, Tier } from "../rules/tier.ts";
import type { LoyaltyChatDeps } from "./deps.ts";
import * as buttons from "./loyalty.buttons.ts";
import { tierTitle } from "./tier-title.ts";

/** What fits on a phone 360 px wide. */
const labelMax = 32;

const fieldRows: NumberField[][] = [
  ["accrual", "ceiling"],
  ["expiry", "referral"],
  ["birthday", "days"],
];

/** «🏆 Лояльность»: every value is a label, a tap changes it. `changeId`: of what was just changed. */
export function loyaltyScreen(
  t: Translate,
  loyalty: LoyaltySettings,
  { onSettings, changeId }: Pick<LoyaltyChatDeps, "onSettings"> & { changeId?: string },
): Screen {
  const keyboard = new InlineKeyboard();
  if (changeId !== undefined)
    undoShopButton.on(keyboard, t.plain("shop-settings-undo"), { change: changeId }).row();
  const state = t.plain(`loyalty-settings-${loyalty.on ? "on" : "off"}`);
  buttons.switchLoyaltyButton.on(keyboard, state, { on: loyalty.on ? 0 : 1 }).row();
  for (const tier of loyalty.tiers) {
    const label = cutTo(t.plain("loyalty-settings-tier", wordsOf(t, tier)), labelMax).text;
    buttons.tierButton.on(keyboard, label, rublesOf(tier)).row();
  }
  buttons.addTierButton.on(keyboard, t.plain("loyalty-settings-add"), {}).row();
  const values = valuesOf(loyalty);
  for (const fields of fieldRows) {
    for (const field of fields) {
      buttons.editNumberButton.on(keyboard, t.plain(`loyalty-field-${field}`, { value: values[field] }), {
        field,
      });
    }
    keyboard.row();
  }
  const title = t(changeId === undefined ? "loyalty-settings-title" : "loyalty-settings-changed");
  return { text: `${title}\n\n${t("loyalty-settings-about")}`, keyboard: onSettings(keyboard, t) };
}

/** One tier: its name, discount and threshold. */
export function tierScreen(t: Translate, tier: Tier): Screen {
  const keyboard = new InlineKeyboard();
  const { from } = rublesOf(tier);
  buttons.editTierButton.on(keyboard, t.plain("loyalty-tier-name"), { from, what: "name" });
  buttons.editTierButton.on(keyboard, t.plain("loyalty-tier-percent"), { from, what: "percent" }).row();
  buttons.editTierButton.on(keyboard, t.plain("loyalty-tier-threshold"), { from, what: "threshold" });
  buttons.removeTierButton.on(keyboard, t.plain("loyalty-tier-remove"), { from }).row();
  buttons.loyaltyButton.on(keyboard, t.plain("loyalty-tier-back"), {});
  return { text: t("loyalty-tier-text", wordsOf(t, tier)), keyboard };
}

function valuesOf(loyalty: LoyaltySettings): Record<NumberField, number> {
  return {
    accrual: loyalty.accrualPercent,
    ceiling: loyalty.spendMaxPercent,
    expiry: loyalty.expiresMonths,
    birthday: loyalty.birthday.points,
    days: loyalty.birthday.days,
    referral: loyalty.referralPoints,
  };
}

function wordsOf(t: Translate, { name, percent, fromKopecks }: Tier) {
  return { name: tierTitle(t, name), percent, sum: formatRubles(fromKopecks, t.locale) };
}

function rublesOf({ fromKopecks }: Tier): { from: number } {
  return { from: Math.floor(fromKopecks / 100) };
}
