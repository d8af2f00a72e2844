import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { ClientView } from "../rules/client-view.ts";
import { headline } from "./card.view.ts";
import * as buttons from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";

/** «⋯ Ещё»: what is done with a client seldom. Only what the member may do. */
export function moreScreen(
  t: Translate,
  view: ClientView,
  { files, back, parts = [] }: { files: number; back: string; parts?: ClientsChatDeps["moreParts"] },
): Screen {
  const { id: client, rights } = view;
  const keyboard = new InlineKeyboard();
  if (rights.edit) {
    buttons.editButton.on(keyboard, t.plain("clients-more-edit"), { client });
    buttons.tagsButton.on(keyboard, t.plain("clients-more-tags"), { client }).row();
    buttons.datesButton.on(keyboard, t.plain("clients-more-dates"), { client });
  }
  if (rights.handOver || rights.assign)
    buttons.handButton.on(keyboard, t.plain("clients-more-hand"), { client });
  if (rights.askHandOver) buttons.askButton.on(keyboard, t.plain("clients-holder-ask"), { client });
  keyboard.row();
  stageButton(t, keyboard, view);
  if (view.rights.grieve && view.purchases > 0 && view.status !== "returner")
    buttons.grieveButton.on(keyboard, t.plain("clients-more-grieved"), { client });
  quietButton(t, keyboard, view);
  keyboard.row();
  if (files > 0)
    buttons.filesButton.on(keyboard, t.plain("clients-more-files", { count: files }), { client });
  for (const part of parts) part(keyboard, view, t);
  buttons.cardButton.on(keyboard, t.plain("clients-more-back"), { client, back });
  return { text: `${headline(t, view)}\n${t("clients-more-code", { code: view.code })}`, keyboard };
}

function stageButton(t: Translate, keyboard: InlineKeyboard, view: ClientView): void {
  if (!view.rights.log || view.status !== "lead") return;
  const { id: client } = view;
  buttons.stepsButton.on(keyboard, t.plain("clients-more-steps"), { client });
  if (view.stage === "lost") buttons.reopenButton.on(keyboard, t.plain("clients-more-reopen"), { client });
  else buttons.lostButton.on(keyboard, t.plain("clients-more-lost"), { client });
  keyboard.row();
}

function quietButton(t: Translate, keyboard: InlineKeyboard, { id: client, ...view }: ClientView): void {
  if (view.doNotDisturb && view.rights.assign)
    buttons.quietButton.on(keyboard, t.plain("clients-more-disturb"), { client, on: "off" });
  if (!view.doNotDisturb && view.rights.edit)
    buttons.quietButton.on(keyboard, t.plain("clients-more-quiet"), { client, on: "on" });
}
