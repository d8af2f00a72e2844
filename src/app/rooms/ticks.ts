import {
  keepCallbacksGoingJob,
  planDigestsJob,
  planDigestsWith,
  remindDueCallbacksJob,
} from "../../calls/index.ts";
import { checkSummariesTick, clientsTicks } from "../../clients/index.ts";
import { finishErasuresJob } from "../../consents/index.ts";
import { feedbackTicks } from "../../feedback/index.ts";
import { expirePointsTick } from "../../loyalty/index.ts";
import { reminderTicks, runMailingsTick } from "../../mailings/index.ts";
import type { Tick } from "../../platform/agenda/ticks.ts";
import { reportsTicks } from "../../reports/index.ts";
import { rankClientsTick, refreshInsightTick } from "../../segments/index.ts";
import { planTasksJob } from "../../touches/index.ts";
import type { Chats } from "../join/chats.ts";
import type { Ground } from "../wire/ground.ts";

/** What comes round of every slice. */
export function ticksOf(ground: Ground, chats: Chats): Tick[] {
  const { wired, clientsChat } = chats;
  const { calls, clients, shop, team } = wired;
  const findListeners = team.findListeners;
  return [
    remindDueCallbacksJob(calls),
    keepCallbacksGoingJob(calls),
    planTasksJob(wired.touches),
    ...reminderTicks(wired.reminders),
    expirePointsTick(wired.loyalty),
    planDigestsJob({ planDigests: planDigestsWith({ ...ground, shop: shop.getShop, findListeners }) }),
    ...clientsTicks(clientsChat),
    ...reportsTicks(wired.reports),
    rankClientsTick(wired.ranking),
    refreshInsightTick(wired.insight),
    runMailingsTick(wired.broadcasts),
    {
      name: "clients.note-fallen-asleep",
      every: "1 hour",
      run: async () => void (await clients.noteFallenAsleep()),
    },
    checkSummariesTick({ recountSummaries: clients.recountSummaries, log: ground.log }),
    finishErasuresJob(wired.guest),
    ...feedbackTicks(wired.feedback),
    { name: "clients.renew-policy", every: "1 day", run: async () => void (await clients.renewPolicy()) },
  ];
}
