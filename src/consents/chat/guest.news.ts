import { InlineKeyboard } from "grammy";
import { type ClientView, putClientRows } from "../../clients/index.ts";
import { type Translate, translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";

/** What the team hears of what clients did by themselves. */
export interface GuestNewsDeps {
  findActor(telegramId: number): Promise<{ actor?: Actor; locale: Locale } | undefined>;
  viewClients(actor: Actor, clientIds: readonly string[]): Promise<Map<string, ClientView>>;
  /** How a client is called in a line. */
  nameOf(t: Translate, view: ClientView): string;
  /** The end of the staff's quiet hours, when they are now. */
  quietUntil(): Promise<Date | undefined>;
}

export function guestOutboxKinds(deps: GuestNewsDeps): OutboxKinds {
  const known = async ({ chatId }: OutboxRecord) => {
    const found = await deps.findActor(chatId);
    return found?.actor === undefined ? undefined : { actor: found.actor, t: translatorOf(found.locale) };
  };
  const gate = async (row: OutboxRecord) => {
    if ((await known(row)) === undefined) return { skip: "no-access" };
    const holdUntil = await deps.quietUntil();
    return holdUntil === undefined ? ("send" as const) : { holdUntil };
  };
  const correction = async (row: OutboxRecord) => {
    const reader = await known(row);
    const clientId = String(row.subject.clientId);
    const view = reader && (await deps.viewClients(reader.actor, [clientId])).get(clientId);
    return reader && view && { ...reader, view };
  };

  return {
    // The number alone: who it was is nobody's business any more.
    "guest.erased": {
      policy: "at-least-once",
      gate,
      async render([row]) {
        const reader = row && (await known(row));
        if (reader === undefined) throw new Error("The owner was lost between the gate and the words");
        return {
          method: "sendMessage",
          payload: {
            text: reader.t("guest-news-erased", { no: String(row?.subject.no) }) + repeated(reader.t, row),
          },
        };
      },
    },
    "guest.correction": {
      policy: "at-least-once",
      async gate(row) {
        return (await correction(row)) === undefined ? { skip: "client-gone" } : gate(row);
      },
      async render([row]) {
        const found = row && (await correction(row));
        if (found === undefined) throw new Error("A client was lost between the gate and the words");
        const { t, view } = found;
        const name = deps.nameOf(t, view);
        const said = view.lastNote?.id === row?.subject.noteId ? view.lastNote?.words : undefined;
        const text =
          said === undefined
            ? t("guest-news-correction", { name })
            : t("guest-news-correction-said", { name, words: said });
        const keyboard = new InlineKeyboard();
        putClientRows(keyboard, t, { rows: [view], back: "-" });
        return {
          method: "sendMessage",
          payload: { text: text + repeated(t, row), reply_markup: keyboard },
        };
      },
    },
  };
}

function repeated(t: Translate, row: OutboxRecord | undefined): string {
  return row?.repeated === true ? `\n${t("clients-news-repeated")}` : "";
}
