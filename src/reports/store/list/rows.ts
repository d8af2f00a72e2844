import { callModel } from "../../../calls/index.ts";
import { clientModel, noteModel, takenBackBy, transitionModel } from "../../../clients/index.ts";
import { type Mongo, trusted } from "../../../platform/mongo/connect.ts";
import { purchaseModel } from "../../../purchases/index.ts";
import { reachedOutcomes } from "../../rules/figures.ts";
import { notLeads } from "../day/people.ts";
import { type DateSpan, within } from "../within.ts";
import type { Found } from "./scan.ts";

export interface LeadRow extends Found {
  firstPurchaseAt?: Date;
}

/** The leads of the span, the latest first. */
export async function* leadRows(mongo: Mongo, span: DateSpan): AsyncIterable<LeadRow> {
  const cursor = clientModel(mongo)
    .find(
      { createdAt: trusted(within(span)), kind: trusted({ $nin: [...notLeads] }) },
      { createdAt: 1, firstPurchaseAt: 1 },
    )
    .sort({ createdAt: -1 })
    .lean<{ _id: string; createdAt: Date; firstPurchaseAt?: Date }[]>()
    .cursor();
  for await (const { _id, createdAt, firstPurchaseAt } of cursor) {
    yield { clientId: _id, at: createdAt, ...(firstPurchaseAt === undefined ? {} : { firstPurchaseAt }) };
  }
}

export interface SaleRow extends Found {
  day: string;
}

/** The standing sales of the span, the latest first; of one seller when he is named. */
export async function* saleRows(mongo: Mongo, span: DateSpan, by?: string): AsyncIterable<SaleRow> {
  const cursor = purchaseModel(mongo)
    .find(
      { stands: true, kind: "sale", at: trusted(within(span)), ...(by === undefined ? {} : { by }) },
      { clientId: 1, at: 1, day: 1 },
    )
    .sort({ at: -1 })
    .lean<{ clientId: string; at: Date; day: string }[]>()
    .cursor();
  for await (const { clientId, at, day } of cursor) yield { clientId, at, day };
}

export interface StepRow extends Found {
  why: string;
}

/** Steps to a status, the latest first; `from` limits where they began. */
export async function* stepRows(
  mongo: Mongo,
  span: DateSpan,
  { to, from }: { to: StepStatus[]; from?: StepStatus[] },
): AsyncIterable<StepRow> {
  const begun = from === undefined ? {} : { from: trusted({ $in: from }) };
  const cursor = transitionModel(mongo)
    .find({ to: trusted({ $in: to }), at: trusted(within(span)), ...begun }, { clientId: 1, at: 1, why: 1 })
    .sort({ at: -1 })
    .lean<StepRow[]>()
    .cursor();
  for await (const { clientId, at, why } of cursor) yield { clientId, at, why };
}

type StepStatus = "newbie" | "fan" | "sleeping" | "returner";

export interface RefusalRow extends Found {
  factId: string;
  reasonId: string;
}

export async function* refusalRows(mongo: Mongo, span: DateSpan): AsyncIterable<RefusalRow> {
  const cursor = noteModel(mongo)
    .find({ kind: "refusal", at: trusted(within(span)) }, { clientId: 1, at: 1, "plain.reasonId": 1 })
    .sort({ at: -1 })
    .lean<{ _id: string; clientId: string; at: Date; plain: { reasonId?: string } }[]>()
    .cursor();
  for await (const { _id, clientId, at, plain } of cursor)
    yield { factId: _id, clientId, at, reasonId: plain.reasonId ?? "" };
}

/** Which of these refusals were taken back. */
export async function findUndone(mongo: Mongo, rows: readonly RefusalRow[]): Promise<Set<string>> {
  const stornos = await noteModel(mongo)
    .find(
      {
        clientId: trusted({ $in: rows.map(({ clientId }) => clientId) }),
        kind: "storno",
      },
      { "plain.of": 1 },
    )
    .lean<{ _id: string; plain: { of?: string } }[]>();
  return takenBackBy(stornos);
}

/** Which of these purchases stand. */
export async function findStanding(mongo: Mongo, ids: readonly string[]): Promise<Set<string>> {
  const sales = await purchaseModel(mongo)
    .find({ _id: trusted({ $in: [...ids] }), kind: "sale", stands: true }, { _id: 1 })
    .lean<{ _id: string }[]>();
  return new Set(sales.map(({ _id }) => _id));
}

/** Which of these clients somebody got through to before that moment. */
export async function findReachedOf(mongo: Mongo, ids: readonly string[], until: Date): Promise<Set<string>> {
  const reached: { _id: string }[] = await callModel(mongo).aggregate([
    {
      $match: {
        clientId: { $in: [...ids] },
        at: { $lt: until },
        ...{ kind: "contact", takenBack: { $ne: true }, outcome: { $in: [...reachedOutcomes] } },
      },
    },
    { $group: { _id: "$clientId", n: { $sum: 1 } } },
  ]);
  return new Set(reached.map(({ _id }) => _id));
}
