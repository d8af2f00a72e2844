import { DateTime } from "luxon";
import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { type Screen, show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { done, type Outcome } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { readWhen } from "../../shared/when.ts";
import type { BroadcastChatDeps } from "./broadcast-deps.ts";
import { controlScreen } from "./broadcast-draft.view.ts";

export const sendAtTalk = defineTalk<{ id: string }>("mailings.type-when");

/** Asks for a time in words; writes when the draft goes. */
export function sendAtTalkWith(deps: BroadcastChatDeps): ReadyTalk {
  return sendAtTalk.with(async (talk, ctx, { id }) => {
    const here = await talk.external(async () => {
      const { zone } = await deps.shop();
      return { zone, iso: deps.now().setZone(zone).toISO() };
    });
    const now = DateTime.fromISO(here.iso ?? "", { zone: here.zone });
    const answer = await ask<string>(talk, ctx, {
      name: "when",
      text: ctx.t("broadcasts-when-type"),
      read: (given) => readMoment(given, now),
    });
    if (answer === undefined) return;
    const { t } = answer.ctx;
    const timed = await talk.external(async (outer): Promise<Outcome<Screen, string>> => {
      const sendAt = DateTime.fromISO(answer.value, { zone: here.zone }).toJSDate();
      const changed = await deps.timeMailing(actorOf(outer), { id, sendAt });
      if (!changed.ok) return changed;
      return done(controlScreen(t, changed.value, await deps.countAudience(changed.value.definition), now));
    });
    await show(answer.ctx, timed.ok ? timed.value : { text: t(`broadcasts-refused-${timed.refusal}`) });
  });
}

function readMoment({ message, t }: TalkContext, now: DateTime): Reading<string> {
  const typed = message?.text ?? "";
  const reading = readWhen(typed, { now });
  if (!reading.ok) return { retry: t("broadcasts-when-again", { typed: cutTo(typed, 60).text }) };
  return { value: reading.value.at.toISO() ?? "" };
}
