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
  /** One of the owner's own that he took away: it names the tasks that it once made, and nothing else. */
  removed?: true;
}

/** What the owner may change of a step; taken away are only his own. */
export type StepChange = Partial<Pick<Step, "after" | "responsible" | "on" | "removed">> & {
  words?: string | null;
};

const wordsMax = 500;

const days = z.strictObject({ days: z.int().min(0).max(3650) });
const words = z
  .string()
  .transform((text) => cutTo(oneLine(text), wordsMax).text)
  .pipe(z.string().min(1));

const change = z.strictObject({
  after: z.union([days, z.strictObject({ cycle: z.number().min(0.1).max(3) })]).optional(),
  responsible: z.enum(["seller", "owner"]).optional(),
  on: z.boolean().optional(),
  words: words.nullable().optional(),
  removed: z.literal(true).optional(),
});

const own = z.strictObject({ group: z.enum(touchGroups).exclude(["birthday"]), after: days, words });

/** A step of the owner's own: something to do so many days after the event that began the status. */
export type OwnStep = z.infer<typeof own>;

/** Own steps that stand in one group. */
export const ownStepsMax = 8;

export function isOwn({ id }: Pick<Step, "id">): boolean {
  return id.startsWith("own-");
}

/** A new step as it was asked for; who was offended is the owner's. */
export function readOwnStep(id: string, wanted: OwnStep): Step | undefined {
  const read = own.safeParse(wanted);
  if (!read.success) return undefined;
  const responsible = read.data.group === "returner" ? "owner" : "seller";
  return { ...read.data, id: `own-${id}`, kind: "task", responsible, on: true };
}

/** The change, checked against its step: a number of days stays one, a share of the cycle too. */
export function readStepChange(step: Step, wanted: StepChange): StepChange | undefined {
  const read = change.safeParse(wanted);
  if (!read.success || Object.keys(wanted).length === 0) return undefined;
  if (isOwn(step) ? read.data.words === null : read.data.removed !== undefined) return undefined;
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
