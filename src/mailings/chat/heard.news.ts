import { InlineKeyboard } from "grammy";
import { maskPhonesIn } from "../../clients/index.ts";
import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import type { RemindersChatDeps } from "./deps.ts";
import { heardCardButton } from "./reminders.buttons.ts";

type NewsDeps = Pick<RemindersChatDeps, "reminders" | "findActor" | "viewClients" | "nameOf" | "quietUntil">;

/** What the owner hears of a sleeper who was asked. */
export function heardKinds(deps: NewsDeps): OutboxKinds {
  return {
    "mailings.heard": {
      policy: "at-least-once",
      async gate(row) {
        if ((await heardBy(deps, row)) === undefined) return { skip: "no-access" };
        const holdUntil = await deps.quietUntil();
        return holdUntil === undefined ? "send" : { holdUntil };
      },
      async render([row]) {
        const heard = row && (await heardBy(deps, row));
        if (row === undefined || heard === undefined) throw new Error("An answer was lost before its words");
        const { t, client, words } = heard;
        const repeated = row.repeated ? `\n${t("mailings-heard-repeated")}` : "";
        const text = t("mailings-heard-text", { who: deps.nameOf(t, client), words: maskPhonesIn(words) });
        const keyboard = new InlineKeyboard();
        heardCardButton.on(keyboard, t.plain("mailings-heard-card"), { client: client.id });
        return { method: "sendMessage", payload: { text: text + repeated, reply_markup: keyboard } };
      },
    },
  };
}

async function heardBy({ findActor, viewClients, reminders }: NewsDeps, { chatId, subject }: OutboxRecord) {
  const known = await findActor(chatId);
  if (known?.actor === undefined) return undefined;
  const client = (await viewClients(known.actor, [String(subject.clientId)])).get(String(subject.clientId));
  const words = await reminders.getAnswer(String(subject.answer));
  return client && words !== undefined ? { t: translatorOf(known.locale), client, words } : undefined;
}
