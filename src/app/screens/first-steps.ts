import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { button } from "../../platform/telegram/button.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, show } from "../../platform/telegram/screen.ts";
import {
  addProductsButton,
  type FirstStep,
  firstSteps,
  type Shop as ShopRow,
  shopCardButton,
} from "../../shop/index.ts";
import { inviteButton } from "../../team/index.ts";
import type { Shop } from "../wire/shop.ts";
import { demoButton } from "./demo.ts";

const hintButton = button("app.hint", { step: z.enum(["client", "report"]) });

/** The owner's check-list: what is done, and a button for what is not. */
export function firstStepsScreen(
  t: Translate,
  { stepsDone, demo }: Pick<ShopRow, "stepsDone" | "demo">,
): Screen {
  const keyboard = new InlineKeyboard();
  for (const step of firstSteps.filter((one) => !stepsDone.includes(one))) {
    putStep(keyboard, t.plain(`app-first-steps-do-${step}`), step);
    keyboard.row();
  }
  demoButton.on(keyboard, t.plain(`app-demo-${demo ? "remove" : "fill"}`), {
    what: demo ? "remove" : "fill",
  });
  const line = firstSteps.map(
    (step) => `${stepsDone.includes(step) ? "☑️" : "☐"} ${t(`app-first-steps-${step}`)}`,
  );
  return { text: [t("app-first-steps-title"), ...line].join("\n"), keyboard };
}

export function firstStepsComposer(): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  hintButton.handle(composer, async (ctx, { step }) => ctx.reply(ctx.t(`app-first-steps-hint-${step}`)));
  return composer;
}

export async function showFirstSteps({ getShop }: Pick<Shop, "getShop">, ctx: StaffContext): Promise<void> {
  await show(ctx, firstStepsScreen(ctx.t, await getShop()));
}

function putStep(keyboard: InlineKeyboard, label: string, step: FirstStep): void {
  if (step === "shop") shopCardButton.on(keyboard, label, {});
  else if (step === "products") addProductsButton.on(keyboard, label, {});
  else if (step === "seller") inviteButton.on(keyboard, label, {});
  else hintButton.on(keyboard, label, { step });
}
