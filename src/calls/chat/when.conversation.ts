import { DateTime } from "luxon";
import { ask, type Choice, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { cutTo } from "../../shared/text.ts";
import { formatDay, formatWhen } from "../../shared/when-format.ts";
import type { Choosing } from "../rules/choosing.ts";
import { readTypedWhen } from "../rules/typed-when.ts";
import { chooseWhenWith } from "./choose-when.ts";
import type { CallsChatDeps } from "./deps.ts";

/** `day`: the one that was chosen already, `261125`; an hour alone is of that day. */
export type TypedFor = Choosing & { day?: string };

export const typeWhenTalk = defineTalk<TypedFor>("calls.type-when");

/** Asks for a time in words; writes what the chooser was opened for. */
export function typeWhenTalkWith(deps: CallsChatDeps): ReadyTalk {
  const chooseWhen = chooseWhenWith(deps);

  return typeWhenTalk.with(async (talk, ctx, { day: chosen, ...choosing }) => {
    const here = await talk.external(async () => {
      const { zone } = await deps.shop();
      return { zone, iso: deps.now().setZone(zone).toISO() };
    });
    const at = (iso: string) => DateTime.fromISO(iso, { zone: here.zone });
    const now = at(here.iso ?? "");
    const day = chosen === undefined ? undefined : DateTime.fromFormat(chosen, "yyMMdd", { zone: here.zone });

    const answer = await ask<Typed>(talk, ctx, {
      name: "when",
      text:
        day === undefined
          ? ctx.t("calls-type-question")
          : ctx.t("calls-type-time-question", { day: formatDay(day, now, ctx.t.locale) }),
      choose: (value) => ({ iso: value, timeGiven: true }),
      read: (given) => readTyped(given, now, day),
    });
    if (answer === undefined) return;

    const { t } = answer.ctx;
    const { iso, timeGiven } = answer.value;
    const said = await talk.external((outer) =>
      chooseWhen({ actor: actorOf(outer), t, requestKey: answer.requestKey }, choosing, {
        at: at(iso),
        timeGiven,
      }),
    );
    await show(answer.ctx, said.ok ? said.value : { text: t(`calls-refused-${said.refusal}`) });
  });
}

interface Typed {
  iso: string;
  timeGiven: boolean;
}

/** What was typed as a time to come; a past one is offered for tomorrow. */
function readTyped(ctx: TalkContext, now: DateTime, day: DateTime | undefined): Reading<Typed> {
  const typed = ctx.message?.text ?? "";
  const reading = readTypedWhen(typed, { now, ...(day && { day }) });
  if (reading.ok) return { value: { iso: isoOf(reading.value.at), timeGiven: reading.value.timeGiven } };
  const { t } = ctx;
  if (reading.refusal !== "past")
    return { retry: t(`calls-type-${reading.refusal}`, { typed: cutTo(typed, 60).text }) };

  const { proposed } = reading;
  const when = formatWhen(proposed.at, now, t.locale);
  const choices: Choice[][] = [[{ label: t.plain("calls-type-move", { when }), value: isoOf(proposed.at) }]];
  return { retry: t("calls-type-past", { when: formatWhen(reading.at, now, t.locale) }), choices };
}

/** `20261125T1500`: it fits a button. */
function isoOf(at: DateTime): string {
  return at.toFormat("yyyyMMdd'T'HHmm");
}
