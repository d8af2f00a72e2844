import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatRubles } from "../../shared/money-format.ts";
import type { ClientView } from "../rules/client-view.ts";
import { placeToCall } from "../rules/dead-numbers.ts";
import { stepsOf } from "../rules/lead-steps.ts";
import { cardKeyboard } from "./card-keyboard.view.ts";
import { birthdayOf, dateOf, daysSince, momentOf, nameOf, signOf, statusWord } from "./client-words.view.ts";
import type { CardParts } from "./deps.ts";
import { contactWords } from "./fact-words.view.ts";
import { blocksOf, linesOf, rowOf, shortened, typed } from "./lines.ts";
import { type Look, reasonOf, sourceOf, stepOf } from "./look.ts";
import { worthLines } from "./worth.view.ts";

const wordsMax = 140;
const whatMax = 60;
const rowMax = 80;

/** A client on one screen, 900 characters at most. `back`: the list it was opened from. */
export function cardScreen(
  t: Translate,
  view: ClientView,
  { look, parts, back, lines }: { look: Look; parts: CardParts; back: string; lines?: string[] },
): Screen {
  return { text: cardText(t, view, look, lines), keyboard: cardKeyboard(t, view, { parts, back, look }) };
}

export function cardText(t: Translate, view: ClientView, look: Look, lines: string[] = []): string {
  return blocksOf(
    linesOf(headline(t, view), reachLine(t, view, look), leaderLine(t, view, look)),
    linesOf(
      ...buyingLines(t, view, look),
      worthLines(t, view, look),
      ...lines,
      stepLine(t, view, look),
      lostLine(t, view, look),
      grievanceLine(t, view, look),
      callbackLine(t, view, look),
      personLine(t, view),
      tagsLine(t, view),
      view.doNotDisturb ? t("clients-card-quiet") : "",
    ),
    linesOf(...wordLines(t, view), lastContactLine(t, view, look)),
  );
}

export function headline(t: Translate, view: ClientView): string {
  const title = t("clients-card-title", {
    sign: `${view.demo ? "🎭 " : ""}${signOf(view)}`,
    name: nameOf(t, view),
  });
  const kind = view.kind === "person" ? "" : t(`clients-kind-${view.kind}`);
  return rowOf(title, statusWord(t, view), kind);
}

function reachLine(t: Translate, view: ClientView, { shop }: Look): string {
  const toCall = placeToCall(view.deadPhones);
  const phone = view.phones[toCall];
  const [email] = view.emails;
  const source = sourceOf(t, shop, view.source);
  return rowOf(
    phone === undefined
      ? t("clients-card-no-phone")
      : t("clients-card-phone", {
          phone,
          dead: view.deadPhones[toCall] ? "yes" : "no",
          others: view.phones.length - 1,
        }),
    view.username === undefined ? "" : typed(`@${view.username}`, 33),
    email === undefined ? "" : typed(email, 40),
    source === undefined ? "" : typed(source, 40),
  );
}

function leaderLine(t: Translate, view: ClientView, look: Look): string {
  const since = dateOf(t, view.firstPurchaseAt ?? view.createdAt, look);
  return view.responsible === null
    ? t("clients-card-nobodys", { since })
    : t("clients-card-leader", { name: shortened(view.responsibleName ?? "…", 40), since });
}

function buyingLines(t: Translate, view: ClientView, look: Look): string[] {
  const { lastPurchase, purchases, totalKopecks } = view;
  if (lastPurchase === undefined) return [];
  const last = t("clients-card-last-purchase", {
    what: shortened(lastPurchase.what || t.plain("clients-history-sale-unnamed"), whatMax),
    sum: formatRubles(lastPurchase.amountKopecks, t.locale),
    date: dateOf(t, lastPurchase.at, look),
    days: daysSince(lastPurchase.at, look),
  });
  return [last, t("clients-card-totals", { count: purchases, sum: formatRubles(totalKopecks, t.locale) })];
}

function stepLine(t: Translate, { kind, stage, leadStep }: ClientView, { shop }: Look): string {
  const steps = stepsOf(shop.leadSteps, kind);
  const place = steps.findIndex(({ id }) => id === leadStep);
  if (stage === undefined || stage === "lost" || place < 0) return "";
  const step = stepOf(t, shop, leadStep) ?? "";
  return t("clients-card-step", { step, place: place + 1, of: steps.length });
}

function lostLine(t: Translate, { lost, stage }: ClientView, { shop }: Look): string {
  if (lost === undefined || stage !== "lost") return "";
  return t("clients-card-lost", { reason: reasonOf(t, shop, lost.reasonId) ?? "…" });
}

function grievanceLine(t: Translate, { grievance, sex }: ClientView, look: Look): string {
  if (grievance === undefined) return "";
  return t("clients-card-grieved", {
    sex: sex ?? "unknown",
    since: dateOf(t, grievance.at, look),
    told: grievance.words === undefined ? "no" : "yes",
    words: shortened(grievance.words ?? "", wordsMax),
  });
}

function callbackLine(t: Translate, { nextCallback, zone }: ClientView, look: Look): string {
  if (nextCallback === undefined) return "";
  const late = nextCallback.dueAt <= look.here.toJSDate() ? "yes" : "no";
  return t("clients-card-callback", { moment: momentOf(t, nextCallback.dueAt, look, zone), late });
}

/** Birthday, city, budget. */
function personLine(t: Translate, { birthday, city, budgetKopecks, relatives }: ClientView): string {
  return rowOf(
    birthday === undefined ? "" : t("clients-card-birthday", { date: birthdayOf(t, birthday) }),
    relatives.length === 0 ? "" : t("clients-card-dates", { count: relatives.length }),
    city === undefined ? "" : t("clients-card-city", { city: shortened(city, 40) }),
    budgetKopecks === undefined
      ? ""
      : t("clients-card-budget", { sum: formatRubles(budgetKopecks, t.locale) }),
  );
}

function tagsLine(t: Translate, { tags }: ClientView): string {
  const row = shortened(tags.map((tag) => `#${tag}`).join(" "), rowMax);
  return row === "" ? "" : t("clients-card-tags", { tags: row });
}

function wordLines(t: Translate, { preferences, lastNote }: ClientView): string[] {
  return [
    preferences === undefined ? "" : t("clients-card-likes", { words: shortened(preferences, wordsMax) }),
    lastNote === undefined ? "" : t("clients-card-note", { words: shortened(lastNote.words, wordsMax) }),
  ];
}

function lastContactLine(t: Translate, { lastContact, missedInARow }: ClientView, look: Look): string {
  if (lastContact === undefined) return "";
  const moment = momentOf(t, lastContact.at, look);
  return t("clients-card-contact", {
    moment: moment.charAt(0).toUpperCase() + moment.slice(1),
    what: contactWords(t, lastContact),
    missed: missedInARow,
  });
}
