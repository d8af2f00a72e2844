import type { ClientFact, ClientFactKind } from "./client-fact.ts";

/** The order in which facts are folded: by time, then by the natural course of one instant, then by id. */
export function byTime(left: FactPlace, right: FactPlace): number {
  return (
    left.at.getTime() - right.at.getTime() ||
    course.indexOf(left.kind) - course.indexOf(right.kind) ||
    (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)
  );
}

export interface FactPlace {
  id: string;
  at: Date;
  kind: ClientFactKind;
}

/** Facts that change nothing of the summary: lines of the history only. */
export function isHistoryOnly(fact: { kind: ClientFactKind }): boolean {
  return fact.kind === "edited" || fact.kind === "handed-over";
}

/** Whether the fact is a line of the history. */
export function isLine(fact: ClientFact): boolean {
  if (fact.kind === "storno") return fact.undo !== true;
  return fact.kind !== "callback" && fact.kind !== "callback-closed";
}

const course: ClientFactKind[] = [
  "created",
  "note",
  "file",
  "order",
  "contact",
  "refusal",
  "reopened",
  "lead-step",
  "grievance",
  "grievance-settled",
  "purchase",
  "callback",
  "callback-closed",
  "edited",
  "handed-over",
  "storno",
];
