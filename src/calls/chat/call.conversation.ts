import { ask, type Choice, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { cutTo } from "../../shared/text.ts";
import type { ClientChoice } from "./client-choice.ts";
import { nameOf } from "./client-line.ts";
import type { CallsChatDeps } from "./deps.ts";
import { outcomeScreen } from "./outcome.view.ts";
import { sceneOf } from "./scene.ts";
import { label } from "./words.ts";

export const callTalk = defineTalk<Record<string, never>>("calls.call");

/** `/call`: asks whom the call was with, then shows the outcomes. Writes nothing itself. */
export function callTalkWith(deps: CallsChatDeps): ReadyTalk {
  return callTalk.with(async (talk, ctx) => {
    const recent = await talk.external((outer) => deps.recentClients(actorOf(outer)));
    const answer = await ask<string>(talk, ctx, {
      name: "client",
      text: ctx.t(recent.length > 0 ? "calls-call-whom" : "calls-call-whom-typed"),
      choices: choicesOf(ctx, recent),
      choose: (value) => value,
      read: (given) => search(talk, given, deps),
    });
    if (answer === undefined) return;

    const { t } = answer.ctx;
    const screen = await talk.external(async (outer) => {
      const scene = await sceneOf(deps, { actor: actorOf(outer), t }, answer.value);
      if (scene.client === undefined) return { text: t("calls-refused-client-unknown") };
      return outcomeScreen(scene, answer.value);
    });
    await show(answer.ctx, screen);
  });
}

/** Reads a name, digits of a phone or a shared contact. */
async function search(talk: Talk, ctx: TalkContext, deps: CallsChatDeps): Promise<Reading<string>> {
  const { t, message } = ctx;
  const typed = (message?.contact?.phone_number ?? message?.text ?? "").trim();
  if (typed === "") return { retry: t("calls-call-whom-typed") };
  const rows = await talk.external(async (outer) => {
    const found = await deps.findClients(actorOf(outer), { typed });
    return found.ok ? found.value.rows : [];
  });
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return { value: only.id };
  const shown = cutTo(typed, 60).text;
  return rows.length === 0
    ? { retry: t("calls-call-nobody", { typed: shown }) }
    : { retry: t("calls-call-which", { typed: shown }), choices: choicesOf(ctx, rows) };
}

const choicesMax = 8;

function choicesOf({ t }: TalkContext, rows: readonly ClientChoice[]): Choice[][] {
  return rows.slice(0, choicesMax).map((row) => [{ label: label(nameOf(t, row)), value: row.id }]);
}
