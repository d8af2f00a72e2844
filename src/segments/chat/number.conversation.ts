import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { type Screen, show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome } from "../../shared/outcome.ts";
import { builtOf, definitionOf, withCondition } from "../rules/build.ts";
import type { Condition } from "../rules/condition.ts";
import type { Group } from "../rules/group.ts";
import { readRange } from "../rules/read-range.ts";
import { editScreen } from "./build.view.ts";
import type { SegmentsChatDeps } from "./deps.ts";
import { conditionOf, type KindCode, moneyCodes } from "./kinds.ts";
import { namesFor } from "./names.ts";

export const numberTalk = defineTalk<{ of: string; kind: KindCode }>("segments.number");

/** Asks for numbers of one's own, a sum or days; writes them into the group that is being built. */
export function numberTalkWith(deps: SegmentsChatDeps): ReadyTalk {
  return numberTalk.with(async (talk, ctx, { of, kind }) => {
    const unit = moneyCodes.has(kind) ? "money" : "count";
    const answer = await ask<Condition>(talk, ctx, {
      name: "number",
      text: ctx.t(`segments-number-question-${unit}`, { title: ctx.t.plain(`segments-kind-${kind}`) }),
      read: (given) => readNumbers(given, kind),
    });
    if (answer === undefined) return;
    const { value: condition, requestKey } = answer;
    const { t } = answer.ctx;
    const changed = await talk.external(async (outer): Promise<Outcome<Screen, string>> => {
      const actor = actorOf(outer);
      const kept = await keep(deps, actor, { of, condition, requestKey });
      if (!kept.ok) return kept;
      const { definition } = kept.value;
      const [count = 0] = await deps.countGroups(actor, [definition]);
      return done(editScreen(t, { group: kept.value, count, names: await namesFor(deps, t, [definition]) }));
    });
    await show(
      answer.ctx,
      changed.ok ? changed.value : { text: t(`segments-group-refused-${changed.refusal}`) },
    );
  });
}

function readNumbers({ message, t }: TalkContext, kind: KindCode): Reading<Condition> {
  const code = readRange(message?.text ?? "", { money: moneyCodes.has(kind), locale: t.locale });
  const condition = code === undefined ? undefined : conditionOf(kind, code);
  return condition === undefined ? { retry: t("segments-number-again") } : { value: condition };
}

async function keep(
  deps: SegmentsChatDeps,
  actor: Actor,
  { of, condition, requestKey }: { of: string; condition: Condition; requestKey: string },
): Promise<Outcome<Group, "no-rights" | "group-unknown" | "definition-wrong" | "stale">> {
  if (of === "new") {
    const definition = definitionOf({ joint: "all", parts: [condition] });
    return deps.draftSegment(actor, { definition, requestKey });
  }
  const found = await deps.getOwnGroup(actor, { of });
  if (!found.ok) return found;
  const { rev, definition } = found.value;
  const changed = definitionOf(withCondition(builtOf(definition), condition));
  return deps.changeSegment(actor, { of, rev, definition: changed });
}
