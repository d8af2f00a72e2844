import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { PurchasesChatDeps } from "./deps.ts";
import { correctedScreen, rubles } from "./sale.view.ts";
import { askSum } from "./sale-questions.ts";

export const correctTalk = defineTalk<{ sale: string }>("purchases.correct");

/** Asks the right sum of a sale; writes the correction. */
export function correctTalkWith({ getSale, correctSale, newDraft }: PurchasesChatDeps): ReadyTalk {
  return correctTalk.with(async (talk, ctx, { sale: saleId }) => {
    const requestKey = await talk.external(() => newDraft());
    const sale = await talk.external((outer) => getSale(actorOf(outer), { saleId }));
    if (!sale.ok) {
      await show(ctx, { text: ctx.t(`purchases-page-refused-${sale.refusal}`) });
      return;
    }
    const { deal, totalKopecks } = sale.value;
    const before =
      deal === undefined || deal.subtotalKopecks === totalKopecks ? undefined : deal.subtotalKopecks;
    const sum = await askSum(talk, ctx, {
      bought: {},
      usualKopecks: undefined,
      ...(before !== undefined && {
        question: ctx.t("purchases-correct-sum", { sum: rubles(before, ctx.t) }),
      }),
    });
    if (sum === undefined) return;

    const change = { saleId, amountKopecks: sum.value, requestKey };
    const corrected = await talk.external((outer) => correctSale(actorOf(outer), change));
    const { t } = sum.ctx;
    await show(
      sum.ctx,
      corrected.ok
        ? correctedScreen(t, corrected.value, sale.value)
        : { text: t(`purchases-correct-refused-${corrected.refusal}`) },
    );
  });
}
