import { DateTime } from "luxon";
import type { ClientRecord } from "../../clients/index.ts";

/** So long after the question words of the client are an answer to it; more may follow the first for half an hour. */
const answerDays = 14;
const answerMinutes = 30;

/** Whether what a client writes now answers the question that he was asked. */
export function isAnswer({ at, answeredAt }: Pick<EarlierStep, "at" | "answeredAt">, now: DateTime): boolean {
  const asked = DateTime.fromJSDate(at).plus({ days: answerDays }) > now;
  const isGoingOn =
    answeredAt === undefined || DateTime.fromJSDate(answeredAt).plus({ minutes: answerMinutes }) > now;
  return asked && isGoingOn;
}

/** What of a client says whether he is to be written to about coming back. */
export interface Returning {
  kind: ClientRecord["kind"];
  callbacks: readonly unknown[];
  grievances: readonly unknown[];
  doNotDisturb?: true;
  lastPurchaseAt?: Date;
  sleepsAt?: Date;
  lastContact?: { at: Date };
  bought?: ClientRecord["bought"];
}

/** What he has got of it before. */
export interface EarlierStep {
  step: "due" | "ask" | "offer" | "pause" | "answer";
  anchor: number;
  product?: string;
  holdOut?: true;
  at: Date;
  until?: Date;
  answeredAt?: Date;
}

/** A thing whose time has come: a product with a cycle, or (without one) the client's own rhythm. */
export interface DueThing {
  product?: string;
  /** Day number of the purchase. */
  anchor: number;
}

export type ComeBackStep =
  | { step: "due"; things: DueThing[] }
  | { step: "ask"; anchor: number }
  | { step: "offer"; anchor: number };

export interface ComeBackMoment {
  /** In the shop's zone. */
  now: DateTime;
  /** Day number of today. */
  today: number;
  /** Day number of the last purchase. */
  lastDay: number;
  /** The client's own rhythm says that it is time. */
  inRhythm: boolean;
  /** Planned cycles of products, in days. */
  cycles: ReadonlyMap<string, number>;
  /** An order or a complaint waits for an answer. */
  waits: boolean;
  mayOffer: boolean;
}

/** Between two messages of this kind, and between any contact and the next of them. */
const pauseDays = 14;
const breathDays = 7;
/** The offer follows the question by so many days, until the standards' call takes over. */
const offerAfterDays = 14;
const callAfterDays = 44;

/** The one message that a client is to get now, if any. rules.md §2, §13. */
export function comeBackStep(
  client: Returning,
  earlier: readonly EarlierStep[],
  moment: ComeBackMoment,
): ComeBackStep | undefined {
  if (isHeldBack(client, moment) || isTooSoon(client, earlier, moment.now)) return undefined;
  const { sleepsAt } = client;
  const asleep = sleepsAt !== undefined && moment.now.toMillis() > sleepsAt.getTime();
  if (asleep) return sleeperStep(earlier, moment);
  const told = new Set(earlier.filter(({ step }) => step === "due").map(thingKey));
  const things = dueThings(client, moment).filter((thing) => !told.has(thingKey(thing)));
  return things.length === 0 ? undefined : { step: "due", things };
}

/** An open order, callback or complaint, «не беспокоить», an offended client: nothing of this kind is written. */
export function isHeldBack(
  { kind, callbacks, grievances, doNotDisturb, lastPurchaseAt }: Returning,
  { waits }: Pick<ComeBackMoment, "waits">,
): boolean {
  const isBuyer = (kind === "person" || kind === "company") && lastPurchaseAt !== undefined;
  return !isBuyer || waits || callbacks.length > 0 || grievances.length > 0 || doNotDisturb === true;
}

/** From 0.8 to 1.2 of a product's cycle since it was bought; his own rhythm where no product speaks. */
export function dueThings(
  { bought = {} }: Pick<Returning, "bought">,
  { cycles, today, lastDay, inRhythm }: Pick<ComeBackMoment, "cycles" | "today" | "lastDay" | "inRhythm">,
): DueThing[] {
  const things = Object.entries(bought).flatMap(([key, anchor]) => {
    const product = key.startsWith("p") ? key.slice(1) : undefined;
    const cycle = product === undefined ? undefined : cycles.get(product);
    if (product === undefined || cycle === undefined) return [];
    const silent = today - anchor;
    return silent >= 0.8 * cycle && silent <= 1.2 * cycle ? [{ product, anchor }] : [];
  });
  return things.length > 0 || !inRhythm ? things : [{ anchor: lastDay }];
}

function sleeperStep(
  earlier: readonly EarlierStep[],
  { now, lastDay, mayOffer }: ComeBackMoment,
): ComeBackStep | undefined {
  const own = earlier.filter(({ anchor }) => anchor === lastDay);
  const asked = own.find(({ step }) => step === "ask");
  if (asked === undefined) return { step: "ask", anchor: lastDay };
  const days = now.diff(DateTime.fromJSDate(asked.at), "days").days;
  const isOver = asked.holdOut || asked.answeredAt !== undefined || own.some(({ step }) => step === "offer");
  const inTime = days >= offerAfterDays && days < callAfterDays;
  return mayOffer && inTime && !isOver ? { step: "offer", anchor: lastDay } : undefined;
}

function isTooSoon({ lastContact }: Returning, earlier: readonly EarlierStep[], now: DateTime): boolean {
  const within = (at: Date, days: number) => DateTime.fromJSDate(at).plus({ days }) > now;
  return (
    (lastContact !== undefined && within(lastContact.at, breathDays)) ||
    earlier.some(
      ({ step, at, until, holdOut }) =>
        (until !== undefined && until.getTime() > now.toMillis()) ||
        (isMessage(step) && !holdOut && within(at, pauseDays)),
    )
  );
}

function isMessage(step: EarlierStep["step"]): boolean {
  return step === "due" || step === "ask" || step === "offer";
}

function thingKey({ product = "", anchor }: DueThing): string {
  return `${product} ${anchor}`;
}
