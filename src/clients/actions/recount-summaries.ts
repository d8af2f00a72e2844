import { isRecountDue } from "../rules/recount-due.ts";
import { beginRecount, lastRecount, noteRecounted, type RecountRecord } from "../store/recount.model.ts";
import type { ClientsDeps } from "./deps.ts";
import type { NotingDeps } from "./note-fact.ts";
import { recountBatchWith } from "./recount-batch.ts";

/** `looked`: all so far; `differed`: of them, mended; `turnDiffered`: in this turn alone. */
export interface Recounted {
  looked: number;
  differed: number;
  turnDiffered: number;
  ended: boolean;
}

export type RecountSummaries = ReturnType<typeof recountSummariesWith>;

export interface RecountDeps extends NotingDeps, Pick<ClientsDeps, "now" | "zone"> {
  /** Whoever waits for the `sleepsAt` of a new policy would differ. */
  renewPolicy(): Promise<unknown>;
}

/**
 * Holds every summary against its facts, batch by batch, and mends what differs. A turn of `seconds` stops then;
 * the next one goes on where it stopped, be it of another process. Undefined: nothing is due and none was asked for.
 */
export function recountSummariesWith(deps: RecountDeps) {
  const { mongo, now } = deps;
  const recountBatch = recountBatchWith(deps);

  return async function recountSummaries({
    seconds,
    atAnyTime = false,
  }: {
    seconds: number;
    atAnyTime?: boolean;
  }): Promise<Recounted | undefined> {
    const begun = await begin(atAnyTime);
    if (begun === undefined) return undefined;
    const until = now().plus({ seconds });
    for (let mark = begun; ; ) {
      const next = await recountBatch(mark, now().toJSDate());
      const isMine = await noteRecounted(mongo, mark, next);
      if (isMine && next.endedAt === undefined && now() < until) {
        mark = next;
        continue;
      }
      const { looked, differed, endedAt } = next;
      return { looked, differed, turnDiffered: differed - begun.differed, ended: endedAt !== undefined };
    }
  };

  async function begin(atAnyTime: boolean): Promise<RecountRecord | undefined> {
    const last = await lastRecount(mongo);
    if (last && last.endedAt === undefined) return last;
    const isDue = atAnyTime || isRecountDue(last?.endedAt, now().setZone(await deps.zone()));
    if (!isDue) return undefined;
    await deps.renewPolicy();
    return beginRecount(mongo, now().toJSDate());
  }
}
