import { DateTime } from "luxon";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { handedOutAt, weekDays } from "../rules/hand-out.ts";
import { type HandOutRecord, handOutModel, type LeftOut } from "../store/hand-out.model.ts";
import { countHandedOut, countLeftOut, findHandOut, findToCall, isStillFree } from "../store/hand-outs.ts";
import { queryOf } from "../store/segment-query.ts";
import { contextNow, type SegmentsDeps } from "./deps.ts";
import { findGroup, type GroupRefusal } from "./find-group.ts";

export interface HandedOut {
  /** How many calls each seller got, by member id. */
  calls: Map<string, number>;
  left: LeftOut;
}

/**
 * Makes calls of a group: each client's responsible seller gets one with these words, as many new ones a week as the
 * shop says.
 * One request is one hand-out: a repeat finishes it and answers the same.
 */
export function handOutSegmentWith(deps: SegmentsDeps) {
  const { mongo } = deps;

  return async function handOutSegment(
    actor: Actor,
    { of, words, requestKey }: { of: string; words: string; requestKey: string },
  ): Promise<Outcome<HandedOut, GroupRefusal | "nobody-to-call">> {
    if (!may(actor, "segment.hand-out")) return refused("no-rights");
    const found = await findGroup(deps, actor, of);
    if (!found.ok) return found;
    const id = factId(requestKey, "hand-out");
    const handOut = (await findHandOut(mongo, id)) ?? (await plan(actor, id, found.value));
    if (handOut.calls.length === 0) return refused("nobody-to-call");
    if (!handOut.done) await carryOut(actor, handOut, words);
    const calls = new Map<string, number>();
    for (const { memberId } of handOut.calls) calls.set(memberId, (calls.get(memberId) ?? 0) + 1);
    return done({ calls, left: handOut.left });
  };

  async function plan(
    actor: Actor,
    _id: string,
    { of, definition }: { of: string; definition: Parameters<typeof queryOf>[0] },
  ): Promise<HandOutRecord> {
    const ctx = await contextNow(deps);
    const shop = await deps.shop();
    const query = queryOf(definition, ctx);
    const given = await countHandedOut(mongo, ctx.now.minus({ days: weekDays }).toJSDate());
    const calls: HandOutRecord["calls"] = [];
    const atWork = (await deps.findColleagues()).map(({ memberId }) => memberId);
    for (const memberId of atWork) {
      const already = given.get(memberId) ?? 0;
      const clientIds = await findToCall(mongo, query, { memberId, limit: shop.handOutPerWeek - already });
      const due = (n: number) => handedOutAt(already + n, ctx.now, shop).toJSDate();
      calls.push(...clientIds.map((clientId, n) => ({ clientId, memberId, dueAt: due(n) })));
    }
    const left = await countLeftOut(mongo, query, { atWork, called: calls.length });
    const row = {
      _id,
      by: actor.memberId,
      at: ctx.now.toJSDate(),
      of,
      calls,
      left,
      done: calls.length === 0,
    };
    if (calls.length > 0) await handOutModel(mongo).insertMany([row], { lean: true });
    return row;
  }

  async function carryOut(actor: Actor, { _id, calls, of }: HandOutRecord, words: string): Promise<void> {
    for (const { clientId, memberId, dueAt } of calls) {
      if (!(await isStillFree(mongo, clientId))) continue;
      await deps.scheduleCallback(actor, {
        ...{ clientId, memberId, words, timeGiven: false, requestKey: `${_id}:${clientId}` },
        at: DateTime.fromJSDate(dueAt, { zone: "utc" }),
      });
    }
    await inTransaction(mongo, async () => {
      await handOutModel(mongo).updateOne({ _id }, { $set: { done: true } });
      const meta = { clients: calls.length, of };
      await deps.leaveTrace(actor, "segment.hand-out", { kind: "hand-out", id: _id }, meta);
    });
  }
}
