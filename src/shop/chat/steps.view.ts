import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { cutTo } from "../../shared/text.ts";
import type { Shop } from "../actions/get-shop.ts";
import { type ShopSettings, stepDemands } from "../rules/settings.ts";
import { type StepKind, stepKinds, stepsMax } from "../rules/step-edit.ts";
import * as buttons from "./shop.buttons.ts";
import { stepTitle } from "./titles.ts";

type Step = ShopSettings["leadSteps"]["person"][number];

/** The steps of a lead in work, with what each demands. */
export function stepsScreen(t: Translate, { leadSteps }: Pick<Shop, "leadSteps">, kind: StepKind): Screen {
  const steps = leadSteps[kind];
  const keyboard = new InlineKeyboard();
  for (const one of stepKinds) {
    const mark = one === kind ? "✅" : "▫️";
    buttons.stepsButton.on(keyboard, `${mark} ${t.plain(`shop-steps-of-${one}`)}`, { kind: one });
  }
  keyboard.row();
  for (const step of steps)
    buttons.stepButton.on(keyboard, cutTo(stepTitle(t, step), 32).text, { kind, step: step.id }).row();
  if (steps.length < stepsMax) buttons.addStepButton.on(keyboard, t.plain("shop-steps-add"), { kind });
  buttons.settingsButton.on(keyboard, t.plain("shop-settings-back"), {});
  const lines = steps.map((step, place) =>
    t("shop-steps-line", { no: place + 1, title: stepTitle(t, step), demands: demandsOf(t, step) || "none" }),
  );
  return { text: [t("shop-steps-text"), "", ...lines].join("\n"), keyboard };
}

/** One step: what it is called and demands, and its place. */
export function stepScreen(t: Translate, step: Step, kind: StepKind): Screen {
  const { id } = step;
  const keyboard = new InlineKeyboard();
  for (const demand of stepDemands) {
    const mark = step.demands.includes(demand) ? "✅" : "▫️";
    const label = `${mark} ${t.plain(`shop-step-demand-${demand}`)}`;
    buttons.demandButton.on(keyboard, label, { kind, step: id, demand }).row();
  }
  buttons.renameStepButton.on(keyboard, t.plain("shop-reason-title-button"), { kind, step: id });
  buttons.raiseStepButton.on(keyboard, t.plain("shop-step-raise"), { kind, step: id }).row();
  buttons.dropStepButton.on(keyboard, t.plain("shop-reason-drop"), { kind, step: id });
  buttons.stepsButton.on(keyboard, t.plain("shop-settings-back"), { kind });
  return { text: t("shop-step-text", { title: stepTitle(t, step) }), keyboard };
}

function demandsOf(t: Translate, { demands }: Step): string {
  return demands.map((demand) => t.plain(`shop-step-demand-${demand}`)).join(", ");
}
