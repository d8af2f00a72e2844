import type { Message } from "grammy/types";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { FoundClients } from "../actions/find-clients.ts";
import { answer, answeredBy } from "./answer.ts";
import { openCard } from "./card.composer.ts";
import { labelOf } from "./client-words.view.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { longLabel, shortened } from "./lines.ts";
import { findScreen, type ListOf, listScreen, noneScreen } from "./list.view.ts";
import { refuse } from "./refuse.ts";
import { saveLineWith } from "./save.ts";

/** Searches by what was typed: one hit is opened at once, none may become a new client. */
export function searchWith(deps: ClientsChatDeps) {
  return async function search(ctx: StaffContext, typed: string): Promise<void> {
    const found = await deps.clients.findClients(ctx.actor, { typed });
    if (!found.ok) return refuse(ctx, "search", found.refusal);
    const { rows, total, match } = found.value;
    if (match === "similar" || total === 0) {
      const mayCreate = /\p{L}/u.test(typed) && !/^[#@]|@\S+\./.test(typed);
      await answer(ctx, noneScreen(ctx.t, { typed, similar: total, mayCreate }));
      return;
    }
    const [only] = rows;
    if (total === 1 && only !== undefined) return openCard(deps, ctx, { clientId: only.id });
    await answer(ctx, foundScreen(ctx, found.value, "s", typed));
  };
}

/** Searches by the last digits of a phone. `short`: written like a local number, which needs its city's code. */
export function searchByTailWith(deps: ClientsChatDeps) {
  const search = searchWith(deps);
  return async function searchByTail(ctx: StaffContext, digits: string, short: boolean): Promise<void> {
    const found = await deps.clients.findClients(ctx.actor, { typed: digits });
    const isNone = !found.ok || found.value.total === 0;
    if (!isNone) return search(ctx, digits);
    const key = short ? "clients-phone-local" : "clients-search-no-tail";
    await answer(ctx, { text: ctx.t(key, { read: shortened(digits, 20) }) });
  };
}

/** «🔍 Найти»: the last clients, and a word that typing is enough. */
export function openFindWith(deps: ClientsChatDeps) {
  return async function openFind(ctx: StaffContext): Promise<void> {
    await sendScreen(ctx, findScreen(ctx.t, await recentOf(deps, ctx)));
  };
}

/** The clients opened last, as buttons show them: to choose whom words, a file, a call or a sale are for. */
export function recentChoicesWith(deps: ClientsChatDeps) {
  return async function recentChoices(ctx: StaffContext): Promise<{ id: string; label: string }[]> {
    const recent = await recentOf(deps, ctx);
    return recent.map((row) => ({ id: row.id, label: labelOf(ctx.t, row, longLabel) }));
  };
}

/** A page of the list that `back` names: of one's own clients, or of the search that the screen answers. */
export async function showList(deps: ClientsChatDeps, ctx: StaffContext, back: string): Promise<void> {
  const of = back.charAt(0) as ListOf | "-";
  const page = Math.max(1, Number(back.slice(1)) || 1);
  const typed = of === "s" || of === "x" ? queryIn(answeredBy(ctx)) : undefined;
  if (typed === undefined) return showOwn(deps, ctx, of === "o" ? page : 1);

  const found = await deps.clients.findClients(ctx.actor, { typed, page });
  if (!found.ok) return refuse(ctx, "search", found.refusal);
  await show(ctx, foundScreen(ctx, found.value, of as ListOf, typed));
}

/** «➕ Создать»: a new client of the name that was searched. */
export async function createSearched(deps: ClientsChatDeps, ctx: StaffContext): Promise<void> {
  const typed = queryIn(answeredBy(ctx));
  if (typed === undefined) return toast(ctx, ctx.t.plain("clients-holder-gone"), { alert: true });
  await saveLineWith(deps)(ctx, `+ ${typed}`);
}

/** «Мои клиенты». */
export async function showOwn(deps: ClientsChatDeps, ctx: StaffContext, page = 1): Promise<void> {
  const own = await deps.clients.findOwnClients(ctx.actor, { page });
  await show(
    ctx,
    listScreen(ctx.t, own, { of: "o", text: ctx.t("clients-search-mine", { count: own.total }) }),
  );
}

async function recentOf(deps: ClientsChatDeps, { actor }: StaffContext) {
  return deps.clients.recentClients(actor, await deps.findOpened(actor.memberId));
}

function foundScreen({ t }: StaffContext, found: FoundClients, of: ListOf, typed: string) {
  const key =
    of === "x" ? "clients-search-alike" : found.hasMore ? "clients-search-many" : "clients-search-found";
  const text = t(key, { typed: shortened(typed, 40), count: found.total });
  return listScreen(t, found, { of, text });
}

/** The query of the message that a list answers; `/find иван` is one too. */
function queryIn(message: Message | undefined): string | undefined {
  const typed = message?.text?.replace(/^\/\w+(?:@\w+)?\s*/, "").trim();
  return typed === "" ? undefined : typed;
}
