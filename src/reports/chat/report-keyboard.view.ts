import { InlineKeyboard } from "grammy";
import type { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Report } from "../actions/get-report.ts";
import { dayTo36 } from "../rules/day-code.ts";
import { isEmpty } from "../rules/figures.ts";
import { neighbourOf, type Period, type PeriodChoice, periodCode } from "../rules/period.ts";
import * as buttons from "./report.buttons.ts";

/**
 * A button of something else that is made of a period: it puts itself on the keyboard, label and all. The
 * keyboard is seven rows of three at most, so that the figures above it stay on a phone's screen.
 */
export interface ReportTool {
  place: "pictures" | "plan" | "workbook" | "insight";
  on(keyboard: InlineKeyboard, t: Translate, period: string): void;
}

const quick: readonly (readonly [name: string, choice: PeriodChoice])[][] = [
  [
    ["today", { kind: "day", back: 0 }],
    ["yesterday", { kind: "day", back: 1 }],
    ["week", { kind: "week", back: 0 }],
  ],
  [
    ["month", { kind: "month", back: 0 }],
    ["quarter", { kind: "quarter", back: 0 }],
    ["year", { kind: "year", back: 0 }],
  ],
];

export function reportKeyboard(
  t: Translate,
  { figures, period }: Report,
  { tools = [], now }: { tools?: readonly ReportTool[]; now: DateTime },
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const code = periodCode(period.choice);
  const tool = (place: ReportTool["place"]) => {
    for (const one of tools) if (one.place === place) one.on(keyboard, t, code);
  };
  const view = (name: buttons.ViewName) =>
    buttons.viewButton.on(keyboard, t.plain(`reports-view-${name}`), { period: code, view: name });

  periodButtons(t, keyboard, period);
  if (!isEmpty(figures)) {
    for (const place of ["pictures", "insight", "workbook"] as const) tool(place);
    keyboard.row();
    for (const name of ["sellers", "clients", "refusals"] as const) view(name);
    keyboard.row();
    for (const name of ["sources", "products", "hours"] as const) view(name);
    keyboard.row();
  }
  tool("plan");
  ownAndDigests(t, keyboard, period);
  if (figures.sales.count === 0)
    buttons.reportSaleButton.on(keyboard, t.plain("reports-choose-add-sale"), {}).row();
  turnButtons(t, keyboard, period, now);
  return keyboard;
}

function periodButtons(t: Translate, keyboard: InlineKeyboard, { choice }: Period): void {
  const chosen = periodCode(choice);
  for (const row of quick) {
    for (const [name, offered] of row) {
      const code = periodCode(offered);
      const mark = code === chosen ? "•" : "";
      buttons.reportButton.on(keyboard, `${mark}${t.plain(`reports-choose-${name}`)}`, { period: code });
    }
    keyboard.row();
  }
}

function ownAndDigests(t: Translate, keyboard: InlineKeyboard, { choice }: Period): void {
  const mark = choice.kind === "own" ? "•" : "";
  const none = { first: dayTo36("2000-01-01"), month: "0000" };
  buttons.ownButton.on(keyboard, `${mark}${t.plain("reports-choose-own")}`, none);
  buttons.digestsButton.on(keyboard, t.plain("reports-choose-digests"), {}).row();
}

function turnButtons(t: Translate, keyboard: InlineKeyboard, period: Period, now: DateTime): void {
  const earlier = neighbourOf(period, -1, now);
  const later = neighbourOf(period, 1, now);
  const turn = (label: string, choice: PeriodChoice) =>
    buttons.reportButton.on(keyboard, label, { period: periodCode(choice) });
  if (earlier !== undefined) turn(t.plain("reports-choose-earlier"), earlier);
  if (later !== undefined) turn(t.plain("reports-choose-later"), later);
  else turn(t.plain("reports-choose-refresh"), period.choice);
}
