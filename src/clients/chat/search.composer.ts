import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import * as buttons from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { createSearched, openFindWith, searchWith, showList } from "./search.ts";

/** /find, the pages of a list, and a new client of the name that was searched. */
export function searchComposer(deps: ClientsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const search = searchWith(deps);
  const openFind = openFindWith(deps);

  composer.command("find", (ctx) =>
    ctx.match.trim() === "" ? openFind(ctx) : search(ctx, ctx.match.trim()),
  );
  buttons.listButton.handle(composer, (ctx, { back }) => {
    const openForeign = deps.lists?.[back.charAt(0)];
    return openForeign === undefined ? showList(deps, ctx, back) : openForeign(ctx, back);
  });
  buttons.createButton.handle(composer, (ctx) => createSearched(deps, ctx));
  return composer;
}
