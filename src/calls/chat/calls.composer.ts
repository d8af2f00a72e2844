import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { callTalk, callTalkWith } from "./call.conversation.ts";
import { callbackComposer } from "./callback.composer.ts";
import type { CallsChatDeps } from "./deps.ts";
import { freshWordsComposer } from "./fresh-words.ts";
import { noteTalkWith } from "./note.conversation.ts";
import { offeredTalkWith } from "./offered.conversation.ts";
import { outcomeComposer } from "./outcome.composer.ts";
import { reasonTalkWith } from "./reason.conversation.ts";
import { savedComposer } from "./saved.composer.ts";
import { todayComposer } from "./today.composer.ts";
import { whenComposer } from "./when.composer.ts";
import { typeWhenTalkWith } from "./when.conversation.ts";

export function callsTalks(deps: CallsChatDeps): ReadyTalk[] {
  return [
    callTalkWith(deps),
    noteTalkWith(deps),
    offeredTalkWith(deps),
    reasonTalkWith(deps),
    typeWhenTalkWith(deps),
  ];
}

/** `/call`, `/today`, `/callbacks`, and every button of calls and callbacks. */
export function callsComposer(deps: CallsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  composer.command("call", (ctx) => startCall(ctx));
  composer.use(
    outcomeComposer(deps),
    savedComposer(deps),
    callbackComposer(deps),
    whenComposer(deps),
    todayComposer(deps),
    freshWordsComposer(deps),
  );
  return composer;
}

/** «📞 Звонок»: asks whom it was with, then for the outcome. */
export function startCall(ctx: StaffContext): Promise<void> {
  return callTalk.enter(ctx, {});
}
