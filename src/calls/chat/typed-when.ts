import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import { readWhen } from "../../shared/when.ts";
import { chooseWhenWith } from "./choose-when.ts";
import type { CallsChatDeps } from "./deps.ts";
import { whenScreen } from "./when.view.ts";
import { doubtOf } from "./words.ts";

/**
 * A time that is typed while «Когда перезвонить?» waits is its answer; dialogues.md §3.6. False: nobody asked, or it
 * is no time, and somebody else should read it.
 */
export function handleTypedWhenWith(deps: CallsChatDeps) {
  const chooseWhen = chooseWhenWith(deps);

  return async function handleTypedWhen(ctx: StaffContext, text: string): Promise<boolean> {
    const now = deps.now().setZone((await deps.shop()).zone);
    const reading = readWhen(text, { now });
    if (!reading.ok && reading.refusal === "unreadable") return false;
    const requestKey = requestKeyOf(ctx, "when");
    const choosing = await deps.findWhenAsked(ctx.actor, requestKey);
    if (choosing === undefined) return false;

    const { actor, t } = ctx;
    if (!reading.ok) {
      await sendScreen(ctx, whenScreen({ t, now }, choosing, { title: doubtOf(t, reading, now) }));
      return true;
    }
    const answer = await chooseWhen({ actor, t, requestKey }, choosing, reading.value);
    if (answer.ok) await deps.noteWhenAnswered(actor, requestKey);
    await sendScreen(ctx, answer.ok ? answer.value : { text: t(`calls-refused-${answer.refusal}`) });
    return true;
  };
}
