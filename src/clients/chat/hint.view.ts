import type { Translate } from "../../platform/i18n/i18n.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { looksShort, type PhoneProblem } from "../../shared/phone.ts";
import { formatWhen } from "../../shared/when-format.ts";
import type { LeadHint } from "../rules/quick-add/lead-line.ts";
import { shortened } from "./lines.ts";
import type { Look } from "./look.ts";

/** What the answer adds to a saved client: a warning, or what is still to be told. */
export function hintLine(t: Translate, hint: LeadHint, { here }: Look): string {
  switch (hint.kind) {
    case "bad-phone":
      return badPhoneLine(t, hint);
    case "more-phones":
      return t("clients-hint-more-phones", { count: hint.count });
    case "budget-ambiguous": {
      const [left, right] = hint.readings.map((sum) => formatRubles(sum, t.locale));
      return t("clients-hint-budget", { left: left ?? "", right: right ?? "" });
    }
    case "callback-no-such-date":
      return t("clients-hint-no-such-date", { words: shortened(hint.words, 40) });
    case "callback-past":
      return t("clients-hint-past", { moment: formatWhen(hint.at, here, t.locale) });
    case "sale":
      return "";
    default:
      return t(`clients-hint-${hint.kind}`);
  }
}

/** What is wrong with a number, and what to send instead. What was typed is no number, so it may be repeated. */
export function badPhoneLine(
  t: Translate,
  { problem, read }: { problem: PhoneProblem; read: string },
): string {
  const what = looksShort(read) ? "local" : problem;
  return t(`clients-phone-${what}`, { read: shortened(read, 30) });
}
