import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import { tierTitle } from "../../loyalty/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { escapeHtml } from "../../shared/html.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { formatDate, formatWhen } from "../../shared/when-format.ts";
import type { SaleView } from "../actions/get-sale.ts";
import type { KeptSale } from "../actions/kept-sale.ts";
import type { StornoedSale } from "../actions/storno-sale.ts";
import type { UndoneSale } from "../actions/undo-sale.ts";
import { dealLines } from "./deal.view.ts";
import * as buttons from "./sale.buttons.ts";

/**
 * The permanent line of a sale. `title`: how the client is called, when it is known and may be told; `follows`: what
 * its contact has told to come next.
 */
export function soldScreen(
  t: Translate,
  sale: KeptSale,
  { title, follows = "" }: { title?: string | undefined; follows?: string },
): Screen {
  const { saleId, clientId, remindOn, foreign } = sale;
  const keyboard = buttons.undoSaleButton.on(new InlineKeyboard(), t.plain("purchases-done-undo"), {
    sale: saleId,
  });
  if (!foreign) {
    cardButton(t, keyboard, clientId).row();
    if (remindOn === undefined) {
      buttons.askWhenButton.on(keyboard, t.plain("purchases-done-remind-when"), { client: clientId });
    } else {
      const label = t.plain("purchases-done-remind-on", {
        date: formatDate(DateTime.fromISO(remindOn), t.locale),
      });
      buttons.remindButton.on(keyboard, label, { client: clientId, on: remindOn });
    }
  }
  const lines = [
    t("purchases-done-title", { sum: rubles(sale.totalKopecks, t) }),
    valuesLine(sale.what, title),
    ...dealLines(t, sale.deal),
    sale.next
      ? t("purchases-done-next", {
          tier: tierTitle(t, sale.next.name),
          sum: rubles(sale.next.leftKopecks, t),
        })
      : "",
    sale.becameClient ? t("purchases-done-first") : "",
    follows,
    foreign ? t("purchases-done-foreign") : "",
  ];
  return { text: textOf(lines), keyboard };
}

export function correctedScreen(t: Translate, sale: KeptSale, before: SaleView): Screen {
  const keyboard = new InlineKeyboard();
  buttons.undoSaleButton.on(keyboard, t.plain("purchases-done-undo"), { sale: sale.saleId });
  if (before.maySeeClient) cardButton(t, keyboard, sale.clientId);
  const sums = { before: rubles(before.totalKopecks, t), sum: rubles(sale.totalKopecks, t) };
  return {
    text: textOf([
      t("purchases-correct-done", sums),
      valuesLine(sale.what, before.title),
      ...dealLines(t, sale.deal),
    ]),
    keyboard,
  };
}

export function stornoedScreen(t: Translate, storno: StornoedSale, sale: SaleView): Screen {
  const keyboard = new InlineKeyboard();
  buttons.undoStornoButton.on(keyboard, t.plain("purchases-storno-undo"), { storno: storno.stornoId });
  if (sale.maySeeClient) cardButton(t, keyboard, sale.clientId);
  const title = t("purchases-storno-done", { sum: rubles(storno.totalKopecks, t) });
  return { text: textOf([title, valuesLine(sale.what, sale.title)]), keyboard };
}

export function undoneScreen(t: Translate, { kind, clientId, totalKopecks, foreign }: UndoneSale): Screen {
  const keyboard = foreign ? new InlineKeyboard() : cardButton(t, new InlineKeyboard(), clientId);
  return { text: t(`purchases-undone-${kind}`, { sum: rubles(totalKopecks, t) }), keyboard };
}

/** The page of one sale, opened from the history. */
export function saleScreen(
  t: Translate,
  sale: SaleView,
  { now, files }: { now: DateTime; files: number },
): Screen {
  const { saleId, clientId, takenBack, rev } = sale;
  const moment = (iso: string) => formatWhen(DateTime.fromISO(iso), now, t.locale);
  const keyboard = new InlineKeyboard();
  if (sale.mayCorrect)
    buttons.correctButton.on(keyboard, t.plain("purchases-page-correct"), { sale: saleId });
  if (sale.mayStorno)
    buttons.stornoButton.on(keyboard, t.plain("purchases-page-storno"), { sale: saleId, rev });
  keyboard.row();
  if (files > 0) {
    buttons.saleFilesButton
      .on(keyboard, t.plain("purchases-page-files", { count: files }), { sale: saleId })
      .row();
  }
  if (sale.maySeeClient) {
    buttons.saleHistoryButton.on(keyboard, t.plain("purchases-page-history"), { client: clientId });
    cardButton(t, keyboard, clientId);
  }
  const several = sale.items.length > 1 ? sale.items : [];
  const lines = [
    t("purchases-page-title", { sum: rubles(sale.totalKopecks, t) }),
    valuesLine(several.length > 0 ? "" : sale.what, sale.title),
    ...several.map(({ what = "…", amountKopecks }) => valuesLine(what, rubles(amountKopecks, t))),
    ...listLines(t, sale),
    t("purchases-page-sold", { at: moment(sale.at), name: sale.byName ?? "" }),
    takenBack ? t("purchases-page-gone", { at: moment(takenBack.at), name: takenBack.byName ?? "" }) : "",
    sale.mayFile ? t("purchases-page-hint") : "",
  ];
  return { text: textOf(lines), keyboard };
}

/** What the goods cost before discount and points, and what those were. */
function listLines(t: Translate, { deal, totalKopecks }: SaleView): string[] {
  if (deal === undefined) return [];
  const { subtotalKopecks } = deal;
  const sum = rubles(subtotalKopecks, t);
  return [subtotalKopecks === totalKopecks ? "" : t("purchases-page-list", { sum }), ...dealLines(t, deal)];
}

export function rubles(kopecks: number, t: Translate): string {
  return formatRubles(kopecks, t.locale);
}

/** Values of one kind in a row, without words of ours: «Стол · Иван Петрович». */
export function valuesLine(...values: (string | undefined)[]): string {
  return values.flatMap((value) => (value ? [escapeHtml(value)] : [])).join(" · ");
}

export function textOf(lines: readonly string[]): string {
  return lines.filter((line) => line !== "").join("\n");
}

function cardButton(t: Translate, keyboard: InlineKeyboard, clientId: string): InlineKeyboard {
  return buttons.saleCardButton.on(keyboard, t.plain("purchases-done-card"), { client: clientId });
}
