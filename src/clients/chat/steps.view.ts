import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { type StepDemand, stepTitle } from "../../shop/index.ts";
import type { ClientView } from "../rules/client-view.ts";
import { missingFor, stepsOf } from "../rules/lead-steps.ts";
import { headline } from "./card.view.ts";
import * as buttons from "./clients.buttons.ts";
import type { CardParts } from "./deps.ts";
import { blocksOf, linesOf, longLabel, shortened } from "./lines.ts";
import { type Look, stepOf } from "./look.ts";

/** «🪜 Шаги»: where a lead stands, what the steps still ask for, and a tap for each of the others. */
export function stepsScreen(t: Translate, view: ClientView, { shop }: Look): Screen {
  const { id: client, leadStep } = view;
  const steps = stepsOf(shop.leadSteps, view.kind);
  const stands = steps.findIndex(({ id }) => id === leadStep);
  const keyboard = new InlineKeyboard();
  const lines = steps.map((step, place) => {
    const title = stepTitle(t, step);
    const mark = place <= stands ? "✅" : "▫️";
    if (place !== stands || view.stage === "lost")
      buttons.passStepButton
        .on(keyboard, shortened(`${mark} ${title}`, longLabel), { client, step: step.id })
        .row();
    const missing = missingFor(view, steps, step.id);
    return t("clients-steps-line", { mark, title, missing: wordsOf(t, missing) || "none" });
  });
  buttons.cardButton.on(keyboard, t.plain("clients-more-back"), { client, back: buttons.nowhere });
  const ask = t(steps.length === 0 ? "clients-steps-none" : "clients-steps-ask");
  return { text: blocksOf(headline(t, view), linesOf(...lines), ask), keyboard };
}

/** What has to be noted before the step is passed, with a button for each. */
export function missingScreen(
  t: Translate,
  view: ClientView,
  { look, parts, step }: { look: Look; parts: CardParts; step: string },
): Screen {
  const { id: client } = view;
  const missing = missingFor(view, stepsOf(look.shop.leadSteps, view.kind), step);
  const keyboard = new InlineKeyboard();
  const fill: Record<StepDemand, () => unknown> = {
    need: () =>
      buttons.fieldButton.on(keyboard, t.plain("clients-step-fill-need"), { client, field: "preferences" }),
    sum: () =>
      buttons.fieldButton.on(keyboard, t.plain("clients-step-fill-sum"), { client, field: "budget" }),
    "next-step": () => parts.callback(keyboard, view, t),
  };
  for (const demand of missing) {
    fill[demand]();
    keyboard.row();
  }
  buttons.passStepButton.on(keyboard, t.plain("clients-step-again"), { client, step });
  buttons.cardButton.on(keyboard, t.plain("clients-more-back"), { client, back: buttons.nowhere });
  const words = { step: stepOf(t, look.shop, step) ?? "…", missing: wordsOf(t, missing) };
  return { text: t("clients-step-missing", words), keyboard };
}

function wordsOf(t: Translate, demands: readonly StepDemand[]): string {
  return demands.map((demand) => t.plain(`clients-step-needs-${demand}`)).join(", ");
}
