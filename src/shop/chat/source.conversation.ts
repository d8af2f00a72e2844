import { type Answer, ask } from "../../platform/telegram/ask.ts";
import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { done } from "../../shared/outcome.ts";
import { editedSources, type SourceEdit } from "../rules/source-edit.ts";
import type { ShopChatDeps } from "./deps.ts";
import { monthNow } from "./months.ts";
import { monthName, sourceSavedScreen } from "./sources.view.ts";
import { sourceTitle } from "./titles.ts";

/** What is asked: a new source, or another title, words or cost of one. */
type Asked =
  | { field: "new" }
  | { field: "title" | "words"; source: string }
  | { field: "cost"; source: string; month: string };

export const editSourceTalk = defineTalk<Asked>("shop.edit-source");

/** Asks one thing of a source; writes it. */
export function editSourceTalkWith(deps: ShopChatDeps): ReadyTalk {
  const { getShop, editShop } = deps;
  return editSourceTalk.with(async (talk, ctx, asked) => {
    const typed = await askTyped(deps, talk, ctx, asked);
    if (typed === undefined) return;

    const { value, requestKey } = typed;
    const saved = await talk.external(async (outer) => {
      const month = await monthNow(deps);
      const changed = await editShop(actorOf(outer), {
        edit({ sources }) {
          const at = { current: month, locale: typed.ctx.t.locale };
          const edited = editedSources(sources, editFrom(asked, value), at);
          return edited.ok ? done({ sources: edited.value }) : edited;
        },
        requestKey,
      });
      if (!changed.ok) return { ok: false as const, refusal: changed.refusal };
      const kept = (await getShop()).sources;
      const source = asked.field === "new" ? kept.at(-1) : kept.find(({ id }) => id === asked.source);
      return { ok: true as const, source, month, change: changed.value.changeId };
    });
    const { t } = typed.ctx;
    if (!saved.ok || saved.source === undefined)
      return void (await show(typed.ctx, {
        text: t(`shop-change-refused-${saved.ok ? "gone" : saved.refusal}`),
      }));
    await show(typed.ctx, sourceSavedScreen(t, saved.source, saved));
  });
}

/** What can be read is asked again only when another one changed the sources meanwhile. */
async function askTyped(
  deps: ShopChatDeps,
  talk: Talk,
  ctx: TalkContext,
  asked: Asked,
): Promise<Answer<string> | undefined> {
  const { sources, month } = await talk.external(async () => ({
    sources: (await deps.getShop()).sources,
    month: await monthNow(deps),
  }));
  const source = asked.field === "new" ? undefined : sources.find(({ id }) => id === asked.source);
  const words = {
    title: source === undefined ? "" : sourceTitle(ctx.t, source),
    month: monthName(ctx.t, asked.field === "cost" ? asked.month : month),
  };
  const remove = [[{ label: ctx.t.plain("shop-source-no-cost"), value: "0" }]];
  return ask<string>(talk, ctx, {
    name: asked.field,
    text: ctx.t(`shop-source-ask-${asked.field}`, words),
    ...(asked.field === "cost" && { choices: remove, choose: (value: string) => value }),
    read({ message, t }) {
      const value = message?.text ?? "";
      const edited = editedSources(sources, editFrom(asked, value), { current: month, locale: t.locale });
      if (edited.ok) return { value };
      const key = edited.refusal === "unreadable" ? `shop-source-ask-${asked.field}-again` : undefined;
      return { retry: t(key ?? `shop-change-refused-${edited.refusal}`) };
    },
  });
}

function editFrom(asked: Asked, typed: string): SourceEdit {
  return { ...asked, typed };
}
