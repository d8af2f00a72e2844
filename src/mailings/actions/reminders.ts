import { getAnswerWith, hearSleeperWith, putOffWith, remindedOfWith } from "./answer-come-back.ts";
import type { MailingsDeps } from "./deps.ts";
import { comeBackStandsWith, getComeBackWith } from "./get-come-back.ts";
import { getDateReminderWith, getGreetingWith, giveGiftsWith, occasionStandsWith } from "./get-greeting.ts";
import { measureComeBacksWith } from "./measure-come-backs.ts";
import { planComeBacksWith } from "./plan-come-backs.ts";
import { planGreetingsWith } from "./plan-greetings.ts";

/** What the shop says to its clients by itself, over one set of dependencies. */
export function remindersWith(deps: MailingsDeps) {
  return {
    planGreetings: planGreetingsWith(deps),
    occasionStands: occasionStandsWith(deps),
    getGreeting: getGreetingWith(deps),
    getDateReminder: getDateReminderWith(deps),
    giveGifts: giveGiftsWith(deps),
    planComeBacks: planComeBacksWith(deps),
    comeBackStands: comeBackStandsWith(deps),
    getComeBack: getComeBackWith(deps),
    putOff: putOffWith(deps),
    remindedOf: remindedOfWith(deps),
    hearSleeper: hearSleeperWith(deps),
    getAnswer: getAnswerWith(deps),
    measureComeBacks: measureComeBacksWith(deps),
  };
}

export type Reminders = ReturnType<typeof remindersWith>;
