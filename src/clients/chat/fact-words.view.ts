import type { Translate } from "../../platform/i18n/i18n.ts";
import { formatRubles } from "../../shared/money-format.ts";
import type { ClientFact, Contact } from "../rules/client-fact.ts";
import { editFields } from "./edit-fields.ts";
import { shortened } from "./lines.ts";
import { type Look, reasonOf, stepOf } from "./look.ts";

/** What came of a contact, in words: «не дозвонились». */
export function contactWords(t: Translate, { outcome }: Pick<Contact, "outcome">): string {
  return t.plain(`clients-contact-${outcome}`);
}

/** One fact as a line of the history: a sign, what happened, the words of whoever wrote it down. */
export function factWords(t: Translate, fact: ClientFact, look: Look, lengthMax: number): string {
  const words = (text: string | undefined) => shortened(text ?? "", lengthMax);
  switch (fact.kind) {
    case "created":
      return t("clients-history-created");
    case "contact":
      return t("clients-history-contact", {
        via: `${fact.via}-${fact.direction}`,
        what: contactWords(t, fact),
        minutes: fact.durationMinutes ?? 0,
        offer: fact.offer === undefined ? "none" : fact.offer.answer,
        offered: words(fact.offer?.what),
        words: words(fact.words),
      });
    case "refusal": {
      const reason = reasonOf(t, look.shop, fact.reasonId) ?? "…";
      return t("clients-history-refusal", { reason, words: words(fact.words) });
    }
    case "lead-step":
      return t("clients-history-step", { step: stepOf(t, look.shop, fact.step) ?? "…" });
    case "reopened":
      return t("clients-history-reopened");
    case "order":
      return t("clients-history-order", { no: String(fact.no), words: words(fact.words) });
    case "purchase": {
      const what = words(fact.what) || t.plain("clients-history-sale-unnamed");
      return t("clients-history-purchase", { what, sum: formatRubles(fact.amountKopecks, t.locale) });
    }
    case "storno": {
      const of = fact.ofKind === "purchase" || fact.ofKind === "contact" ? fact.ofKind : "other";
      const sum = fact.amountKopecks === undefined ? "" : formatRubles(fact.amountKopecks, t.locale);
      return t("clients-history-storno", { of, what: words(fact.what), sum });
    }
    case "note":
      return t("clients-history-note", { words: words(fact.words) });
    case "file":
      return t("clients-history-file", { kind: fact.fileKind, words: words(fact.words) });
    case "edited":
      return t("clients-history-edited", { field: t.plain(`clients-field-${fieldNameOf(fact.field)}`) });
    case "grievance":
      return t("clients-history-grievance", { words: words(fact.words) });
    case "grievance-settled":
      return t(`clients-history-grievance-${fact.how}`);
    case "handed-over":
      return t("clients-history-handed-over");
    default:
      return "";
  }
}

const cardFields: Record<string, string> = {
  phones: "phone",
  emails: "email",
  tags: "tag",
  relatives: "date",
  plannedCycleDays: "cycle",
  referredBy: "referrer",
  doNotDisturb: "quiet",
  budgetKopecks: "budget",
};

/** A field of the card by the name that people know it by. */
function fieldNameOf(field: string): string {
  const name = cardFields[field] ?? field;
  return [...editFields, "quiet", "budget"].includes(name) ? name : "other";
}
