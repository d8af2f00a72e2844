import { InlineKeyboard } from "grammy";
import { type Translate, translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxKind, OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import type { LineView } from "../actions/get-line.ts";
import type { LineKind } from "../rules/line.ts";
import type { PurchasesChatDeps } from "./deps.ts";
import { salePageButton } from "./sale.buttons.ts";
import { rubles, textOf, valuesLine } from "./sale.view.ts";

/** Lines to colleagues about a sale that they did not make. Nothing is said of what was undone meanwhile. */
export function purchaseOutboxKinds({
  getLine,
  localeAt,
  quietUntil,
}: Pick<PurchasesChatDeps, "getLine" | "localeAt" | "quietUntil">): OutboxKinds {
  const kindOf = (kind: LineKind): OutboxKind => ({
    policy: "at-least-once",
    async gate({ subject, chatId }) {
      if ((await localeAt(chatId)) === undefined) return { skip: "no-access" };
      if ((await getLine(String(subject.row))) === undefined) return { skip: "undone" };
      const holdUntil = await quietUntil();
      return holdUntil === undefined ? "send" : { holdUntil };
    },
    async render([row]) {
      const line = await getLine(String(row?.subject.row));
      const t = translatorOf((await localeAt(row?.chatId ?? 0)) ?? "ru");
      if (line === undefined) throw new Error("A sale's line lost its sale between the gate and the words");
      return { method: "sendMessage", payload: lineMessage(t, kind, line, row?.repeated === true) };
    },
  });
  const kinds: LineKind[] = ["purchases.foreign-sale", "purchases.storno", "purchases.correction"];
  return Object.fromEntries(kinds.map((kind) => [kind, kindOf(kind)]));
}

function lineMessage(t: Translate, kind: LineKind, line: LineView, repeated: boolean) {
  const { saleId, totalKopecks, beforeKopecks = 0, byName: name } = line;
  const sums = { sum: rubles(totalKopecks, t), before: rubles(beforeKopecks, t) };
  const text = textOf([
    t(`purchases-line-${kind.slice("purchases.".length)}`, { name, ...sums }),
    valuesLine(line.what, line.title),
    repeated ? t("purchases-line-repeated") : "",
  ]);
  const keyboard = salePageButton.on(new InlineKeyboard(), t.plain("purchases-line-open"), { sale: saleId });
  return { text, reply_markup: keyboard };
}
