import { InlineKeyboard } from "grammy";
import type { ClientMessageKinds } from "../../platform/channel/client-channel.ts";
import { type Translate, translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { OutboxKind, OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import type { Actor } from "../../shared/actor.ts";
import * as buttons from "./consents.buttons.ts";
import type { ConsentsChatDeps } from "./deps.ts";

interface Reading {
  row: OutboxRecord;
  actor: Actor;
  t: Translate;
}

interface Said {
  text: string;
  keyboard: InlineKeyboard;
}

/** What the team hears of clients in the bot: who has stopped it, and whom to recognise. */
export function consentsOutboxKinds(deps: ConsentsChatDeps): OutboxKinds {
  return { "consents.stopped": kind(deps, wordStopped), "consents.match": kind(deps, wordMatch) };
}

/** What whoever joins hears after the team has looked: an answer to what he asked. */
export function consentsMessageKinds(deps: ConsentsChatDeps): ClientMessageKinds {
  return {
    "consents.matched": {
      ruleOf: () => ({ purpose: "pd", asked: true }),
      async render({ chatId, subject }) {
        const t = translatorOf((await deps.findGuest(chatId)).locale ?? "ru");
        if (subject.yes === 1) {
          const label = t.plain("consents-matched-go-on");
          return {
            text: t("consents-matched-yes"),
            buttons: [[{ label, data: buttons.goOnButton.data({}) }]],
          };
        }
        const label = t.plain("consents-join-button");
        return { text: t("consents-matched-no"), buttons: [[{ label, data: buttons.joinButton.data({}) }]] };
      },
    },
  };
}

function kind(
  deps: ConsentsChatDeps,
  word: (deps: ConsentsChatDeps, reading: Reading) => Promise<Said | undefined>,
): OutboxKind {
  return {
    policy: "at-least-once",
    async gate(row) {
      const reading = await readingOf(deps, row);
      if (reading === undefined || (await word(deps, reading)) === undefined) return { skip: "answered" };
      const holdUntil = await deps.quietUntil();
      return holdUntil === undefined ? "send" : { holdUntil };
    },
    async render([row]) {
      const reading = row && (await readingOf(deps, row));
      const said = reading && (await word(deps, reading));
      if (said === undefined) throw new Error("A question was answered between the gate and the words");
      const repeated = row?.repeated === true ? `\n${reading?.t("consents-news-repeated")}` : "";
      return { method: "sendMessage", payload: { text: said.text + repeated, reply_markup: said.keyboard } };
    },
  };
}

async function readingOf({ findActor }: ConsentsChatDeps, row: OutboxRecord): Promise<Reading | undefined> {
  const known = await findActor(row.chatId);
  if (known?.actor === undefined) return undefined;
  return { row, actor: known.actor, t: translatorOf(known.locale ?? "ru") };
}

async function wordStopped(deps: ConsentsChatDeps, { row, actor, t }: Reading): Promise<Said | undefined> {
  const clientId = String(row.subject.clientId);
  const client = (await deps.viewClients(actor, [clientId])).get(clientId);
  if (client === undefined) return undefined;
  const keyboard = new InlineKeyboard();
  deps.onCard(keyboard, t, client);
  return { text: t("consents-stopped-text", { name: deps.nameOf(t, client) }), keyboard };
}

async function wordMatch(deps: ConsentsChatDeps, { row, actor, t }: Reading): Promise<Said | undefined> {
  const match = String(row.subject.match);
  const open = await deps.findMatch(match);
  const client = open && (await deps.viewClients(actor, [open.clientId])).get(open.clientId);
  if (open === undefined || client === undefined) return undefined;
  const keyboard = new InlineKeyboard();
  buttons.matchButton.on(keyboard, t.plain("consents-match-yes"), { match, yes: "yes" });
  buttons.matchButton.on(keyboard, t.plain("consents-match-no"), { match, yes: "no" }).row();
  const values = { name: deps.nameOf(t, client), who: open.name || "—" };
  deps.onCard(keyboard, t, client);
  return { text: t(`consents-match-${open.why}`, values), keyboard };
}
