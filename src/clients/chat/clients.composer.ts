import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { cardComposer } from "./card.composer.ts";
import { noteButton } from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { editComposer } from "./edit.composer.ts";
import { editTalkWith } from "./edit.conversation.ts";
import { grievedComposer } from "./grieved.composer.ts";
import { grievedTalkWith } from "./grieved.conversation.ts";
import { handOverComposer } from "./hand-over.composer.ts";
import { handOverKinds } from "./hand-over.news.ts";
import { historyComposer } from "./history.composer.ts";
import { leadComposer } from "./lead.composer.ts";
import { leadTalk, leadTalkWith } from "./lead.conversation.ts";
import { lostComposer } from "./lost.composer.ts";
import { lostTalkWith } from "./lost.conversation.ts";
import { noteTalk, noteTalkWith } from "./note.conversation.ts";
import { unrevealKinds } from "./reveal.ts";
import { searchComposer } from "./search.composer.ts";
import { stepsComposer } from "./steps.composer.ts";

/** /lead, /find and every screen of a client. */
export function clientsComposer(deps: ClientsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  composer.command("lead", (ctx) => startLead(ctx));
  noteButton.handle(composer, (ctx, { client }) => noteTalk.enter(ctx, { client }));
  composer.use(
    cardComposer(deps),
    leadComposer(deps),
    searchComposer(deps),
    historyComposer(deps),
    editComposer(deps),
    lostComposer(deps),
    stepsComposer(deps),
    grievedComposer(deps),
    handOverComposer(deps),
  );
  return composer;
}

/** «➕ Клиент»: asks a contact, a number or a line. */
export async function startLead(ctx: StaffContext): Promise<void> {
  await leadTalk.enter(ctx, {});
}

export function clientsTalks(deps: ClientsChatDeps): ReadyTalk[] {
  return [
    leadTalkWith(deps),
    noteTalkWith(deps),
    editTalkWith(deps),
    lostTalkWith(deps),
    grievedTalkWith(deps),
  ];
}

export function clientsOutboxKinds(deps: ClientsChatDeps): OutboxKinds {
  return { ...unrevealKinds, ...handOverKinds(deps) };
}
