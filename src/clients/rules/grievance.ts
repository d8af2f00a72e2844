import type { ClientFact, GrievanceWhy } from "./client-fact.ts";

/** An open grievance; `id` is the fact that opened it. */
export interface Grievance {
  id: string;
  at: Date;
  why: GrievanceWhy;
}

/** Whether the client is a returner: the latest open grievance came after the last purchase. */
export function isGrieved({
  grievedAt,
  lastPurchaseAt,
}: {
  grievedAt?: Date;
  lastPurchaseAt?: Date;
}): boolean {
  return grievedAt !== undefined && lastPurchaseAt !== undefined && grievedAt > lastPurchaseAt;
}

interface Grieved {
  grievances: Grievance[];
  grievedAt?: Date;
}

export function withGrievance<Summary extends Grieved>(
  summary: Summary,
  { id, at, why }: Extract<ClientFact, { kind: "grievance" }>,
): Summary {
  return withOpen(summary, [...summary.grievances, { id, at, why }]);
}

export function withSettled<Summary extends Grieved>(
  summary: Summary,
  { of }: Extract<ClientFact, { kind: "grievance-settled" }>,
): Summary {
  return withOpen(
    summary,
    summary.grievances.filter(({ id }) => id !== of),
  );
}

/** Whoever buys again has come back; only a complaint stays open until somebody settles it. */
export function wonBack<Summary extends Grieved>(summary: Summary): Summary {
  return withOpen(
    summary,
    summary.grievances.filter(({ why }) => why === "complaint"),
  );
}

/** `grievedAt` follows the latest of those left; nothing changes where nothing was closed. */
function withOpen<Summary extends Grieved>(summary: Summary, grievances: Grievance[]): Summary {
  if (grievances.length === summary.grievances.length) return summary;
  const { grievedAt: _before, ...rest } = summary;
  const latest = grievances.at(-1)?.at;
  return { ...rest, grievances, ...(latest === undefined ? {} : { grievedAt: latest }) } as Summary;
}
