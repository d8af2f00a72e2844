import { type ChatOptions, joinChats } from "./join/chats.ts";
import { ownerAlarmsWith } from "./owner-alarms.ts";
import { guestScreens, screensForEveryone, screensForStrangers } from "./rooms/guest-screens.ts";
import { outboxKindsOf } from "./rooms/outbox-kinds.ts";
import { staffScreens } from "./rooms/staff-screens.ts";
import { talksOf } from "./rooms/talks.ts";
import { ticksOf } from "./rooms/ticks.ts";
import type { Ground } from "./wire/ground.ts";
import { wire } from "./wire/wire.ts";

export type Rooms = ReturnType<typeof buildRooms>;

/** The slices, joined: what each hands to the others, and the screens in the order in which they are asked. */
export function buildRooms(ground: Ground, options: ChatOptions) {
  const wired = wire(ground, options);
  const chats = joinChats(ground, wired, options);
  return {
    ...wired,
    talks: talksOf(chats),
    forEveryone: screensForEveryone(ground, chats),
    forStaff: staffScreens(ground, chats, options),
    forGuests: guestScreens(chats),
    forStrangers: screensForStrangers(chats),
    outboxKinds: outboxKindsOf(ground, chats),
    ticks: ticksOf(ground, chats),
    alarms: ownerAlarmsWith(ground, wired.team),
  };
}
