import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { type LoyaltyChange, type NumberField, numberBounds } from "../rules/change.ts";
import { readName, readNumber, readPercent, readThreshold, readTier } from "../rules/read-tier.ts";
import type { LoyaltyChatDeps } from "./deps.ts";
import { loyaltyScreen } from "./settings.view.ts";

/** What is asked: a number of loyalty, a part of the tier that begins from so many kopecks, or a new tier. */
export type Asked =
  | { field: NumberField }
  | { what: "name" | "percent" | "threshold"; tier: number }
  | { what: "add" };

export const editLoyaltyTalk = defineTalk<Asked>("loyalty.edit");

/** Asks one value of loyalty; writes it. */
export function editLoyaltyTalkWith(deps: LoyaltyChatDeps): ReadyTalk {
  return editLoyaltyTalk.with(async (talk, ctx, asked) => {
    const name = "field" in asked ? asked.field : asked.what;
    const answer = await ask<LoyaltyChange>(talk, ctx, {
      name,
      text: ctx.t(`loyalty-ask-${name}`),
      read: (given) => readChange(given, asked, name),
    });
    if (answer === undefined) return;
    const { value: change, requestKey } = answer;
    const { changed, loyalty } = await talk.external(async (outer) => ({
      changed: await deps.changeLoyalty(actorOf(outer), { change, requestKey }),
      loyalty: (await deps.shop()).loyalty,
    }));
    const { t } = answer.ctx;
    await show(
      answer.ctx,
      changed.ok
        ? loyaltyScreen(t, loyalty, { ...deps, changeId: changed.value.changeId })
        : { text: t(`loyalty-change-refused-${changed.refusal}`) },
    );
  });
}

function readChange({ message, t }: TalkContext, asked: Asked, name: string): Reading<LoyaltyChange> {
  const change = changeFrom(message?.text ?? "", asked, t.locale);
  return change === undefined ? { retry: t(`loyalty-ask-${name}`) } : { value: change };
}

function changeFrom(
  typed: string,
  asked: Asked,
  locale: TalkContext["t"]["locale"],
): LoyaltyChange | undefined {
  if ("field" in asked) {
    const { field } = asked;
    const value = readNumber(typed, numberBounds[field]);
    return value === undefined ? undefined : { field, value };
  }
  if (asked.what === "add") {
    const add = readTier(typed, locale);
    return add && { add };
  }
  const { tier } = asked;
  if (asked.what === "name") return partOf(tier, "name", readName(typed));
  if (asked.what === "percent") return partOf(tier, "percent", readPercent(typed));
  return partOf(tier, "fromKopecks", readThreshold(typed, locale));
}

function partOf(
  tier: number,
  part: "name" | "percent" | "fromKopecks",
  value: string | number | undefined,
): LoyaltyChange | undefined {
  return value === undefined ? undefined : { tier, set: { [part]: value } };
}
