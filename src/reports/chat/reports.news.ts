import { DateTime } from "luxon";
import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { OutboxCall, OutboxKinds } from "../../platform/telegram/sender/outbox-kind.ts";
import { choiceOf, type PeriodChoice } from "../rules/period.ts";
import type { ReportsChatDeps } from "./deps.ts";
import { localNow } from "./local-now.ts";
import { reportScreen } from "./report.view.ts";

type Deps = Pick<
  ReportsChatDeps,
  "getReport" | "lostReasons" | "now" | "zone" | "readerAt" | "quietUntil" | "tools"
>;

/** The report that comes by itself; in the quiet hours it waits, after six hours it stays away. */
export function reportsOutboxKinds(deps: Deps): OutboxKinds {
  return {
    "reports.digest": {
      policy: "at-least-once",
      async gate({ chatId }) {
        const reader = await deps.readerAt(chatId);
        if (reader?.actor.role !== "owner") return { skip: "no-access" };
        const holdUntil = await deps.quietUntil();
        return holdUntil === undefined ? "send" : { holdUntil };
      },
      render: ([row]) => renderDigest(deps, row),
    },
  };
}

async function renderDigest(deps: Deps, row: OutboxRecord | undefined): Promise<OutboxCall> {
  const reader = row === undefined ? undefined : await deps.readerAt(row.chatId);
  if (row === undefined || reader === undefined) throw new Error("Nobody reads there between gate and words");
  const t = translatorOf(reader.locale);
  const now = await localNow(deps);
  const report = await deps.getReport(reader.actor, choiceNow(row, now));
  if (!report.ok) throw new Error("Whoever reads the report may not see it");
  const words = { reasons: await deps.lostReasons(), now, tools: deps.tools ?? [] };
  const { text, keyboard } = reportScreen(t, report.value, words);
  return {
    method: "sendMessage",
    payload: {
      text,
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
      ...(reader.sound ? {} : { disable_notification: true }),
    },
  };
}

/** A day's report that leaves after midnight tells of the day it was planned for. */
function choiceNow({ subject }: OutboxRecord, now: DateTime): PeriodChoice {
  const choice = choiceOf(String(subject.period));
  if (choice.kind !== "day") return choice;
  const day = DateTime.fromISO(String(subject.of), { zone: now.zone });
  return { kind: "day", back: Math.max(0, Math.round(now.startOf("day").diff(day, "days").days)) };
}
