import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import * as buttons from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { sendFiles } from "./files.ts";
import { historyScreen, lineScreen } from "./history.view.ts";
import { lookAt } from "./look.ts";
import { doneScreen } from "./note.ts";
import { refuse, screenKeyOf } from "./refuse.ts";
import { revealWith } from "./reveal.ts";

/** What happened to a client, page by page; a line opens what it tells of. */
export function historyComposer(deps: ClientsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const reveal = revealWith(deps);
  buttons.historyButton.handle(composer, (ctx, { client, page, back }) =>
    showHistory(deps, ctx, client, page, back),
  );
  buttons.noteLineButton.handle(composer, (ctx, { client, page, fact }) =>
    openLine(deps, ctx, client, page, fact),
  );
  buttons.revealLineButton.handle(composer, (ctx, { client, fact, index }) =>
    reveal(ctx, { clientId: client, index, line: fact }),
  );
  buttons.stornoButton.handle(composer, (ctx, { fact }) => storno(deps, ctx, fact));
  buttons.filesButton.handle(composer, async (ctx, { client }) => {
    const files = await deps.clients.findFiles(ctx.actor, { clientId: client });
    if (files.ok) await sendFiles(ctx, files.value);
    else await refuse(ctx, "change", files.refusal);
  });
  return composer;
}

/** The history of a client, from its newest page. */
export function showHistoryWith(deps: ClientsChatDeps) {
  return (ctx: StaffContext, clientId: string): Promise<void> =>
    showHistory(deps, ctx, clientId, 1, buttons.nowhere);
}

async function showHistory(
  deps: ClientsChatDeps,
  ctx: StaffContext,
  clientId: string,
  page: number,
  back: string,
): Promise<void> {
  const { clients, historyParts } = deps;
  const history = await clients.getHistory(ctx.actor, { clientId, page });
  if (!history.ok) return refuse(ctx, "change", history.refusal);
  const view = (await clients.viewClients(ctx.actor, [clientId])).get(clientId);
  if (view === undefined) return refuse(ctx, "change", "client-unknown");

  const writers = new Set(history.value.lines.flatMap(({ by }) => (by === undefined ? [] : [by])));
  const names = await deps.namesOfMembers([...writers]);
  const look = await lookAt(deps);
  await show(ctx, historyScreen(ctx.t, view, history.value, { look, parts: historyParts, names, back }));
}

async function openLine(
  deps: ClientsChatDeps,
  ctx: StaffContext,
  clientId: string,
  page: number,
  beginning: string,
): Promise<void> {
  const line = await deps.clients.getHistoryLine(ctx.actor, { clientId, line: beginning });
  if (!line.ok && line.refusal === "line-unknown") return toast(ctx, ctx.t.plain("clients-history-moved"));
  if (!line.ok) return refuse(ctx, "change", line.refusal);
  const given = { client: clientId, page, look: await lookAt(deps), parts: deps.historyParts };
  await show(ctx, lineScreen(ctx.t, line.value, given));
  if (line.value.fact.kind === "file") await sendFiles(ctx, [line.value.fact]);
}

async function storno({ clients }: ClientsChatDeps, ctx: StaffContext, factId: string): Promise<void> {
  const taken = await clients.stornoFact(ctx.actor, { factId, requestKey: screenKeyOf(ctx) });
  if (taken.ok) await show(ctx, doneScreen(ctx.t, taken.value, "clients-history-taken-back"));
  else await refuse(ctx, "undo", taken.refusal);
}
