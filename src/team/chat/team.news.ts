import { InlineKeyboard } from "grammy";
import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import type { Actor } from "../../shared/actor.ts";
import type { findActorWith } from "../actions/find-actor.ts";
import type { TeamChatDeps } from "./deps.ts";
import { memberButton } from "./team.buttons.ts";

/** Tells the owners that a colleague is in: once, whatever happens to this process meanwhile. */
export async function tellJoined(
  { findColleagues, planMessages, now }: Pick<TeamChatDeps, "findColleagues" | "planMessages" | "now">,
  newcomer: Actor,
  version: number,
): Promise<void> {
  const owners = (await findColleagues()).filter(
    ({ role, memberId }) => role === "owner" && memberId !== newcomer.memberId,
  );
  await planMessages(
    owners.map(({ telegramId }) => ({
      _id: `joined:${newcomer.memberId}:${version}:${telegramId}`,
      kind: "team.joined",
      chatId: telegramId,
      subject: { telegramId: newcomer.telegramId, version },
      notBefore: now().toJSDate(),
    })),
  );
}

export function teamOutboxKinds({ findActor }: { findActor: ReturnType<typeof findActorWith> }): OutboxKinds {
  return {
    "team.joined": {
      policy: "at-least-once",
      gate: async () => "send",
      async render([row]) {
        const newcomer = await findActor(Number(row?.subject.telegramId));
        const t = translatorOf((await findActor(row?.chatId ?? 0))?.locale ?? "ru");
        const text = t(`team-joined-${newcomer?.role ?? "seller"}`, {
          name: newcomer?.name ?? "",
          version: Number(row?.subject.version),
        });
        const keyboard = new InlineKeyboard();
        if (newcomer !== undefined) {
          memberButton.on(keyboard, t.plain("team-joined-card"), { member: newcomer.memberId });
        }
        return { method: "sendMessage", payload: { text, reply_markup: keyboard } };
      },
    },
    // What is under the fingers of somebody who left: the menu goes with the access.
    "team.closed": {
      policy: "at-least-once",
      gate: async () => "send",
      async render([row]) {
        const t = translatorOf((await findActor(row?.chatId ?? 0))?.locale ?? "ru");
        const payload = { text: t("team-access-closed"), reply_markup: { remove_keyboard: true } };
        return { method: "sendMessage", payload };
      },
    },
  };
}
