import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";
import { purposes } from "../rules/choosing.ts";

const choosing = { why: z.enum(purposes), id: carry.id, rev: carry.int };
const chip = z.enum(["in-an-hour", "this-evening"]);
/** `261125` */
const day = z.string().regex(/^\d{6}$/);
/** `1500` */
const time = z.string().regex(/^([01]\d|2[0-3])[0-5]\d$/);

export const whenButton = button("calls.when", choosing);
export const chipButton = button("calls.chip", { ...choosing, chip });
export const dayButton = button("calls.day", { ...choosing, day });
export const timeButton = button("calls.time", { ...choosing, day, time });
/** `2611` */
export const monthButton = button("calls.month", { ...choosing, month: z.string().regex(/^\d{4}$/) });
export const typeWhenButton = button("calls.type", choosing);
/** «⌨️ Своё» of a day that was chosen. */
export const typeTimeButton = button("calls.type-time", { ...choosing, day });
export const leaveWhenButton = button("calls.leave", choosing);
/** A place of the calendar that cannot be chosen. */
export const emptyButton = button("calls.empty", {});

const ofChooser = [
  ...[whenButton, chipButton, dayButton, timeButton, monthButton, typeWhenButton, typeTimeButton],
  ...[leaveWhenButton, emptyButton],
];

/** Whether a tap belongs to the chooser of a time. */
export function isOfChooser(data: string): boolean {
  return ofChooser.some((button) => button.read(data) !== undefined);
}
