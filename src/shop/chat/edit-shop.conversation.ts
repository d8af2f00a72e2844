import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { cutTo } from "../../shared/text.ts";
import { newChoiceId, readSpan, readZone } from "../rules/read-setting.ts";
import type { ShopSettings } from "../rules/settings.ts";
import type { ShopChatDeps } from "./deps.ts";
import { changedScreen } from "./settings.view.ts";
import { zoneChoices } from "./zones.ts";

type Field = "name" | "zone" | "hours" | "quiet" | "rules" | "source" | "reason";

export const editShopTalk = defineTalk<{ field: Field }>("shop.edit");
export const addProductsTalk = defineTalk<Record<string, never>>("shop.add-products");

/** Asks one setting of the shop; writes it. */
export function editShopTalkWith({ changeShop, getShop }: ShopChatDeps): ReadyTalk {
  return editShopTalk.with(async (talk, ctx, { field }) => {
    const answer = await ask<string>(talk, ctx, {
      name: field,
      text: ctx.t(`shop-edit-${field}`),
      ...(field === "zone" && { choices: zoneChoices(ctx.t), choose: (value: string) => readZone(value) }),
      read: (given) => readField(field, given),
    });
    if (answer === undefined) return;
    const { value, requestKey } = answer;
    const changed = await talk.external(async (outer) =>
      changeShop(actorOf(outer), { settings: settingsFrom(field, value, await getShop()), requestKey }),
    );
    const { t } = answer.ctx;
    await show(
      answer.ctx,
      changed.ok
        ? changedScreen(t, changed.value.changeId)
        : { text: t(`shop-change-refused-${changed.refusal}`) },
    );
  });
}

/** Asks products, with or without prices; writes them. */
export function addProductsTalkWith({ addProducts, noteFirstStep }: ShopChatDeps): ReadyTalk {
  return addProductsTalk.with(async (talk, ctx) => {
    const typed = await ask<string>(talk, ctx, {
      name: "products",
      text: ctx.t("shop-products-ask"),
      read: ({ message, t }) => textOr(message?.text, t("shop-products-ask")),
    });
    if (typed === undefined) return;
    const added = await talk.external(async (outer) => {
      const outcome = await addProducts(actorOf(outer), { text: typed.value, requestKey: typed.requestKey });
      if (outcome.ok) await noteFirstStep("products");
      return outcome;
    });
    const { t } = typed.ctx;
    if (!added.ok)
      return void (await show(typed.ctx, { text: t(`shop-add-products-refused-${added.refusal}`) }));
    const { changeId, added: fresh, repriced, unclear } = added.value;
    const screen = changedScreen(t, changeId);
    const doubts =
      unclear.length === 0
        ? ""
        : `\n${t("shop-products-unclear", { lines: cutTo(unclear.join("; "), 300).text })}`;
    await show(typed.ctx, { ...screen, text: t("shop-products-added", { added: fresh, repriced }) + doubts });
  });
}

function readField(field: Field, { message, t }: TalkContext): Reading<string> {
  const typed = message?.text?.trim() ?? "";
  if (field === "rules" && typed === "-") return { value: "" };
  const readers: Partial<Record<Field, (text: string) => string | undefined>> = {
    zone: readZone,
    hours: readSpan,
    quiet: readSpan,
  };
  const reader = readers[field];
  const value = reader === undefined ? typed : reader(typed);
  return textOr(value, t(`shop-edit-${field}`));
}

function textOr(text: string | undefined, retry: string): Reading<string> {
  return text === undefined || text === "" ? { retry } : { value: text };
}

function settingsFrom(field: Field, value: string, shop: ShopSettings): Partial<ShopSettings> {
  const [from = "", to = ""] = value.split("–");
  switch (field) {
    case "name":
      return { name: value };
    case "zone":
      return { zone: value };
    case "hours":
      return { hours: { from, to } };
    case "quiet":
      return { staffQuiet: { from, to } };
    case "rules":
      return { workingRules: value };
    case "source":
      return { sources: [...shop.sources, { id: newChoiceId(value), title: value, words: [value] }] };
    case "reason":
      return { lostReasons: [...shop.lostReasons, { id: newChoiceId(value), title: value, returns: "ask" }] };
  }
}
