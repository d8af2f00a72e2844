import { type Answer, ask, type Choice, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import type { Bought } from "./bought-question.ts";
import type { ClientChoice, PurchasesChatDeps } from "./deps.ts";
import { longLabel } from "./labels.ts";
import { choiceOf, chosenSum, readSum } from "./sum.ts";

/** Who buys: one of the clients opened last, or found by what was typed. */
export async function askClient(
  talk: Talk,
  ctx: TalkContext,
  deps: PurchasesChatDeps,
): Promise<Answer<string> | undefined> {
  const recent = await talk.external((outer) => deps.recentClients(actorOf(outer)));
  return ask<string>(talk, ctx, {
    name: "client",
    text: ctx.t("purchases-sell-client"),
    choices: clientRows(ctx, recent),
    choose: (id) => id,
    async read(given) {
      const typed = cutTo(
        oneLine(given.message?.text ?? given.message?.contact?.phone_number ?? ""),
        60,
      ).text;
      const found = await talk.external((outer) => deps.findClients(actorOf(outer), { typed }));
      const rows = found.ok ? found.value.rows : [];
      const [only, second] = rows;
      if (only === undefined) return { retry: given.t("purchases-sell-client-none", { typed }) };
      if (second === undefined) return { value: only.id };
      return { retry: given.t("purchases-sell-client-many", { typed }), choices: clientRows(given, rows) };
    },
  });
}

/** For how much. A sum that was typed already is asked about only when it can't be right. */
export async function askSum(
  talk: Talk,
  ctx: TalkContext,
  { bought, usualKopecks, question }: { bought: Bought; usualKopecks: number | undefined; question?: string },
): Promise<{ value: number; ctx: TalkContext } | undefined> {
  const first: Reading<number> =
    bought.sumWords === undefined
      ? { retry: question ?? ctx.t("purchases-sell-sum") }
      : readSum(ctx.t, bought.sumWords, usualKopecks);
  if ("value" in first) return { value: first.value, ctx };

  const { priceKopecks } = bought;
  const price = priceKopecks === undefined ? undefined : [[choiceOf(ctx.t, priceKopecks)]];
  return ask<number>(talk, ctx, {
    name: "sum",
    text: first.retry,
    choices: first.choices ?? price ?? [],
    choose: chosenSum,
    read: ({ message, t }) => readSum(t, message?.text ?? "", usualKopecks),
  });
}

function clientRows({ t }: TalkContext, clients: readonly ClientChoice[]): Choice[][] {
  return clients.map(({ id, title, phoneEnd }) => {
    const name = cutTo(title ?? t.plain("purchases-sell-client-unnamed"), longLabel - 6).text;
    return [{ label: phoneEnd === undefined ? name : `${name} ··${phoneEnd}`, value: id }];
  });
}
