import type { DateTime } from "luxon";
import { dayNumberOf } from "../../../shared/day-number.ts";
import { potentialOf } from "../../rules/buyer.ts";
import { isoDay } from "../../rules/calendar-tests.ts";
import { paces } from "../../rules/condition.ts";
import { type Cutpoints, cutpointsOf, type RankSettings } from "../../rules/cutpoints.ts";
import { isVip } from "../../rules/kinds.ts";
import { rankedMonths, windowFrom } from "../../rules/money-year.ts";
import { type Buyer, type BuyerColumns, unknownPotential } from "../../rules/rank-facts.ts";
import { ratingOf } from "../../rules/rating.ts";
import { rfmScoresOf, rfmWordOf } from "../../rules/rfm.ts";
import { countBits, rowsOf } from "./bitmap.ts";
import { marksBits, rhythmBits, standing, stateBits } from "./bits.ts";
import type { Columns } from "./columns.ts";
import { type LabelCode, labelCodeOf } from "./label-code.ts";
import { rowsBetween } from "./scans.ts";

/** The lines of the whole base, as `cutpointsOf` draws them over everybody's facts. */
export function cutpointsOfColumns(columns: Columns, now: DateTime, settings: RankSettings): Cutpoints {
  return cutpointsOf(buyersOf(columns, now), now, settings);
}

/**
 * Walks over the rows from `after` on whose labels are other ones now than those of the last night, until `take`
 * says stop. Code 0: the client has no labels any more.
 */
export function eachRelabelled(
  columns: Columns,
  { cuts, now, after }: { cuts: Cutpoints; now: DateTime; after: number },
  take: (row: number, code: LabelCode) => "stop" | undefined,
): void {
  const labelOf = labelsBy(columns, cuts, now);
  for (const row of rowsOf(columns.alive)) {
    if (row <= after) continue;
    const code = labelOf(row);
    if (code !== columns.label[row] && take(row, code) === "stop") return;
  }
}

/** A client's labels as `rankOf` tells them. */
function labelsBy(columns: Columns, cuts: Cutpoints, now: DateTime): (row: number) => LabelCode {
  const { lastDay, marks, rhythm, state } = columns;
  const first = firstRankedDay(now);
  const buyerAt = buyerReader(columns, now);
  const nowMs = now.toMillis();

  return (row) => {
    if ((lastDay[row] ?? 0) < first) return 0;
    const buyer = buyerAt(row);
    const scores = rfmScoresOf(buyer, cuts.rfm);
    const bits = rhythm[row] ?? 0;
    const isAwake = ((state[row] ?? 0) & stateBits.standing) === standing.buyer && !isAsleep(row);
    const isMarked = ((marks[row] ?? 0) & marksBits.vip) !== 0;
    return labelCodeOf({
      ...scores,
      rating: ratingOf(buyer, cuts.rating).rating,
      rfm: rfmWordOf(scores),
      pace: paces[bits & rhythmBits.pace] ?? "rare",
      vip: isVip(isMarked || undefined, buyer.kopecks, cuts.vipFrom),
      proven: isAwake && (bits & rhythmBits.even) !== 0,
    });
  };

  function isAsleep(row: number): boolean {
    const second = columns.sleepsAt[row] ?? 0;
    return second !== 0 && nowMs > second * 1_000 + (columns.sleepsMs[row] ?? 0);
  }
}

/** Who is compared, a number of each in every column. */
function buyersOf(columns: Columns, now: DateTime): BuyerColumns {
  const ranked = rowsBetween(columns.lastDay, columns.alive, firstRankedDay(now), 0xffff);
  const rows = new Uint32Array(countBits(ranked));
  let place = 0;
  for (const row of rowsOf(ranked)) {
    rows[place] = row;
    place += 1;
  }
  const buyers = {
    silentDays: new Float64Array(rows.length),
    days: new Float64Array(rows.length),
    kopecks: new Float64Array(rows.length),
    knownKopecks: new Float64Array(rows.length),
    marginKopecks: new Float64Array(rows.length),
    potential: new Float64Array(rows.length),
  };
  const buyerAt = buyerReader(columns, now);
  for (let at = 0; at < rows.length; at += 1) {
    const buyer = buyerAt(rows[at] ?? 0);
    buyers.silentDays[at] = buyer.silentDays;
    buyers.days[at] = buyer.days;
    buyers.kopecks[at] = buyer.kopecks;
    buyers.knownKopecks[at] = buyer.knownKopecks;
    buyers.marginKopecks[at] = buyer.marginKopecks;
    buyers.potential[at] = buyer.potential;
  }
  return buyers;
}

/** See `buyerOf`. */
function buyerReader(columns: Columns, now: DateTime): (row: number) => Buyer {
  const { lastDay, yearDays, yearKopecks, yearKnown, yearMargin } = columns;
  const today = dayNumberOf(isoDay(now));
  const potentialAt = potentialReader(columns, now);
  return (row) => {
    const kopecks = yearKopecks.at(row);
    return {
      silentDays: Math.max(0, today - (lastDay[row] ?? 0)),
      days: yearDays[row] ?? 0,
      kopecks,
      knownKopecks: yearKnown.at(row),
      marginKopecks: yearMargin.at(row),
      potential: potentialAt(row, kopecks),
    };
  };
}

function potentialReader(
  { state, wallets }: Columns,
  now: DateTime,
): (row: number, boughtKopecks: number) => number {
  return (row, boughtKopecks) => {
    const potential = (state[row] ?? 0) >>> stateBits.potentialShift;
    const wallet = wallets.size === 0 ? undefined : wallets.get(row);
    if (potential === 0 && wallet === undefined) return unknownPotential;
    return potentialOf(
      {
        ...(potential === 0 ? {} : { potential: potential as 1 | 2 | 3 | 4 | 5 }),
        ...(wallet === undefined ? {} : { wallet }),
      },
      boughtKopecks,
      now,
    );
  };
}

function firstRankedDay(now: DateTime): number {
  return dayNumberOf(`${windowFrom(now, rankedMonths)}-01`);
}
