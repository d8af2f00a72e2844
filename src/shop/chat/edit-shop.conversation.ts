import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { readDays } from "../rules/read-days.ts";
import { readFanFrom, readSpan, readZone } from "../rules/read-setting.ts";
import type { ShopSettings } from "../rules/settings.ts";
import type { ShopChatDeps } from "./deps.ts";
import type { SettingField } from "./setting-fields.ts";
import { changedScreen } from "./settings.view.ts";
import { zoneChoices } from "./zones.ts";

export const editShopTalk = defineTalk<{ field: SettingField }>("shop.edit");

/** Asks one setting of the shop; writes it. */
export function editShopTalkWith({ changeShop }: ShopChatDeps): ReadyTalk {
  return editShopTalk.with(async (talk, ctx, { field }) => {
    const answer = await ask<string>(talk, ctx, {
      name: field,
      text: ctx.t(`shop-edit-${field}`),
      ...(field === "zone" && { choices: zoneChoices(ctx.t), choose: (value: string) => readZone(value) }),
      read: (given) => readField(field, given),
    });
    if (answer === undefined) return;
    const { value, requestKey } = answer;
    const changed = await talk.external((outer) =>
      changeShop(actorOf(outer), { settings: settingsFrom(field, value), requestKey }),
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

function readField(field: SettingField, { message, t }: TalkContext): Reading<string> {
  const typed = message?.text?.trim() ?? "";
  if (field === "rules" && typed === "-") return { value: "" };
  const value = readers[field](typed) ?? "";
  return value === "" ? { retry: t(`shop-edit-${field}`) } : { value };
}

const readers: Record<SettingField, (text: string) => string | undefined> = {
  name: (text) => text,
  rules: (text) => text,
  zone: readZone,
  hours: readSpan,
  quiet: readSpan,
  cycle: (text) => readDays(text)?.toString(),
  fan: (text) => readFanFrom(text)?.toString(),
};

function settingsFrom(field: SettingField, value: string): Partial<ShopSettings> {
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
    case "cycle":
      return { purchaseCycleDays: Number(value) };
    case "fan":
      return { fanFromPurchases: Number(value) };
  }
}
