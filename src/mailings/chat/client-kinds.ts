import type { ClientMessageKind, ClientMessageKinds } from "../../platform/channel/client-channel.ts";
import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { Reminders } from "../actions/reminders.ts";
import { askMessage, dueMessage, offerMessage } from "./come-back.view.ts";
import { dateMessage, greetingMessage } from "./greeting.view.ts";

/** Greetings, dates and come-backs on their way to a client: what still holds, and the words, at the last moment. */
export function reminderKinds(reminders: Reminders): ClientMessageKinds {
  const greeting = {
    gate: async (row: OutboxRecord) =>
      (await reminders.occasionStands(row)) ? ("send" as const) : { skip: "not-due" },
  };
  return {
    "mailings.birthday": {
      ...greeting,
      ruleOf: () => ({ purpose: "birthday" }),
      render: async (row) => {
        const said = await reminders.getGreeting(row);
        return greetingMessage(translatorOf(said.locale), said);
      },
    },
    "mailings.dates": {
      ...greeting,
      ruleOf: () => ({ purpose: "dates" }),
      render: async (row) => {
        const said = await reminders.getDateReminder(row);
        return dateMessage(translatorOf(said.locale), said);
      },
    },
    "mailings.due": comeBackKind(reminders, { purpose: "renew" }, dueMessage),
    "mailings.ask": comeBackKind(reminders, { purpose: "renew" }, askMessage),
    "mailings.offer": comeBackKind(reminders, { purpose: "promo", promo: true }, offerMessage),
  };
}

function comeBackKind(
  { comeBackStands, getComeBack }: Reminders,
  rule: ReturnType<ClientMessageKind["ruleOf"]>,
  word: typeof dueMessage,
): ClientMessageKind {
  return {
    ruleOf: () => rule,
    gate: async (row) => ((await comeBackStands(row)) ? "send" : { skip: "not-due" }),
    render: async (row) => {
      const said = await getComeBack(row);
      return word(translatorOf(said.locale), said);
    },
  };
}
