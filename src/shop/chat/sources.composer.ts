import type { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { change } from "./change.ts";
import type { ShopChatDeps } from "./deps.ts";
import { monthNow } from "./months.ts";
import * as buttons from "./shop.buttons.ts";
import { editSourceTalk } from "./source.conversation.ts";
import { sourceScreen, sourcesScreen } from "./sources.view.ts";

/** «📥 Источники»: the list, a source's page with its costs. */
export function handleSources(deps: ShopChatDeps, owner: Composer<StaffContext>): void {
  buttons.sourcesButton.handle(owner, async (ctx) =>
    show(ctx, sourcesScreen(ctx.t, await deps.getShop(), await monthNow(deps))),
  );
  buttons.sourceButton.handle(owner, async (ctx, { source: id }) => {
    const shop = await deps.getShop();
    const month = await monthNow(deps);
    const source = shop.sources.find((one) => one.id === id);
    await show(
      ctx,
      source === undefined ? sourcesScreen(ctx.t, shop, month) : sourceScreen(ctx.t, source, month),
    );
  });
  buttons.addSourceButton.handle(owner, (ctx) => editSourceTalk.enter(ctx, { field: "new" }));
  buttons.sourceFieldButton.handle(owner, (ctx, { source, field }) =>
    editSourceTalk.enter(ctx, { field, source }),
  );
  buttons.sourceCostButton.handle(owner, (ctx, { source, month }) =>
    editSourceTalk.enter(ctx, { field: "cost", source, month }),
  );
  buttons.dropSourceButton.handle(owner, async (ctx, { source }) => {
    const { sources } = await deps.getShop();
    const month = await monthNow(deps);
    const left = sources.filter(({ id }) => id !== source);
    await change(
      deps,
      ctx,
      { sources: left },
      { view: (t, shop) => sourcesScreen(t, shop, month), undo: true },
    );
  });
}
