import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { stepTitle } from "../../shop/index.ts";
import type { ClientView } from "../rules/client-view.ts";
import { stepAfter, stepsOf } from "../rules/lead-steps.ts";
import * as buttons from "./clients.buttons.ts";
import type { CardParts } from "./deps.ts";
import { hidesNumber, longLabel, shortened } from "./lines.ts";
import type { Look } from "./look.ts";

/** The buttons under a card: what this member may do with this client. */
export function cardKeyboard(
  t: Translate,
  view: ClientView,
  { parts, back, look }: { parts: CardParts; back: string; look: Look },
): InlineKeyboard {
  const { id: client, rights } = view;
  const keyboard = new InlineKeyboard();
  if (rights.take) buttons.takeButton.on(keyboard, t.plain("clients-card-take"), { client }).row();
  settleButtons(t, keyboard, view);
  if (rights.reveal && hasNumber(view))
    buttons.revealButton.on(keyboard, t.plain("clients-card-reveal"), { client, index: 0 });
  if (rights.log) {
    parts.outcome(keyboard, view, t);
    parts.sale(keyboard.row(), view, t);
    parts.callback(keyboard, view, t);
    nextStepButton(t, keyboard.row(), view, look);
  }
  keyboard.row();
  if (rights.note) buttons.noteButton.on(keyboard, t.plain("clients-card-add-note"), { client });
  buttons.historyButton.on(keyboard, t.plain("clients-card-history"), { client, page: 1, back });
  buttons.moreButton.on(keyboard.row(), t.plain("clients-card-more"), { client, back });
  return buttons.listButton.on(
    keyboard,
    t.plain(back === buttons.nowhere ? "clients-card-back-own" : "clients-card-back"),
    { back },
  );
}

/** A tap takes a lead in work a step further. */
function nextStepButton(t: Translate, keyboard: InlineKeyboard, view: ClientView, { shop }: Look): void {
  const { id: client, kind, stage, leadStep } = view;
  if (stage === undefined || stage === "lost") return;
  const next = stepAfter(stepsOf(shop.leadSteps, kind), leadStep);
  if (next === undefined) return;
  const label = t.plain("clients-card-next-step", { step: stepTitle(t, next) });
  buttons.passStepButton.on(keyboard, shortened(label, longLabel), { client, step: next.id });
}

/** How the owner closes what a returner is offended by. */
function settleButtons(t: Translate, keyboard: InlineKeyboard, view: ClientView): void {
  if (view.status !== "returner" || !view.rights.settle) return;
  const { id: client, rev } = view;
  buttons.settleButton.on(keyboard, t.plain("clients-card-settled"), { client, how: "settled", rev });
  const peace = { client, how: "left-in-peace" as const, rev };
  buttons.settleButton.on(keyboard, t.plain("clients-card-peace"), peace).row();
}

/** A number of his own, or a masked one in the words about him. */
function hasNumber({ phones, lastNote, preferences }: ClientView): boolean {
  return phones.length > 0 || hidesNumber(`${lastNote?.words ?? ""}\n${preferences ?? ""}`);
}
