import { type ClientRecord, clientModel } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { type Appeal, deedOf, subjectOf } from "../rules/appeal.ts";
import type { AppealRecord } from "../store/appeal.model.ts";
import { findAppeal } from "../store/appeals.ts";

export type AppealRefusal = "appeal-unknown" | "no-rights" | "taken" | "closed";

export interface Permitted {
  row: AppealRecord;
  responsible: string | null;
}

/** An appeal that this member may take, answer or close at this moment. */
export async function permittedAppeal(
  { mongo }: { mongo: Mongo },
  actor: Actor,
  { appealId, what }: { appealId: string; what: "take" | "answer" | "close" },
): Promise<Outcome<Permitted, AppealRefusal>> {
  const row = await findAppeal(mongo, appealId);
  if (row === null) return refused("appeal-unknown");
  const responsible = await responsibleOf(mongo, row);
  const isOthers = row.takenBy !== undefined && !row.to.includes(actor.memberId);
  const subject = subjectOf(actor, row, responsible);
  if (!may(actor, deedOf(row.kind, what), subject)) return refused(isOthers ? "taken" : "no-rights");
  if (isOthers && actor.role !== "owner") return refused("taken");
  if (row.state === "closed") return refused("closed");
  return done({ row, responsible });
}

/** Whether a member may read it: whoever may take or answer it. */
export function maySee(actor: Actor, row: AppealRecord, responsible: string | null): boolean {
  const subject = subjectOf(actor, row, responsible);
  const isOthers = row.takenBy !== undefined && !row.to.includes(actor.memberId) && actor.role !== "owner";
  return (
    !isOthers && (["take", "answer"] as const).some((what) => may(actor, deedOf(row.kind, what), subject))
  );
}

/** Who leads the client of an appeal; null: nobody, or it is a stranger's. */
export async function responsibleOf(
  mongo: Mongo,
  { clientId }: Pick<Appeal, "clientId">,
): Promise<string | null> {
  if (clientId === undefined) return null;
  const client = await clientModel(mongo)
    .findById(clientId, { responsible: 1 })
    .lean<Pick<ClientRecord, "responsible">>();
  return client?.responsible ?? null;
}
