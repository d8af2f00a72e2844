import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";

/** Under what a client gets. */
export const dueButton = button("reminders.due", { answer: z.enum(["yes", "later", "never"]) });

/** Under what the owner gets. */
export const heardCardButton = button("reminders.card", { client: carry.id });

/** «📣 Сообщения клиентам» */
export const messagesButton = button("reminders.settings", {});
const settingFields = ["at", "before", "quiet"] as const;
export type SettingField = (typeof settingFields)[number];
export const chooseButton = button("reminders.choose", { field: z.enum(settingFields) });
/** `place`: which of the choices on that screen. */
export const setButton = button("reminders.set", { field: z.enum(settingFields), place: carry.page });
const switches = ["gift", "come-back"] as const;
export const switchButton = button("reminders.switch", { what: z.enum(switches) });
export const lawButton = button("reminders.law", {});
export const advertisingButton = button("reminders.advertising", { on: z.enum(["yes", "no"]) });
export const effectButton = button("reminders.effect", {});
