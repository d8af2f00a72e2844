import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { OutboxKind } from "../../platform/telegram/sender/outbox-kind.ts";
import type { Callback } from "../rules/callback.ts";
import { quietUntil } from "../rules/quiet.ts";
import type { CallsChatDeps } from "./deps.ts";
import { messageOf } from "./message.ts";
import { reminderListScreen, reminderScreen } from "./reminder.view.ts";
import { sceneOf } from "./scene.ts";

/**
 * A call that is due. Asked at the moment of sending: still open, of this rev, still this member's. A time that
 * the bot chose waits out the quiet hours, one that a seller set does not. Several of one chat go as one list.
 */
export function remindKind(deps: CallsChatDeps): OutboxKind {
  return {
    policy: "at-least-once",
    merges: true,

    async gate(row) {
      const callback = await deps.findReminder(String(row.subject.callback), Number(row.subject.rev));
      if (callback === undefined) return { skip: "answered" };
      const reader = await deps.readerAt(row.chatId);
      if (reader?.actor.memberId !== callback.memberId) {
        await deps.remindAnew(callback);
        return { skip: "somebody-else" };
      }
      return whenToSend(row, callback);
    },

    async render(rows) {
      const [first] = rows;
      const reader = first === undefined ? undefined : await deps.readerAt(first.chatId);
      if (first === undefined || reader === undefined)
        throw new Error("Nobody reads there between gate and words");
      const { actor, locale, sound } = reader;
      const t = translatorOf(locale);
      const ids = new Set(rows.map(({ subject }) => String(subject.callback)));
      const due = await Promise.all([...ids].map((id) => deps.findReminder(id)));
      const shown = await Promise.all(
        due
          .filter((callback) => callback !== undefined)
          .map(async (callback) => ({
            callback,
            scene: await sceneOf(deps, { actor, t }, callback.clientId),
          })),
      );
      const silent = !sound || rows.every(({ subject }) => subject.again === 1);
      const [only] = shown;
      if (only === undefined || shown.length > 1) return messageOf(reminderListScreen(t, shown), { silent });
      const repeated = first.repeated === true || first.subject.again === 1;
      return messageOf(reminderScreen(only.scene, only.callback, { repeated }), { silent });
    },
  };

  async function whenToSend({ subject }: OutboxRecord, { chosenBy }: Callback) {
    const { zone, staffQuiet } = await deps.shop();
    const until = quietUntil(deps.now().setZone(zone), staffQuiet);
    if (until === undefined) return "send" as const;
    if (subject.again === 1) return { skip: "quiet" };
    return chosenBy === "seller" ? ("send" as const) : { holdUntil: until.toJSDate() };
  }
}
