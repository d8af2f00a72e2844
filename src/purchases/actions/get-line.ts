import { type ClientRecord, clientModel, maskPhonesIn, titleOf } from "../../clients/index.ts";
import { whatOf } from "../rules/sale.ts";
import type { PurchaseRecord } from "../store/purchase.model.ts";
import { findRow } from "../store/purchase.ts";
import { openItems } from "../store/seal-sale.ts";
import type { PurchasesDeps } from "./deps.ts";

/** What a line tells a colleague who was not there (`LineKind`). */
export interface LineView {
  /** The sale to open. */
  saleId: string;
  clientId: string;
  title?: string;
  what: string;
  totalKopecks: number;
  byName: string;
  /** The sum before a correction. */
  beforeKopecks?: number;
}

export type GetLine = (rowId: string) => Promise<LineView | undefined>;

/** Undefined: the row was undone or is gone, and there is nothing to tell. */
export function getLineWith({ mongo, vault, namesOfMembers }: PurchasesDeps): GetLine {
  return async function getLine(rowId) {
    const row = await findRow(mongo, rowId);
    if (!row?.stands) return undefined;
    const client = await clientModel(mongo).findById(row.clientId, titleFields).lean<ClientRecord>();
    if (!client) return undefined;

    const names = await namesOfMembers([row.by]);
    const title = titleOf(client);
    const before = row.instead === undefined ? null : await findRow(mongo, row.instead);
    return {
      ...line(row),
      what: maskPhonesIn(whatOf(openItems(vault, row))),
      byName: names.get(row.by) ?? "",
      ...(title === undefined ? {} : { title }),
      ...(before ? { beforeKopecks: before.totalKopecks } : {}),
    };
  };
}

function line({ _id, kind, of = _id, clientId, totalKopecks }: PurchaseRecord) {
  return { saleId: kind === "sale" ? _id : of, clientId, totalKopecks };
}

const titleFields = { surname: 1, name: 1, patronymic: 1 };
