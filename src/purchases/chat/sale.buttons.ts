import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";

const isoDay = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** «💰 Продажа» of a card: begins the sale. */
export const startSaleButton = button("purchases.start", { client: carry.id });

/** Under a result line. What is named here is found again when somebody replies to the line with a file. */
export const undoSaleButton = button("purchases.undo", { sale: carry.id });
export const undoStornoButton = button("purchases.unstorno", { storno: carry.id });
export const saleCardButton = button("purchases.card", { client: carry.id });
/** `on`: a local ISO date. */
export const remindButton = button("purchases.remind", { client: carry.id, on: isoDay });
export const askWhenButton = button("purchases.remind-when", { client: carry.id });

export const salePageButton = button("purchases.page", { sale: carry.id });
/** `rev`: how often the sale was taken back already, so that a later storno is another request. */
export const stornoButton = button("purchases.storno", { sale: carry.id, rev: carry.int });
export const correctButton = button("purchases.correct", { sale: carry.id });
export const saleFilesButton = button("purchases.files", { sale: carry.id });
export const saleHistoryButton = button("purchases.history", { client: carry.id });
