import { Composer, InlineKeyboard } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show } from "../../platform/telegram/screen.ts";
import * as buttons from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { planAnswer, planQuestion } from "./hand-over.news.ts";
import { longLabel, shortened } from "./lines.ts";
import { doneScreen } from "./note.ts";
import { refuse, screenKeyOf } from "./refuse.ts";

/** «🔁 Передать», «🙋 Попросить передать», and the answers to both. */
export function handOverComposer(deps: ClientsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  buttons.handButton.handle(composer, (ctx, { client }) => chooseColleague(deps, ctx, client));
  buttons.handToButton.handle(composer, (ctx, { client, to }) =>
    ctx.actor.role === "owner" ? assign(deps, ctx, client, to) : offer(deps, ctx, client, to),
  );
  buttons.askButton.handle(composer, (ctx, { client }) => askFor(deps, ctx, client));
  buttons.answerButton.handle(composer, (ctx, { hand, accept }) => answer(deps, ctx, hand, accept === "yes"));
  return composer;
}

async function chooseColleague(deps: ClientsChatDeps, ctx: StaffContext, client: string): Promise<void> {
  const view = (await deps.clients.viewClients(ctx.actor, [client])).get(client);
  if (view === undefined) return refuse(ctx, "hand", "client-unknown");
  const colleagues = (await deps.findColleagues()).filter(({ memberId }) => memberId !== view.responsible);
  const keyboard = new InlineKeyboard();
  for (const { memberId: to, name } of colleagues) {
    buttons.handToButton.on(keyboard, shortened(name, longLabel), { client, to }).row();
  }
  buttons.cardButton.on(keyboard, ctx.t.plain("clients-more-back"), { client, back: buttons.nowhere });
  await show(ctx, {
    text: ctx.t(colleagues.length > 0 ? "clients-hand-whom" : "clients-hand-nobody"),
    keyboard,
  });
}

async function assign(deps: ClientsChatDeps, ctx: StaffContext, clientId: string, to: string): Promise<void> {
  const given = await deps.clients.assignClient(ctx.actor, { clientId, to, requestKey: screenKeyOf(ctx) });
  if (!given.ok) return refuse(ctx, "hand", given.refusal);
  await show(ctx, doneScreen(ctx.t, given.value, "clients-hand-given", { name: await nameOf(deps, to) }));
}

async function offer(deps: ClientsChatDeps, ctx: StaffContext, clientId: string, to: string): Promise<void> {
  const offered = await deps.inOneTransaction(async () => {
    const row = await deps.clients.offerClient(ctx.actor, { clientId, to, requestKey: requestKeyOf(ctx) });
    if (row.ok) await planQuestion(deps, row.value.handOverId, to);
    return row;
  });
  if (!offered.ok) return refuse(ctx, "hand", offered.refusal);
  const keyboard = new InlineKeyboard();
  buttons.cardButton.on(keyboard, ctx.t.plain("clients-saved-card"), {
    client: clientId,
    back: buttons.nowhere,
  });
  await show(ctx, { text: ctx.t("clients-hand-offered", { name: await nameOf(deps, to) }), keyboard });
}

async function askFor(deps: ClientsChatDeps, ctx: StaffContext, clientId: string): Promise<void> {
  const asked = await deps.inOneTransaction(async () => {
    const row = await deps.clients.askHandOver(ctx.actor, { clientId, requestKey: requestKeyOf(ctx) });
    if (row.ok) await planQuestion(deps, row.value.handOverId, row.value.responsible);
    return row;
  });
  if (!asked.ok) return refuse(ctx, "hand", asked.refusal);
  const name = await nameOf(deps, asked.value.responsible);
  await show(ctx, { text: ctx.t("clients-hand-asked", { name }) });
}

async function answer(deps: ClientsChatDeps, ctx: StaffContext, handOverId: string, accept: boolean) {
  const answered = await deps.inOneTransaction(async () => {
    const row = await deps.clients.answerHandOver(ctx.actor, { handOverId, accept });
    if (row.ok) await planAnswer(deps, ctx.actor, row.value);
    return row;
  });
  if (!answered.ok) return refuse(ctx, "answer", answered.refusal);
  const { clientId: client, kind } = answered.value;
  const keyboard = new InlineKeyboard();
  const mayOpen = kind === "offered" ? accept : !accept || ctx.actor.role === "owner";
  if (mayOpen)
    buttons.cardButton.on(keyboard, ctx.t.plain("clients-saved-card"), { client, back: buttons.nowhere });
  const key = `clients-answer-${kind}-${accept ? "accepted" : "declined"}`;
  await show(ctx, { text: ctx.t(key), keyboard });
}

async function nameOf({ namesOfMembers }: ClientsChatDeps, memberId: string): Promise<string> {
  return (await namesOfMembers([memberId])).get(memberId) ?? "…";
}
