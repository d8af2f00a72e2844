import { DateTime } from "luxon";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { type Screen, sendScreen } from "../../platform/telegram/screen.ts";
import { cutTo } from "../../shared/text.ts";
import type { WhenReading } from "../../shared/when.ts";
import type { Choosing } from "../rules/choosing.ts";
import { isMeantAsWhen, readTypedWhen } from "../rules/typed-when.ts";
import { askWhen } from "./ask-when.ts";
import { chooseWhenWith } from "./choose-when.ts";
import type { CallsChatDeps } from "./deps.ts";
import { timesScreen, whenScreen } from "./when.view.ts";
import { doubtOf, linesOf } from "./words.ts";

/**
 * A time that is typed while «Когда перезвонить?» waits is its answer; dialogues.md §3.6. False: nobody asked, or it
 * is no time, and somebody else should read it.
 */
export function handleTypedWhenWith(deps: CallsChatDeps) {
  const chooseWhen = chooseWhenWith(deps);

  return async function handleTypedWhen(ctx: StaffContext, text: string): Promise<boolean> {
    const now = deps.now().setZone((await deps.shop()).zone);
    if (isUnreadable(readTypedWhen(text, { now })) && !isMeantAsWhen(text)) return false;
    const requestKey = requestKeyOf(ctx, "when");
    const asked = await deps.findWhenAsked(ctx.actor, requestKey);
    if (asked === undefined) return false;

    const { actor, t } = ctx;
    const day =
      asked.day === undefined ? undefined : DateTime.fromFormat(asked.day, "yyMMdd", { zone: now.zone });
    const reading = readTypedWhen(text, { now, ...(day && { day }) });
    if (!reading.ok) {
      await sendScreen(ctx, await askAgain(ctx, { text, reading, now }, { ...asked, day }));
      return true;
    }
    const answer = await chooseWhen({ actor, t, requestKey }, asked.choosing, reading.value);
    if (answer.ok) await deps.noteWhenAnswered(actor, requestKey);
    await sendScreen(ctx, answer.ok ? answer.value : { text: t(`calls-refused-${answer.refusal}`) });
    return true;
  };

  /** What nobody could read is asked for once more: of a chosen day still only its hour. */
  async function askAgain(
    ctx: StaffContext,
    { text, reading, now }: { text: string; reading: WhenReading; now: DateTime },
    { choosing, day }: { choosing: Choosing; day: DateTime | undefined },
  ): Promise<Screen> {
    const { t } = ctx;
    const scene = { t, now };
    if (!isUnreadable(reading)) {
      return askWhen(deps, ctx, { scene, choosing, doubt: doubtOf(t, reading, now) });
    }
    const title = t("calls-type-unreadable", { typed: cutTo(text, 60).text });
    if (day === undefined) return whenScreen(scene, choosing, { title });
    const times = timesScreen(scene, choosing, day);
    return { ...times, text: linesOf(title, times.text) };
  }
}

function isUnreadable(reading: WhenReading): boolean {
  return !reading.ok && reading.refusal === "unreadable";
}
