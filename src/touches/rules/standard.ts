import { z } from "zod";
import { cutTo, oneLine } from "../../shared/text.ts";

/** Whose steps: the statuses of a client, the lost leads' second chance, and birthdays. */
export const touchGroups = ["lead", "newbie", "fan", "sleeping", "returner", "lost", "birthday"] as const;
export type TouchGroup = (typeof touchGroups)[number];

/** Days after the event that began the status (of a birthday: before it), or a share of the purchase cycle. */
export type After = { days: number } | { cycle: number };

/** One step of a standard of touches; rules.md §13. */
export interface Step {
  id: string;
  group: TouchGroup;
  after: After;
  /** Comes again every so many days. */
  again?: number;
  kind: "task" | "message";
  responsible: "seller" | "owner";
  on: boolean;
  /** The owner's own text; without it ours is worded by the id. */
  words?: string;
  /** To be done within one working hour, or within a day and a night. */
  within?: "working-hour" | "day";
  /** Only for clients of the best two classes. */
  best?: true;
}

/** What the owner may change of a step. */
export type StepChange = Partial<Pick<Step, "after" | "responsible" | "on">> & { words?: string | null };

const wordsMax = 500;

const change = z.strictObject({
  after: z
    .union([
      z.strictObject({ days: z.int().min(0).max(3650) }),
      z.strictObject({ cycle: z.number().min(0.1).max(3) }),
    ])
    .optional(),
  responsible: z.enum(["seller", "owner"]).optional(),
  on: z.boolean().optional(),
  words: z
    .string()
    .transform((text) => cutTo(oneLine(text), wordsMax).text)
    .pipe(z.string().min(1))
    .nullable()
    .optional(),
});

/** The change, checked against its step: a number of days stays one, a share of the cycle too. */
export function readStepChange(step: Step, wanted: StepChange): StepChange | undefined {
  const read = change.safeParse(wanted);
  if (!read.success || Object.keys(wanted).length === 0) return undefined;
  const { after } = read.data;
  if (after !== undefined && "days" in after !== "days" in step.after) return undefined;
  if (after !== undefined && step.again !== undefined && "days" in after && after.days < 1) return undefined;
  return read.data as StepChange;
}

/** The step as the owner has set it. */
export function changedStep(step: Step, { words, ...set }: StepChange): Step {
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  return { ...step, ...given, ...(words ? { words } : {}) };
}
