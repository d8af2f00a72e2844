import type { ClientMessageKinds } from "../../platform/channel/client-channel.ts";
import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import type { BroadcastChatDeps } from "./broadcast-deps.ts";
import { runScreen } from "./broadcast-run.view.ts";
import { clientMessage } from "./client-view.ts";

type KindDeps = Pick<BroadcastChatDeps, "mailingGate" | "mailingMessage" | "standingOf">;

/** The messages of mailings: each asks its mailing whether it may go, and is worded for its client as it goes. */
export function broadcastKinds(deps: KindDeps): ClientMessageKinds {
  return {
    "mailings.broadcast": {
      ruleOf: () => ({ purpose: "promo", promo: true }),
      gate: ({ subject }) => deps.mailingGate(String(subject.mailing)),
      async render({ subject, clientId = "" }) {
        const [{ mailing, to }, standing] = await Promise.all([
          deps.mailingMessage(String(subject.mailing), clientId),
          deps.standingOf(clientId),
        ]);
        return clientMessage(translatorOf(to.locale), mailing, { name: to.name, ...standing });
      },
    },
  };
}

type NewsDeps = Pick<BroadcastChatDeps, "getMailing" | "readerAt" | "shop" | "now">;

/** What its owner hears when a mailing has ended without anybody looking. */
export function broadcastOutboxKinds(deps: NewsDeps): OutboxKinds {
  return {
    "mailings.ended": {
      policy: "at-least-once",
      async gate({ chatId, subject }) {
        const reader = await deps.readerAt(chatId);
        if (reader === undefined) return { skip: "no-access" };
        const found = await deps.getMailing(reader.actor, String(subject.mailing));
        return found.ok ? "send" : { skip: found.refusal };
      },
      render: ([row]) => wordEnd(deps, row),
    },
  };
}

async function wordEnd(deps: NewsDeps, row: OutboxRecord | undefined) {
  const reader = row === undefined ? undefined : await deps.readerAt(row.chatId);
  if (row === undefined || reader === undefined) throw new Error("Nobody reads there between gate and words");
  const found = await deps.getMailing(reader.actor, String(row.subject.mailing));
  if (!found.ok) throw new Error("A mailing is gone between gate and words");
  const now = deps.now().setZone((await deps.shop()).zone);
  const { text, keyboard } = runScreen(translatorOf(reader.locale), found.value, now);
  return {
    method: "sendMessage" as const,
    payload: {
      text,
      ...(keyboard && { reply_markup: keyboard }),
      ...(!reader.sound && { disable_notification: true }),
    },
  };
}
