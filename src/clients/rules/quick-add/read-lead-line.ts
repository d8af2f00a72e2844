import type { DateTime } from "luxon";
import type { Locale } from "../../../shared/locale.ts";
import { readName, withCapitals } from "../../../shared/name.ts";
import { cutTo, oneLine } from "../../../shared/text.ts";
import { badPhoneIn, saleIn } from "./hints.ts";
import type { LeadHint, LeadLine, LeadLineReading } from "./lead-line.ts";
import { withoutMarker } from "./marker.ts";
import { noteMax, noteOf } from "./note.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { type LeadSource, sourceWords } from "./sources.ts";
import { takeBirthday } from "./take-birthday.ts";
import { takeBudget } from "./take-budget.ts";
import { takeCallback } from "./take-callback.ts";
import { takeFirst, takePhones, takeTags, takeUsername } from "./take-contacts.ts";
import { takeName } from "./take-name.ts";
import { takeSource } from "./take-source.ts";

export interface LeadLineContext {
  sources: readonly LeadSource[];
  /** ISO country of numbers without a code. */
  country: string;
  /** In the shop's zone. */
  now: DateTime;
  locale: Locale;
}

const lineMax = 5_000;

/**
 * Reads a client from one line (dialogues §3.3). Nothing typed is lost: what is not understood is the note. The
 * order of the parts does not matter; a name in the middle is known by its capital or from the list of names.
 */
export function readLeadLine(line: string, context: LeadLineContext): LeadLineReading {
  const pieces = piecesOf(withoutMarker(oneLine(line.slice(0, lineMax))), context.country);
  const { hints, ...parts } = takeParts(pieces, context);
  const found = parts.phones.length > 0 || parts.username !== undefined || parts.email !== undefined;
  const badPhone = parts.phones.length > 0 ? undefined : badPhoneIn(pieces, context.country);

  const { name, nameHints } = takeNameOf(pieces, { lastResort: !found && badPhone === undefined });
  if (!found && name === undefined) {
    return badPhone === undefined
      ? { ok: false, refusal: "empty" }
      : { ok: false, refusal: "bad-phone", ...badPhone };
  }
  const { note, noteHints } = noteWithHints(pieces, context.locale, {
    lineCut: line.length > lineMax,
    offersSale: badPhone === undefined,
  });
  const phoneHints: LeadHint[] =
    parts.phones.length > 0 ? [] : [badPhone ? { kind: "bad-phone", ...badPhone } : { kind: "no-phone" }];
  return {
    ok: true,
    value: { ...parts, ...name, ...note, hints: [...hints, ...phoneHints, ...nameHints, ...noteHints] },
  };
}

/** Everything but the name and the note, in the order in which one part could be mistaken for another. */
function takeParts(
  pieces: Piece[],
  { sources, now, locale }: LeadLineContext,
): Omit<LeadLine, "name" | "note"> {
  const phones = takePhones(pieces);
  const email = takeFirst(pieces, "email");
  const tags = takeTags(pieces);
  const birthday = takeBirthday(pieces, now);
  const source = takeSource(pieces, sourceWords(sources));
  const username = takeUsername(pieces, source.source);
  const { callback, hint } = takeCallback(pieces, now);
  const { budgetKopecks, ambiguous } = takeBudget(pieces, locale);
  return {
    phones,
    tags,
    ...source,
    ...(username && { username }),
    ...(email && { email }),
    ...(birthday && { birthday }),
    ...(callback && { callback }),
    ...(budgetKopecks && { budgetKopecks }),
    hints: [
      ...(phones.length > 1 ? [{ kind: "more-phones" as const, count: phones.length - 1 }] : []),
      ...(hint ? [hint] : []),
      ...(ambiguous ? [{ kind: "budget-ambiguous" as const, readings: ambiguous }] : []),
    ],
  };
}

function takeNameOf(
  pieces: Piece[],
  how: { lastResort: boolean },
): { name?: { name: string }; nameHints: LeadHint[] } {
  const read = readName(takeName(pieces, how) ?? "");
  if (!read.ok) return { nameHints: [] };
  return { name: { name: withCapitals(read.value) }, nameHints: read.cut ? [{ kind: "name-cut" }] : [] };
}

function noteWithHints(
  pieces: readonly Piece[],
  locale: Locale,
  { lineCut, offersSale }: { lineCut: boolean; offersSale: boolean },
): { note?: { note: string }; noteHints: LeadHint[] } {
  const whole = noteOf(pieces);
  const { text: note, cut } = cutTo(whole, noteMax);
  const sale = offersSale ? saleIn(whole, locale) : undefined;
  const noteHints: LeadHint[] = [
    ...(sale ? [{ kind: "sale" as const, ...sale }] : []),
    ...(cut || lineCut ? [{ kind: "note-cut" as const }] : []),
  ];
  return note === "" ? { noteHints } : { note: { note }, noteHints };
}
