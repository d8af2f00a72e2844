import { IANAZone } from "luxon";
import { z } from "zod";
import { kopecksMax } from "../../shared/money.ts";
import { oneLine } from "../../shared/text.ts";

/** Ten years of months. */
const costMonthsMax = 120;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const span = z.strictObject({ from: timeOfDay, to: timeOfDay }).refine(({ from, to }) => from !== to);
const line = (max: number) => z.string().transform(oneLine).pipe(z.string().min(1).max(max));
const id = z.string().regex(/^[\w-]{1,24}$/);

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);
/** What a source cost in a month of the shop. */
const monthCost = z.strictObject({
  month,
  kopecks: z.int().min(100).max(kopecksMax),
  /** Came with the demo data. */
  demo: z.literal(true).optional(),
});
export type MonthCost = z.infer<typeof monthCost>;
const source = z.strictObject({
  id,
  title: line(40).optional(),
  words: z.array(line(40)).max(20),
  /** One row a month, the earliest first; a month without a row is one without a known cost. */
  costs: z.array(monthCost).max(costMonthsMax).optional(),
});
const lostReason = z.strictObject({
  id,
  title: line(40).optional(),
  returns: z.union([z.int().min(1).max(3650), z.enum(["cycle", "ask", "never"])]),
});
/** What has to be known of a lead before a step is passed. */
export const stepDemands = ["need", "sum", "next-step"] as const;
export type StepDemand = (typeof stepDemands)[number];
const leadStep = z.strictObject({
  id,
  title: line(40).optional(),
  demands: z.array(z.enum(stepDemands)).refine((all) => new Set(all).size === all.length),
});
const leadSteps = z
  .array(leadStep)
  .max(5)
  .refine((steps) => idsDiffer(steps));
const operator = z.strictObject({
  /** «ИП Петров П. П.» */
  name: line(120),
  /** ИНН: 10 or 12 digits. */
  inn: z.string().regex(/^(\d{10}|\d{12})$/),
  address: line(200),
  /** A phone or an e-mail for questions about the data. */
  contact: line(120),
});
const percent = z.int().min(0).max(100);
/** rules.md §17. Tiers by what was ever paid, the lowest first; a point is a ruble. */
const loyalty = z.strictObject({
  on: z.boolean(),
  tiers: z
    .array(z.strictObject({ name: line(20), fromKopecks: z.int().min(1).max(kopecksMax), percent }))
    .max(6)
    .refine((tiers) => tiers.every((tier, place) => tier.fromKopecks > (tiers[place - 1]?.fromKopecks ?? 0))),
  accrualPercent: percent,
  /** Of the sum after the discount. */
  spendMaxPercent: percent,
  expiresMonths: z.int().min(1).max(60),
  birthday: z.strictObject({ points: z.int().min(0).max(100_000), days: z.int().min(1).max(365) }),
  referralPoints: z.int().min(0).max(100_000),
});
export type Operator = z.infer<typeof operator>;
const idsDiffer = (rows: { id: string }[]) => new Set(rows.map((row) => row.id)).size === rows.length;

/**
 * The shop as its owner set it. Times are "HH:MM" in `zone` (IANA); `workDays` are ISO weekdays, 1 = Monday.
 * A source, lost reason or step without a title is one of ours and is worded by its id in everybody's language.
 */
const shopSettings = z.strictObject({
  name: z.string().transform(oneLine).pipe(z.string().max(80)),
  zone: z.string().refine((zone) => IANAZone.isValidZone(zone)),
  country: z.string().regex(/^[A-Z]{2}$/),
  currency: z.literal("RUB"),
  workDays: z
    .array(z.int().min(1).max(7))
    .min(1)
    .max(7)
    .refine((days) => new Set(days).size === days.length),
  hours: span,
  staffQuiet: span,
  retry: z.strictObject({
    busyMinutes: z.int().min(5).max(1440),
    morningAt: timeOfDay,
    eveningAt: timeOfDay,
    /** From so many unanswered calls in a row the next one waits `restDays`. */
    restAfter: z.int().min(2).max(10),
    restDays: z.int().min(1).max(30),
    giveUpAfter: z.int().min(3).max(20),
  }),
  sources: z.array(source).min(1).max(30).refine(idsDiffer),
  lostReasons: z.array(lostReason).min(1).max(8).refine(idsDiffer),
  /** The steps of a lead in work, by who he is; rules.md §2a. */
  leadSteps: z.strictObject({ person: leadSteps, company: leadSteps }),
  clientsShared: z.boolean(),
  purchaseCycleDays: z.int().min(1).max(3650),
  fanFromPurchases: z.int().min(2).max(100),
  /** «Пора предложить», in percent of a client's cycle. */
  due: z
    .strictObject({ from: z.int().min(10).max(100), till: z.int().min(100).max(300) })
    .refine(({ from, till }) => from < till),
  /** How many clients of groups a seller is given to call in seven days. */
  handOutPerWeek: z.int().min(1).max(200),
  /** In a base too small for fifths: from how many purchase days on the frequency is 2, 3, 4 and 5. rules.md §4 */
  frequencyFrom: z
    .array(z.int().min(2).max(100))
    .length(4)
    .refine((steps) => steps.every((step, place) => step > (steps[place - 1] ?? 1))),
  revealMinutes: z.int().min(1).max(60),
  askAfterReveal: z.boolean(),
  digestAt: z.union([z.literal("off"), timeOfDay]),
  /** Who answers for the clients' data; without it nobody is invited to join. */
  operator: operator.optional(),
  /** When clients are left alone, by their own clocks. */
  clientQuiet: span,
  /** «Без рекламы»: no offers, no mailings; on until the owner has read what the law asks. */
  withoutAdvertising: z.boolean(),
  loyalty,
  greetings: z.strictObject({
    at: timeOfDay,
    /** Days before a relative's date. */
    datesDaysBefore: z.int().min(1).max(14),
    /** What comes with a birthday, where advertising is allowed. */
    gift: z.enum(["none", "points"]),
  }),
  nps: z.strictObject({ on: z.boolean(), afterDays: z.int().min(0).max(30) }),
  /** Where the content may leave a review. */
  reviewUrl: z.union([z.literal(""), z.url({ protocol: /^https$/ }).max(300)]),
  comeBack: z.strictObject({ on: z.boolean() }),
  /** The shop's own short working rules, shown in /help. */
  workingRules: z.string().trim().max(1_000),
});
export type ShopSettings = z.infer<typeof shopSettings>;

/** The settings to change, read and checked; undefined when one is wrong or there is none. */
export function readSettings(typed: Partial<ShopSettings>): Partial<ShopSettings> | undefined {
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
  const read = shopSettings.partial().safeParse(given);
  return read.success && Object.keys(given).length > 0 ? (read.data as Partial<ShopSettings>) : undefined;
}
