import { paces, ratings, rfmWords } from "../../rules/condition.ts";
import type { StoredRank } from "./client-row.ts";

/** The labels of a client in one number; 0: he has none. Each part counts from 1, 0 is «missing». */
export type LabelCode = number;

export function labelCodeOf(label: Readonly<StoredRank>): LabelCode {
  return (
    (ratings.indexOf(label.rating as (typeof ratings)[number]) + 1) |
    ((rfmWords.indexOf(label.rfm as (typeof rfmWords)[number]) + 1) << 3) |
    ((paces.indexOf(label.pace as (typeof paces)[number]) + 1) << 7) |
    (label.vip ? vipBit : 0) |
    (label.proven ? provenBit : 0) |
    (label.r << 11) |
    (label.f << 14) |
    (label.m << 17)
  );
}

export const vipBit = 1 << 9;
export const provenBit = 1 << 10;
/** Where each part of the number is. */
export const labelParts = {
  rating: { shift: 0, mask: 7 },
  rfm: { shift: 3, mask: 15 },
  pace: { shift: 7, mask: 3 },
} as const;

function ratingOfCode(code: LabelCode): (typeof ratings)[number] | undefined {
  return ratings[(code & labelParts.rating.mask) - 1];
}

/** The labels as the client's row keeps them, without the day. */
export function labelOfCode(code: LabelCode) {
  const rfm = rfmWords[((code >>> labelParts.rfm.shift) & labelParts.rfm.mask) - 1];
  const pace = paces[((code >>> labelParts.pace.shift) & labelParts.pace.mask) - 1];
  const rating = ratingOfCode(code);
  if (rating === undefined || rfm === undefined || pace === undefined) return undefined;
  return {
    ...{ rating, rfm, pace },
    ...{ r: scoreAt(code, 11), f: scoreAt(code, 14), m: scoreAt(code, 17) },
    ...(code & vipBit ? { vip: true as const } : {}),
    ...(code & provenBit ? { proven: true as const } : {}),
  };
}

function scoreAt(code: LabelCode, shift: number): 1 | 2 | 3 | 4 | 5 {
  return ((code >>> shift) & 7) as 1 | 2 | 3 | 4 | 5;
}
