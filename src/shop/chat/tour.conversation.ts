import { type Answer, ask, type Question } from "../../platform/telegram/ask.ts";
import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { sendScreen, show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { readZone } from "../rules/read-setting.ts";
import type { ShopSettings } from "../rules/settings.ts";
import type { ShopChatDeps } from "./deps.ts";
import { zoneChoices } from "./zones.ts";

export const tourTalk = defineTalk<Record<string, never>>("shop.tour");

const later = "later";

/** Asks the shop's name, zone and products, each may wait; writes each as it is answered. */
export function tourTalkWith(deps: ShopChatDeps): ReadyTalk {
  return tourTalk.with(async (talk, ctx) => {
    const name = await step(talk, ctx, {
      name: "name",
      text: ctx.t("shop-tour-name"),
      read: textOf("shop-tour-name"),
    });
    if (name === undefined) return;
    await save(deps, talk, name, { name: name.value });

    const zone = await step(talk, name.ctx, {
      name: "zone",
      text: name.ctx.t("shop-tour-zone"),
      choices: zoneChoices(name.ctx.t),
      choose: readZone,
      read: ({ message, t }) => {
        const read = readZone(message?.text ?? "");
        return read === undefined ? { retry: t("shop-edit-zone") } : { value: read };
      },
    });
    if (zone === undefined) return;
    await save(deps, talk, zone, { zone: zone.value });

    const products = await step(talk, zone.ctx, {
      name: "products",
      text: zone.ctx.t("shop-tour-products"),
      read: textOf("shop-tour-products"),
    });
    if (products === undefined) return;
    if (products.value !== later) {
      const { value: text, requestKey } = products;
      const { locale } = products.ctx.t;
      await talk.external(async (outer) => {
        const added = await deps.addProducts(actorOf(outer), { text, locale, requestKey });
        if (added.ok) await deps.noteFirstStep("products");
      });
    }
    await show(products.ctx, { text: products.ctx.t("shop-tour-done") });
    await sendScreen(products.ctx, await talk.external((outer) => deps.firstSteps(outer)));
  });
}

function step(talk: Talk, ctx: TalkContext, question: Question<string>): Promise<Answer<string> | undefined> {
  const skip = { label: ctx.t.plain("shop-tour-later"), value: later };
  const choose = question.choose;
  return ask(talk, ctx, {
    ...question,
    withoutCancel: true,
    choices: [...(question.choices ?? []), [skip]],
    choose: (value) => (value === later ? later : choose?.(value)),
  });
}

function textOf(retryKey: string): Question<string>["read"] {
  return ({ message, t }) => {
    const typed = message?.text?.trim() ?? "";
    return typed === "" ? { retry: t(retryKey) } : { value: typed };
  };
}

async function save(
  deps: ShopChatDeps,
  talk: Talk,
  answer: Answer<string>,
  settings: Partial<ShopSettings>,
): Promise<void> {
  if (answer.value === later) return;
  await talk.external(async (outer) => {
    const changed = await deps.changeShop(actorOf(outer), { settings, requestKey: answer.requestKey });
    if (changed.ok) await deps.noteFirstStep("shop");
  });
}
