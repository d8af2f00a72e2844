import { Composer, InlineKeyboard } from "grammy";
import { maskPhonesIn } from "../../clients/index.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { sendScreen, show } from "../../platform/telegram/screen.ts";
import { isFirstName } from "../../shared/name-list.ts";
import { findPhones } from "../../shared/phone-find.ts";
import { notNoteButton } from "./calls.buttons.ts";
import { nameOf } from "./client-line.ts";
import type { CallsChatDeps } from "./deps.ts";
import { refuse } from "./refuse.ts";
import { cutLine } from "./saved.view.ts";
import { sceneOf } from "./scene.ts";
import { label, linesOf } from "./words.ts";

/**
 * The text sent right after «Записано…» is the note of that contact. False: it is not, somebody else should read
 * it. What looks like a name, a number, a command or a new client is left alone.
 */
export function handleFreshWordsWith(deps: CallsChatDeps) {
  return async function handleFreshWords(ctx: StaffContext, text: string): Promise<boolean> {
    if (!looksLikeNote(text)) return false;
    const call = await deps.findFreshCall(ctx.actor);
    if (call === undefined) return false;
    const amended = await deps.amendCall(ctx.actor, { callId: call.id, words: text });
    if (!amended.ok) return false;

    const scene = await sceneOf(deps, ctx, call.clientId);
    const { t } = ctx;
    const keyboard = notNoteButton.on(new InlineKeyboard(), t.plain("calls-fresh-search"), { call: call.id });
    const said = t("calls-fresh-kept", { name: nameOf(t, scene.client) });
    const words = t("calls-detail-words", { words: label(maskPhonesIn(text), shownMax) });
    await sendScreen(ctx, { text: linesOf(said, words, cutLine(t, amended.value)), keyboard });
    return true;
  };
}

const shownMax = 300;

/** «🔍 Это поиск»: the words leave the contact and are searched for. */
export function freshWordsComposer(deps: CallsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  notNoteButton.handle(composer, async (ctx, { call: callId }) => {
    const found = await deps.getCall(ctx.actor, { callId });
    const words = found.ok ? found.value.call.words : undefined;
    if (words === undefined) return refuse(ctx, "call-unknown");
    const dropped = await deps.amendCall(ctx.actor, { callId, withoutWords: true });
    if (!dropped.ok) return refuse(ctx, dropped.refusal);
    await show(ctx, { text: ctx.t("calls-fresh-dropped") });
    return deps.search(ctx, words);
  });
  return composer;
}

function looksLikeNote(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (/^[/+#@\d]/.test(text.trim()) || findPhones(text).length > 0) return false;
  if (/^(?:лид|клиент|new|lead|client)$/i.test(words[0] ?? "")) return false;
  return !(words.length <= 3 && (words.some(isFirstName) || words.every((word) => /^\p{Lu}/u.test(word))));
}
