import { DateTime } from "luxon";
import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { purchaseModel } from "../../purchases/index.ts";
import { factId } from "../../shared/id.ts";
import { apartSince, askAt, mayAskAgain, windowDays } from "../rules/nps.ts";
import { clientsWithOpen } from "../store/appeals.ts";
import { findSoldTo, noteSoldTo } from "../store/run.model.ts";
import { surveyModel } from "../store/survey.model.ts";
import type { FeedbackDeps } from "./deps.ts";

const atOnce = 500;
/** A shop that begins to ask does not ask about last month. */
const firstRunDays = 1;

interface Sale {
  _id: string;
  clientId: string;
  at: Date;
}

/**
 * Plans the one question about purchases whose day has come: to clients who joined and agreed, once in ninety days,
 * none while a complaint is open. Going over the same purchases again plans nothing anew.
 */
export function planSurveysWith(deps: Pick<FeedbackDeps, "mongo" | "now" | "shop" | "planMessages">) {
  const { mongo } = deps;

  return async function planSurveys(): Promise<void> {
    while (await planBatch());
  };

  /** The next purchases in turn; true: there are more. */
  async function planBatch(): Promise<boolean> {
    const { nps, zone } = await deps.shop();
    const now = deps.now().setZone(zone);
    const until = now.minus({ days: nps.afterDays });
    const soldTo = await findSoldTo(mongo);
    const since = soldTo === undefined ? until.minus({ days: firstRunDays }) : DateTime.fromJSDate(soldTo);
    const from = DateTime.max(since, until.minus({ days: windowDays }));
    if (from >= until) return false;
    const sales = nps.on ? await salesIn(from, until) : [];
    await planFor(sales, { afterDays: nps.afterDays, now });
    const last = sales.length < atOnce ? undefined : sales.at(-1);
    await noteSoldTo(mongo, last?.at ?? until.toJSDate());
    // So many of one instant would come round for ever.
    return last !== undefined && last.at > from.toJSDate();
  }

  /** Standing ones, the earliest first; index stands, kind, at. */
  function salesIn(from: DateTime, until: DateTime): Promise<Sale[]> {
    return purchaseModel(mongo)
      .find(
        { stands: true, kind: "sale", at: trusted({ $gte: from.toJSDate(), $lte: until.toJSDate() }) },
        { clientId: 1, at: 1 },
      )
      .sort({ at: 1 })
      .limit(atOnce)
      .lean<Sale[]>();
  }

  async function planFor(
    sales: readonly Sale[],
    { afterDays, now }: { afterDays: number; now: DateTime },
  ): Promise<void> {
    const clientIds = [...new Set(sales.map(({ clientId }) => clientId))];
    if (clientIds.length === 0) return;
    const [chats, asked, complaining] = await Promise.all([
      chatsOf(clientIds),
      lastAsked(mongo, clientIds, apartSince(now).toJSDate()),
      clientsWithOpen(mongo, clientIds, ["complaint", "score"]),
    ]);
    for (const sale of sales) {
      const { clientId } = sale;
      const chatId = chats.get(clientId);
      const before = asked.get(clientId);
      const at = DateTime.max(askAt(DateTime.fromJSDate(sale.at, { zone: now.zone }), afterDays), now);
      if (chatId === undefined || complaining.has(clientId)) continue;
      if (before !== undefined && !mayAskAgain(DateTime.fromJSDate(before), at)) continue;
      await plan(sale, chatId, at);
      asked.set(clientId, at.toJSDate());
    }
  }

  async function plan({ _id: purchaseId, clientId }: Sale, chatId: number, at: DateTime): Promise<void> {
    const survey = factId(`${clientId} ${purchaseId}`, "survey");
    const notBefore = at.toJSDate();
    await inTransaction(mongo, async () => {
      await surveyModel(mongo).updateOne(
        { _id: survey },
        { $setOnInsert: { clientId, purchaseId, askAt: notBefore } },
        { upsert: true },
      );
      await deps.planMessages([
        {
          ...{ _id: `nps:${clientId}:${purchaseId}`, kind: "feedback.nps", chatId, clientId, notBefore },
          ...{ subject: { survey }, expiresAt: at.plus({ days: windowDays }).toJSDate() },
        },
      ]);
    });
  }

  /** Those who joined, have not stopped the bot and agreed; where they are reached. */
  async function chatsOf(clientIds: readonly string[]): Promise<Map<string, number>> {
    const joined = await clientModel(mongo)
      .find({ _id: trusted({ $in: [...clientIds] }), consents: "pd" }, { reach: 1 })
      .lean<Pick<ClientRecord, "_id" | "reach">[]>();
    return new Map(
      joined.flatMap(({ _id, reach }) => (reach === undefined || reach.blocked ? [] : [[_id, reach.chatId]])),
    );
  }
}

/** When each of these was last asked, of those who were since then. */
async function lastAsked(
  mongo: FeedbackDeps["mongo"],
  clientIds: readonly string[],
  since: Date,
): Promise<Map<string, Date>> {
  const rows = await surveyModel(mongo)
    .find(
      { clientId: trusted({ $in: [...clientIds] }), askAt: trusted({ $gt: since }) },
      { clientId: 1, askAt: 1 },
    )
    .sort({ askAt: 1 })
    .lean<{ clientId: string; askAt: Date }[]>();
  return new Map(rows.map(({ clientId, askAt: at }) => [clientId, at]));
}
