import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Pair } from "../rules/cross-sell.ts";
import type { Difference } from "../rules/portrait-difference.ts";
import { pairButton } from "./insight.buttons.ts";
import { blocksOf, decimalOf, type InsightView, linesOf, partOf, rublesOf } from "./insight-words.ts";

const pairsShown = 6;
const differencesShown = 8;

/** What is bought together, and who lacks the second of it. */
export function offerScreen(t: Translate, view: InsightView): Screen {
  const pairs = view.conclusions.pairs.slice(0, pairsShown);
  const [first] = pairs;
  const keyboard = new InlineKeyboard();
  for (const [place, { has, also, prospects }] of pairs.entries()) {
    const label = t.plain("insight-offer-button", { no: place + 1, prospects });
    pairButton.on(keyboard, label, { has, lacks: also }).row();
  }
  const text = blocksOf(
    t("insight-offer-title"),
    ...pairs.map((pair, place) => pairLine(t, view, pair, place + 1)),
    first === undefined
      ? t("insight-offer-none")
      : t("insight-offer-first", { has: view.productOf(first.has), also: view.productOf(first.also) }),
  );
  return { text, keyboard };
}

function pairLine(t: Translate, view: InsightView, pair: Pair, no: number): string {
  return t("insight-offer-pair", {
    no,
    has: view.productOf(pair.has),
    also: view.productOf(pair.also),
    part: partOf(t, pair.both, pair.hasCount),
    lift: decimalOf(t, pair.lift),
    prospects: pair.prospects,
  });
}

/** Who spends most elsewhere. */
export function walletText(t: Translate, view: InsightView): string {
  const { top, known, stale, buyers } = view.conclusions.wallets;
  const lines = top.flatMap(({ clientId, index, growthKopecks }, place) => {
    const client = view.clientOf(clientId);
    if (client === undefined) return [];
    const sum = rublesOf(t, growthKopecks);
    return t("insight-wallet-line", { no: place + 1, ...client, sum, index });
  });
  return blocksOf(
    t("insight-wallet-title"),
    known + stale === 0 ? "" : t("insight-wallet-known", { part: partOf(t, known, buyers), stale }),
    lines.join("\n"),
    t(lines.length === 0 ? "insight-wallet-none" : "insight-wallet-first"),
  );
}

/** What tells the best clients from the others. */
export function portraitText(t: Translate, view: InsightView): string {
  const { a, rest, differences, tooFew } = view.conclusions.portrait;
  const traits = tooFew.map((trait) => t.plain(`insight-trait-${trait}`)).join(", ");
  return blocksOf(
    t("insight-portrait-title"),
    t("insight-portrait-sizes", { a, rest }),
    linesOf(...differences.slice(0, differencesShown).map((row) => differenceLine(t, view, row))),
    traits === "" ? "" : t("insight-portrait-few", { traits }),
    differences.length > 0
      ? t("insight-portrait-first")
      : tooFew.length < 5
        ? t("insight-portrait-same")
        : "",
  );
}

function differenceLine(t: Translate, view: InsightView, row: Difference): string {
  return t("insight-portrait-line", {
    what: { html: traitWords(t, view, row) },
    a: partOf(t, row.a, row.aOf),
    rest: partOf(t, row.rest, row.restOf),
  });
}

function traitWords(t: Translate, view: InsightView, { trait, value }: Difference): string {
  if (trait === "sex") return t(value === "male" ? "insight-sex-male" : "insight-sex-female");
  if (trait === "age") return t("insight-trait-aged", { group: agesOf(value) });
  if (trait === "city") return t("insight-trait-from", { name: value });
  return trait === "source"
    ? t("insight-trait-came", { name: view.sourceOf(value) })
    : t("insight-trait-began", { name: view.productOf(value) });
}

/** «25–34», «до 25» needs no words of its own: «–24», «55+». */
function agesOf(group: string): string {
  if (group === "55-") return "55+";
  return group === "-24" ? "< 25" : group.replace("-", "–");
}
