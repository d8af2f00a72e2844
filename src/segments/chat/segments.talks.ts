import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import type { SegmentsChatDeps } from "./deps.ts";
import { handedOutScreen, savedScreen } from "./done.view.ts";
import { numberTalkWith } from "./number.conversation.ts";

export const nameTalk = defineTalk<{ of: string }>("segments.name");
export const handOutTalk = defineTalk<{ of: string }>("segments.hand-out");

const nameMax = 40;
const wordsMax = 200;

export function segmentsTalks(deps: SegmentsChatDeps): ReadyTalk[] {
  return [nameTalkWith(deps), handOutTalkWith(deps), numberTalkWith(deps)];
}

/** Asks what the group is called; saves it under that name. */
function nameTalkWith({ saveSegment }: SegmentsChatDeps): ReadyTalk {
  return nameTalk.with(async (talk, ctx, { of }) => {
    const answer = await ask<string>(talk, ctx, {
      name: "name",
      text: ctx.t("segments-save-question"),
      read: ({ message, t }) => {
        const name = oneLine(message?.text ?? "");
        return name === "" || name.length > nameMax ? { retry: t("segments-save-again") } : { value: name };
      },
    });
    if (answer === undefined) return;
    const saved = await talk.external((outer) => saveSegment(actorOf(outer), { of, name: answer.value }));
    const { t } = answer.ctx;
    await show(
      answer.ctx,
      saved.ok ? savedScreen(t, saved.value) : { text: t(`segments-save-refused-${saved.refusal}`) },
    );
  });
}

/** Asks what the sellers are to say; makes a call of every client in the group. */
function handOutTalkWith({ handOutSegment, namesOfMembers, shop }: SegmentsChatDeps): ReadyTalk {
  return handOutTalk.with(async (talk, ctx, { of }) => {
    const { handOutPerWeek: perWeek } = await talk.external(() => shop());
    const answer = await ask<string>(talk, ctx, {
      name: "words",
      text: ctx.t("segments-hand-out-question", { perWeek }),
      choices: [[{ label: ctx.t.plain("segments-hand-out-wordless"), value: "none", style: "primary" }]],
      choose: () => "",
      read: ({ message, t }) => {
        const words = cutTo(oneLine(message?.text ?? ""), wordsMax).text;
        return words === "" ? { retry: t("segments-hand-out-again") } : { value: words };
      },
    });
    if (answer === undefined) return;
    const { value: words, requestKey } = answer;
    const handed = await talk.external(async (outer) => {
      const done = await handOutSegment(actorOf(outer), { of, words, requestKey });
      if (!done.ok) return done;
      const { calls, left } = done.value;
      const names = await namesOfMembers([...calls.keys()]);
      const sellers = [...calls].map(([id, count]) => ({ name: names.get(id) ?? "", count }));
      return { ok: true as const, value: { sellers, left } };
    });
    const { t } = answer.ctx;
    await show(
      answer.ctx,
      handed.ok
        ? handedOutScreen(t, of, handed.value)
        : { text: t(`segments-hand-out-refused-${handed.refusal}`) },
    );
  });
}
