import { z } from "zod";
import { button } from "../../platform/telegram/button.ts";
import { periodPattern } from "../rules/period.ts";

/** A choice of a period in its short form: rules/period.ts. */
const period = z.string().regex(periodPattern);
/** A date in three letters: rules/day-code.ts; `000` for one that is not chosen yet. */
const day = z.string().regex(/^[0-9a-z]{3}$/);

const views = ["sellers", "refusals", "sources", "products", "hours", "clients"] as const;
export type ViewName = (typeof views)[number];

export const reportButton = button("reports.show", { period });
export const viewButton = button("reports.view", { period, view: z.enum(views) });
export const reportSaleButton = button("reports.sale", {});

/** A list of clients behind a number: `back` is what their cards find back by; see list-code.ts. */
export const clientsButton = button("reports.clients", { back: z.string().regex(/^R[\w-]{1,20}$/) });

/** Own days: the months of the calendar, a day of it, and typing them. */
export const ownButton = button("reports.own", { first: day, month: z.string().regex(/^\d{4}$/) });
export const dayButton = button("reports.day", { first: day, day });
export const typeDaysButton = button("reports.type", {});
/** A place of the calendar that cannot be chosen. */
export const emptyButton = button("reports.empty", {});

export const digestsButton = button("reports.digests", {});
export const digestButton = button("reports.digest", {
  kind: z.enum(["daily", "weekly", "monthly"]),
  on: z.enum(["on", "off"]),
});
