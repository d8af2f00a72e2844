import { type Answer, ask, type Question } from "../../platform/telegram/ask.ts";
import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { sendScreen, show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { readProductLines } from "../rules/product-line.ts";
import { readZone } from "../rules/read-setting.ts";
import { readSetting } from "../rules/setting-fields.ts";
import type { ShopSettings } from "../rules/settings.ts";
import type { ShopChatDeps } from "./deps.ts";
import { unclearLines } from "./products.view.ts";
import { zoneChoices } from "./zones.ts";

export const tourTalk = defineTalk<Record<string, never>>("shop.tour");

const later = "later";

/** Asks the shop's name, zone and products, each may wait; writes each as it is answered. */
export function tourTalkWith(deps: ShopChatDeps): ReadyTalk {
  return tourTalk.with(async (talk, ctx) => {
    const name = await step(talk, ctx, {
      name: "name",
      text: ctx.t("shop-tour-name"),
      read: ({ message, t }) => {
        const read = readSetting("name", message?.text ?? "");
        return read?.name === undefined ? { retry: t("shop-edit-name") } : { value: read.name };
      },
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
      read: ({ message, t }) => {
        const text = message?.text ?? "";
        const hasProducts = readProductLines(text, t.locale).products.length > 0;
        return hasProducts ? { value: text } : { retry: t("shop-add-products-refused-nothing-read") };
      },
    });
    if (products === undefined) return;
    const told = products.value === later ? [] : await add(deps, talk, products);
    await show(products.ctx, { text: [products.ctx.t("shop-tour-done"), ...told].join("\n") });
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

/** Writes the products; answers what of them is still to be put right. */
async function add(
  deps: ShopChatDeps,
  talk: Talk,
  { ctx: { t }, value: text, requestKey }: Answer<string>,
): Promise<string[]> {
  const added = await talk.external(async (outer) => {
    const outcome = await deps.addProducts(actorOf(outer), { text, locale: t.locale, requestKey });
    if (outcome.ok) await deps.noteFirstStep("products");
    return outcome;
  });
  return added.ok ? unclearLines(t, added.value.unclear) : [t(`shop-add-products-refused-${added.refusal}`)];
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
