import { InlineKeyboard } from "grammy";
import type { DateTime } from "luxon";
import type { ClientView } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Call } from "../rules/call.ts";
import * as buttons from "./calls.buttons.ts";
import { nameOf } from "./client-line.ts";
import { clockOf, linesOf } from "./words.ts";

/** «✅ Сделанные»: the contacts of today as lines of a diary. */
export function doneScreen(
  t: Translate,
  { now, calls }: { now: DateTime; calls: Call[] },
  clients: ReadonlyMap<string, ClientView>,
): Screen {
  const keyboard = buttons.todayButton.on(new InlineKeyboard(), t.plain("calls-today-back"), { page: 1 });
  const lines = calls.map(({ at, clientId, outcome }) =>
    t(`calls-diary-${outcome}`, { time: clockOf(at, now), name: nameOf(t, clients.get(clientId)) }),
  );
  return { text: linesOf(t("calls-today-done-title", { count: calls.length }), ...lines), keyboard };
}
