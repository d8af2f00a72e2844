import { sinceDays } from "../../rules/calendar-tests.ts";
import type { ConditionOf } from "../../rules/condition.ts";
import { reachWords, scoreDays, scoresOf } from "../../rules/contact-tests.ts";
import { addAll, type Bitmap, emptyBitmap } from "./bitmap.ts";
import { consentBit, contactBits } from "./bits.ts";
import { rowsAllowed, rowsBetween } from "./scans.ts";
import type { Selection } from "./selection.ts";

/** Consents, reach, complaints, scores: see rules/contact-tests.ts. */
export const selectsOfContact = { consent, reach, nps, complaint };

function consent(asked: ConditionOf<"consent">, { columns, among }: Selection): Bitmap {
  const bits = asked.in.reduce((sum, purpose) => sum | consentBit(purpose), 0);
  const allowed = Uint8Array.from({ length: 256 }, (_, code) => ((code & bits) === 0 ? 0 : 1));
  return rowsAllowed(columns.contact, among, { allowed });
}

/** 0: never came, 1: joined, 2: stopped the bot. */
function reach(asked: ConditionOf<"reach">, { columns, among }: Selection): Bitmap {
  const codes = { never: 0, joined: 1, blocked: 2 } as const;
  const allowed = new Uint8Array(4);
  for (const word of reachWords) if (asked.in.includes(word)) allowed[codes[word]] = 1;
  return rowsAllowed(columns.contact, among, { allowed, ...contactBits.reach });
}

function complaint(_asked: ConditionOf<"complaint">, { columns, among }: Selection): Bitmap {
  return rowsAllowed(columns.contact, among, { allowed: Uint8Array.of(0, 1), shift: 7, mask: 1 });
}

function nps(asked: ConditionOf<"nps">, { columns, among, ctx }: Selection): Bitmap {
  const since = Math.max(1, Math.floor(sinceDays(scoreDays, ctx).getTime() / 1_000));
  const fresh = rowsBetween(columns.scoredAt, among, since, Number.POSITIVE_INFINITY);
  return asked.in.reduce<Bitmap>(
    (found, group) => {
      const { from, to } = scoresOf(group);
      return addAll(found, rowsBetween(columns.score, fresh, from + 1, to + 1));
    },
    emptyBitmap(among.length * 32),
  );
}
