import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { readSetting, type SettingField } from "../rules/setting-fields.ts";
import type { ShopSettings } from "../rules/settings.ts";
import type { ShopChatDeps } from "./deps.ts";
import { toldScreen } from "./settings.view.ts";
import { zoneChoices } from "./zones.ts";

export const editShopTalk = defineTalk<{ field: SettingField }>("shop.edit");

/** Asks one setting of the shop; writes it. */
export function editShopTalkWith({ changeShop }: ShopChatDeps): ReadyTalk {
  return editShopTalk.with(async (talk, ctx, { field }) => {
    const answer = await ask<Partial<ShopSettings>>(talk, ctx, {
      name: field,
      text: ctx.t(`shop-edit-${field}`),
      ...(field === "zone" && { choices: zoneChoices(ctx.t), choose: (value) => readSetting(field, value) }),
      read({ message, t }) {
        const value = readSetting(field, message?.text ?? "");
        return value === undefined ? { retry: t(`shop-edit-${field}`) } : { value };
      },
    });
    if (answer === undefined) return;
    const { value: settings, requestKey } = answer;
    const changed = await talk.external((outer) => changeShop(actorOf(outer), { settings, requestKey }));
    await show(answer.ctx, toldScreen(answer.ctx.t, changed));
  });
}
