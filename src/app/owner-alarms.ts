import { translatorOf } from "../platform/i18n/i18n.ts";
import type { OutboxKinds } from "../platform/telegram/sender/outbox-kind.ts";
import type { Ground } from "./wire/ground.ts";
import type { Team } from "./wire/team.ts";

/** Tells the owners that work of the timetable was set aside: it died with the program three times. */
export function tellTickSetAsideWith({ planMessages, now }: Ground, { findColleagues }: Team) {
  return async function tellTickSetAside(tick: string): Promise<void> {
    const owners = (await findColleagues()).filter(({ role }) => role === "owner");
    await planMessages(
      owners.map(({ telegramId }) => ({
        _id: `tick-set-aside:${tick}:${now().toISODate()}:${telegramId}`,
        kind: "app.tick-set-aside",
        chatId: telegramId,
        subject: { tick },
        notBefore: now().toJSDate(),
      })),
    );
  };
}

export function timetableKinds({ findActor }: Pick<Team, "findActor">): OutboxKinds {
  return {
    "app.tick-set-aside": {
      policy: "at-least-once",
      gate: async () => "send",
      async render([row]) {
        const t = translatorOf((await findActor(row?.chatId ?? 0))?.locale ?? "ru");
        const text = t("app-tick-set-aside", { tick: String(row?.subject.tick) });
        return { method: "sendMessage", payload: { text } };
      },
    },
  };
}
