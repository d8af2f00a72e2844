/** How far a mailing is, in the words of its owner. `perhaps`: nobody knows whether it arrived; never sent again. */
export interface MailingRun {
  total: number;
  delivered: number;
  blocked: number;
  perhaps: number;
  errors: number;
  /** Did not go by the gate: the consent was taken back, a complaint came, two offers were there already. */
  skipped: number;
  /** Left out by whoever stopped it. */
  stopped: number;
  /** Still on its way, and of these those who wait for a later hour. */
  left: number;
  held: number;
  heldUntil?: Date;
}

/** The messages of a mailing by their state, and the skipped and the given up by why. */
export interface Counted {
  total: number;
  pending: number;
  sending: number;
  sent: number;
  unknown: number;
  reasons: Record<string, number>;
}

/** Refusals that mean the client has stopped the bot. */
export const blockedOutcomes: readonly string[] = ["unreachable", "blocked"];
export const stoppedOutcome = "stopped";

const gateOutcomes: readonly string[] = [
  "client-gone",
  "do-not-disturb",
  "no-consent",
  "advertising-off",
  "complaint-open",
  "promo-cap",
  "late",
];

/** An outcome that may be tried again: neither the client's own will nor the shop's. */
function isError(outcome: string): boolean {
  return ![...gateOutcomes, ...blockedOutcomes, stoppedOutcome].includes(outcome);
}

export function runOf(counted: Counted, waiting: { held: number; heldUntil?: Date }): MailingRun {
  const { total, pending, sending, sent, unknown, reasons } = counted;
  const of = (is: (outcome: string) => boolean) =>
    Object.entries(reasons).reduce((sum, [outcome, rows]) => sum + (is(outcome) ? rows : 0), 0);
  return {
    ...{ total, delivered: sent, perhaps: unknown, left: pending + sending, ...waiting },
    blocked: of((outcome) => blockedOutcomes.includes(outcome)),
    stopped: of((outcome) => outcome === stoppedOutcome),
    errors: of(isError),
    skipped: of((outcome) => gateOutcomes.includes(outcome)),
  };
}

/** Shares of a hundred and ten: «▓▓▓▓▓▓░░░░ 62 %». */
export function doneShare({ total, left }: Pick<MailingRun, "total" | "left">): {
  percent: number;
  bar: string;
} {
  const share = total === 0 ? 1 : (total - left) / total;
  const full = Math.floor(share * 10);
  return { percent: Math.floor(share * 100), bar: "▓".repeat(full) + "░".repeat(10 - full) };
}

/** Telegram and others let a bot write to so many people a second at most. */
const perSecond = 25;

/** Minutes still to go for those who do not wait for an hour; 0: less than one. */
export function minutesLeft({ left, held }: Pick<MailingRun, "left" | "held">): number {
  return Math.floor((left - held) / perSecond / 60);
}
