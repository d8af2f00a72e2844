import type { CallbackRecord, CallRecord } from "../../src/calls/index.ts";
import { callbackModel, callModel } from "../../src/calls/index.ts";
import type { ContactOutcome } from "../../src/clients/index.ts";
import { type NoteRecord, noteModel } from "../../src/clients/store/note.model.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { inTransaction } from "../../src/platform/mongo/transaction.ts";
import { correctSaleWith, recordSaleWith, stornoSaleWith, undoSaleWith } from "../../src/purchases/index.ts";
import { addUpWith } from "../../src/reports/actions/add-up.ts";
import {
  closeDaysWith,
  dirtyDayModel,
  findReportClientsWith,
  getBreakdownWith,
  getDigestsWith,
  getReportWith,
  habitModel,
  lastPeriodWith,
  noteLateChangeWith,
  rememberPeriodWith,
  rollupModel,
  switchDigestWith,
} from "../../src/reports/index.ts";
import { factId, newId } from "../../src/shared/id.ts";
import type { Now } from "../../src/shared/now.ts";
import { anna, olga, openCounter, petr, zone } from "../purchases/counter.ts";

/** The counter, and rows of the calls as the calls keep them. */
export async function openPaperShop(mongo: Mongo) {
  for (const model of [callModel, callbackModel, rollupModel, dirtyDayModel, habitModel]) model(mongo);
  await ensureIndexes(mongo);
  const shop = await openCounter(mongo);
  const noteLateChange = noteLateChangeWith({ mongo, now: shop.clock.now, zone: async () => zone });
  const selling = { ...shop.deps, noteLateChange };
  return {
    ...shop,
    noteLateChange,
    recordSale: recordSaleWith(selling),
    stornoSale: stornoSaleWith(selling),
    correctSale: correctSaleWith(selling),
    undoSale: undoSaleWith(selling),
    ...paperActions(mongo, shop.clock.now),
    /** As the calls do it: the row and the mark in one transaction. */
    takeCallBack: ({ id, clientId, at }: { id: string; clientId: string; at: Date }) =>
      inTransaction(mongo, async () => {
        await callModel(mongo).updateOne({ _id: id }, { $set: { takenBack: true } });
        await noteLateChange({ clientId, at, factId: factId(id, "back") });
      }),
    addCall: (call: Pick<CallRecord, "clientId" | "memberId" | "outcome" | "at"> & Partial<CallRecord>) =>
      callModel(mongo).insertMany([{ ...aCall, _id: newId(), ...call }], { lean: true }),
    addCallback: (callback: Pick<CallbackRecord, "dueAt" | "state"> & Partial<CallbackRecord>) =>
      callbackModel(mongo).insertMany([{ ...aCallback(callback.dueAt), ...callback }], { lean: true }),
    async addRefusal({ reasonId, at, undone }: { reasonId: string; at: Date; undone: boolean }) {
      const _id = newId();
      const row = { clientId: shop.ivan, at };
      const rows: NoteRecord[] = [{ ...row, _id, kind: "refusal", plain: { reasonId } }];
      const undo = { of: _id, ofKind: "refusal", undo: true };
      if (undone) rows.push({ ...row, _id: factId(_id, "undo"), kind: "storno", plain: undo });
      await noteModel(mongo).insertMany(rows, { lean: true });
    },
  };
}

/** The report's actions over the shop on paper. */
export function paperActions(mongo: Mongo, now: Now) {
  const people = new Map([olga, anna, petr].map(({ memberId, name }) => [memberId, name]));
  const deps = {
    mongo,
    now,
    shop: async () => ({ zone, fanFromPurchases: 2, sources: [] }),
    namesOfMembers: async () => people,
    namesOfGoods: async () => new Map<string, string>(),
  };
  return {
    getReport: getReportWith(deps),
    getBreakdown: getBreakdownWith(deps),
    findReportClients: findReportClientsWith(deps),
    lastPeriod: lastPeriodWith(deps),
    rememberPeriod: rememberPeriodWith(deps),
    getDigests: getDigestsWith(deps),
    switchDigest: switchDigestWith(deps),
    closeDays: closeDaysWith(deps),
    addUp: addUpWith(deps),
  };
}

export type PaperShop = Awaited<ReturnType<typeof openPaperShop>>;

export const outcomes: ContactOutcome[] = [
  "answered",
  "no-answer",
  "busy",
  "callback",
  "refused",
  "bought",
  "wrong-number",
];

const aCall = { kind: "contact", via: "call", direction: "out", closed: [], rev: 1 } as const;

function aCallback(dueAt: Date): CallbackRecord {
  return {
    _id: newId(),
    clientId: newId(),
    memberId: anna.memberId,
    dueAt,
    firstDueAt: dueAt,
    timeGiven: true,
    chosenBy: "seller",
    rev: 1,
    state: "open",
    reminders: 0,
    setBy: anna.memberId,
    setAt: dueAt,
    changedAt: dueAt,
  };
}
