import { translatorOf } from "../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../platform/telegram/sender/outbox.ts";
import type { OutboxKind, OutboxKinds } from "../platform/telegram/sender/outbox-kind.ts";
import type { Ground } from "./wire/ground.ts";
import type { Team } from "./wire/team.ts";

/** Tells the owners what was set aside because it died with the program three times, so that the rest goes on. */
export function ownerAlarmsWith({ planMessages, now }: Ground, { findColleagues }: Team) {
  return {
    tickSetAside: (tick: string) => tell("tick-set-aside", `${tick}:${now().toISODate()}`, { tick }),
    updateSetAside: (update: number) => tell("update-set-aside", String(update), { update }),
  };

  async function tell(alarm: Alarm, once: string, subject: OutboxRecord["subject"]): Promise<void> {
    const owners = (await findColleagues()).filter(({ role }) => role === "owner");
    await planMessages(
      owners.map(({ telegramId }) => ({
        _id: `${alarm}:${once}:${telegramId}`,
        kind: `app.${alarm}`,
        chatId: telegramId,
        subject,
        notBefore: now().toJSDate(),
      })),
    );
  }
}

type Alarm = "tick-set-aside" | "update-set-aside";

export function ownerAlarmKinds({ findActor }: Pick<Team, "findActor">): OutboxKinds {
  const alarm = (textOf: (t: ReturnType<typeof translatorOf>, subject: OutboxRecord["subject"]) => string) =>
    ({
      policy: "at-least-once",
      gate: async () => "send",
      async render([row]) {
        const t = translatorOf((await findActor(row?.chatId ?? 0))?.locale ?? "ru");
        return { method: "sendMessage", payload: { text: textOf(t, row?.subject ?? {}) } };
      },
    }) satisfies OutboxKind;

  return {
    "app.tick-set-aside": alarm((t, { tick }) => t("app-tick-set-aside", { tick: String(tick) })),
    "app.update-set-aside": alarm((t, { update }) => t("app-update-set-aside", { update: String(update) })),
  };
}
