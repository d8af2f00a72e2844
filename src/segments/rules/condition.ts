import { z } from "zod";
import { consentWords, npsWords, reachWords } from "./contact-tests.ts";

const id = z.string().regex(/^[\w-]{1,24}$/);
const days = z.int().min(1).max(3660);
const isoDay = z.iso.date();
const words = z.string().min(1).max(80);
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(50);
const oneOf = <const Words extends readonly [string, ...string[]]>(all: Words) =>
  listOf(z.enum(all)) as unknown as z.ZodType<Words[number][]>;

/** `p` and a product's id, or `c` and a category's key: a key of the client's `bought`. */
export const boughtKey = z.string().regex(/^(p[\w-]{1,24}|c[\w-]{12})$/);

/** `days`: within so many last days; `from`, `to`: local days, both inclusive; without any of them: ever. */
const when = { what: boughtKey, days: days.optional(), from: isoDay.optional(), to: isoDay.optional() };
const range = { from: z.int().min(0).optional(), to: z.int().min(0).optional() };

export const statuses = ["target", "lead", "newbie", "fan", "sleeping", "returner"] as const;
export const stages = ["new", "working", "lost"] as const;
export const ratings = ["A", "B", "C", "D", "E"] as const;
export const rfmWords = [
  "champions",
  "loyal",
  "potential-loyalist",
  "new",
  "promising",
  "need-attention",
  "about-to-sleep",
  "cant-lose",
  "at-risk",
  "hibernating",
] as const;
export const marks = ["vip", "key", "proven"] as const;
export const paces = ["frequent", "cyclic", "rare"] as const;
export const sexes = ["male", "female", "unknown"] as const;
export const nextSteps = ["none", "overdue", "today", "later"] as const;
export const offerAnswers = ["yes", "thinking", "no"] as const;
export const kinds = ["person", "company", "partner", "supplier"] as const;

/**
 * One thing that is asked of a client. Money in kopecks; days are the shop's local days; a window of `days` begins
 * with the midnight so many days ago. `silent` counts days since the last purchase.
 */
export const condition = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("status"), in: oneOf(statuses) }),
  z.strictObject({ is: z.literal("stage"), in: oneOf(stages) }),
  // Leads in work, by the step of the shop that they have come to.
  z.strictObject({ is: z.literal("lead-step"), in: listOf(id) }),
  z.strictObject({ is: z.literal("rating"), in: oneOf(ratings) }),
  z.strictObject({ is: z.literal("rfm"), in: oneOf(rfmWords) }),
  z.strictObject({ is: z.literal("mark"), in: oneOf(marks) }),
  z.strictObject({ is: z.literal("pace"), in: oneOf(paces) }),
  z.strictObject({ is: z.literal("bought"), ...when }),
  z.strictObject({ is: z.literal("not-bought"), ...when }),
  z.strictObject({ is: z.literal("lost"), reasons: listOf(id).optional(), workedDays: days.optional() }),
  z.strictObject({ is: z.literal("source"), in: listOf(id) }),
  z.strictObject({ is: z.literal("responsible"), in: listOf(id.nullable()) }),
  z.strictObject({ is: z.literal("sex"), in: oneOf(sexes) }),
  z.strictObject({ is: z.literal("age"), ...range }),
  z.strictObject({ is: z.literal("birthday"), days: z.int().min(0).max(366) }),
  z.strictObject({ is: z.literal("tag"), in: listOf(words) }),
  z.strictObject({ is: z.literal("total"), ...range }),
  z.strictObject({ is: z.literal("receipts"), ...range }),
  z.strictObject({ is: z.literal("average"), ...range }),
  z.strictObject({ is: z.literal("silent"), ...range }),
  z.strictObject({ is: z.literal("next-step"), in: oneOf(nextSteps) }),
  z.strictObject({ is: z.literal("offer"), in: oneOf(offerAnswers) }),
  z.strictObject({ is: z.literal("city"), in: listOf(words) }),
  z.strictObject({ is: z.literal("referred") }),
  z.strictObject({ is: z.literal("kind"), in: oneOf(kinds) }),
  // Time to offer again, and the time between that and falling asleep: due.ts.
  z.strictObject({ is: z.literal("due") }),
  z.strictObject({ is: z.literal("cooling") }),
  z.strictObject({ is: z.literal("created"), days }),
  // A lost lead whose date to come back has come.
  z.strictObject({ is: z.literal("second-chance") }),
  // Nobody to reach: no phone but wrong ones and no account, lost for it, or as many calls in vain as the shop gives up after.
  z.strictObject({ is: z.literal("no-contact") }),
  z.strictObject({ is: z.literal("consent"), in: oneOf(consentWords) }),
  z.strictObject({ is: z.literal("reach"), in: oneOf(reachWords) }),
  // By the last answer of a year at most.
  z.strictObject({ is: z.literal("nps"), in: oneOf(npsWords) }),
  z.strictObject({ is: z.literal("complaint") }),
  // A message of that mailing was delivered to him, or was not.
  z.strictObject({ is: z.literal("mailed"), mailing: id }),
  z.strictObject({ is: z.literal("not-mailed"), mailing: id }),
]);

export type Condition = z.infer<typeof condition>;
export type ConditionOf<Is extends Condition["is"]> = Extract<Condition, { is: Is }>;
