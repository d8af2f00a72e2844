import { DateTime } from "luxon";
import type { ClientRecord, Purpose } from "../../clients/index.ts";
import { type DaySpan, localNow, quietEnd } from "../../shared/local-time.ts";

/** A client as the gate reads him. */
export type GatedClient = Pick<ClientRecord, "reach" | "consents" | "doNotDisturb" | "grievances" | "zone">;

/** What is asked to go out now; `_id` decides between two of one moment. */
export interface GatedMessage {
  _id: string;
  chatId: number;
  expiresAt?: Date;
  purpose: Purpose;
  promo?: boolean;
  asked?: boolean;
}

/** Another message to the same client that nobody asked for: sent or perhaps sent, in hand, or waiting. */
export interface OtherMessage {
  _id: string;
  state: "sent" | "unknown" | "sending" | "pending";
  purpose: Purpose;
  promo?: boolean;
  notBefore: Date;
  expiresAt?: Date;
  sentAt?: Date;
}

export interface GateRules {
  zone: string;
  clientQuiet: DaySpan;
  withoutAdvertising: boolean;
}

type GateSkip =
  | "client-gone"
  | "unreachable"
  | "blocked"
  | "do-not-disturb"
  | "no-consent"
  | "advertising-off"
  | "complaint-open"
  | "promo-cap"
  | "late";

export type GateDecision = "send" | { holdUntil: Date } | { skip: GateSkip };

/** Offers that a client gets at most in so many days; rules.md §13. */
export const promoMax = 2;
export const promoDays = 30;

/**
 * Whether a message to a client goes out at this moment, waits or falls away. What he asked for himself goes as long
 * as the chat is his; everything else needs his consent, comes once a day, outside of his quiet hours.
 */
export function mayGoNow(
  message: GatedMessage,
  client: GatedClient | undefined,
  { now, shop, others }: { now: DateTime; shop: GateRules; others: readonly OtherMessage[] },
): GateDecision {
  if (client === undefined) return { skip: "client-gone" };
  const lost = reachLost(message, client);
  if (lost !== undefined) return { skip: lost };
  if (message.asked) return "send";
  const why = refusalOf(message, client, { now, shop, others });
  if (why !== undefined) return { skip: why };

  const local = localNow(now, client, shop);
  const holdUntil = freeFrom(message, others, { local, quiet: shop.clientQuiet });
  if (holdUntil === undefined) return "send";
  if (message.expiresAt !== undefined && holdUntil.toJSDate() >= message.expiresAt) return { skip: "late" };
  return { holdUntil: holdUntil.toJSDate() };
}

/** An answer reaches whoever wrote without joining as well. */
function reachLost({ chatId, asked }: GatedMessage, { reach }: GatedClient): GateSkip | undefined {
  if (reach === undefined) return asked ? undefined : "unreachable";
  if (reach.chatId !== chatId) return "unreachable";
  return reach.blocked ? "blocked" : undefined;
}

function refusalOf(
  { purpose, promo }: GatedMessage,
  { doNotDisturb, consents, grievances }: GatedClient,
  { now, shop, others }: { now: DateTime; shop: GateRules; others: readonly OtherMessage[] },
): GateSkip | undefined {
  if (doNotDisturb) return "do-not-disturb";
  if (!consents?.includes(purpose)) return "no-consent";
  if (!promo) return undefined;
  if (shop.withoutAdvertising) return "advertising-off";
  if (grievances.length > 0) return "complaint-open";
  const since = now.minus({ days: promoDays });
  const offers = others.filter((other) => other.promo && hasGone(other) && goneAt(other) > since);
  return offers.length >= promoMax ? "promo-cap" : undefined;
}

/** The first moment at which nothing speaks against it; undefined: now. */
function freeFrom(
  message: GatedMessage,
  others: readonly OtherMessage[],
  { local, quiet }: { local: DateTime; quiet: DaySpan },
): DateTime | undefined {
  const today = local.startOf("day");
  const tomorrow = today.plus({ days: 1 });
  const outOfQuiet = (at: DateTime) => quietEnd(at, quiet) ?? at;

  const isTaken = others.some(
    (other) => hasGone(other) && other.state !== "sending" && goneAt(other) >= today,
  );
  const givesWay = others.some(
    (other) =>
      other.state === "pending" &&
      isDate(other) &&
      rankOf(other) < rankOf(message) &&
      DateTime.fromJSDate(other.notBefore) < tomorrow &&
      (other.expiresAt === undefined || other.expiresAt > local.toJSDate()),
  );
  if (isTaken || givesWay) return outOfQuiet(tomorrow.startOf("day"));

  const inHand = others.filter(({ state }) => state === "sending");
  const quietTill = quietEnd(local, quiet);
  if (inHand.length === 0 || quietTill !== undefined) return quietTill;
  // Two are in hand at once: neither can know of the other whether it has passed, so both wait, the better one less.
  const seconds = inHand.every((other) => comesBefore(message, other)) ? 5 : 60;
  return outOfQuiet(local.plus({ seconds }));
}

function hasGone({ state }: OtherMessage): boolean {
  return state !== "pending";
}

/** One in hand counts from now on. */
function goneAt({ sentAt, notBefore }: OtherMessage): DateTime {
  return DateTime.fromJSDate(sentAt ?? notBefore);
}

function isDate({ purpose }: Pick<OtherMessage, "purpose">): boolean {
  return purpose === "birthday" || purpose === "dates";
}

/** Dates win over everything, an offer gives way to everything. */
function rankOf({ purpose, promo }: Omit<Ranked, "_id">): number {
  if (promo) return 3;
  return purpose === "birthday" ? 0 : purpose === "dates" ? 1 : 2;
}

type Ranked = Pick<OtherMessage, "_id" | "purpose" | "promo">;

function comesBefore(left: Ranked, right: Ranked): boolean {
  const [mine, its] = [rankOf(left), rankOf(right)];
  return mine === its ? left._id < right._id : mine < its;
}
