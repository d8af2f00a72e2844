import type { DateTime } from "luxon";
import { ignoreRepeats } from "../../platform/mongo/duplicate.ts";
import type { OutboxPlan } from "../../platform/telegram/sender/outbox.ts";
import { localNow } from "../../shared/local-time.ts";
import {
  datesAhead,
  type Occasion,
  occasionKey,
  occasionsOn,
  ownPerson,
  windowOf,
} from "../rules/occasion.ts";
import { bornOn, type DatedClient, withRelativesOn } from "../store/due-dates.ts";
import { giftModel } from "../store/gift.model.ts";
import type { MailingSettings, MailingsDeps } from "./deps.ts";

const atOnce = 500;

type PlanDeps = Pick<MailingsDeps, "mongo" | "now" | "shop" | "planMessages">;

/**
 * A tick: plans a message for every occasion of a day that has begun where the client lives, for the shop's hour by
 * his clock. Planned a second time it meets its own key, and a missed hour is caught up; what is too late for its day
 * is planned all the same, so that the sender's «late» says what became of it.
 */
export function planGreetingsWith(deps: PlanDeps) {
  const { mongo } = deps;

  return async function planGreetings(): Promise<void> {
    const now = deps.now();
    const shop = await deps.shop();
    const { datesDaysBefore } = shop.greetings;
    const planAll = planAllWith(deps, { now, shop });
    await planAll(bornOn(mongo, datesAhead(now, 0)), ({ person }) => person === ownPerson);
    await planAll(
      withRelativesOn(mongo, datesAhead(now, datesDaysBefore)),
      ({ person }) => person !== ownPerson,
    );
  };
}

function planAllWith(deps: PlanDeps, { now, shop }: { now: DateTime; shop: MailingSettings }) {
  return async function planAll(
    clients: AsyncIterable<DatedClient>,
    counts: (occasion: Occasion) => boolean,
  ): Promise<void> {
    let plans: OutboxPlan[] = [];
    for await (const client of clients) {
      plans.push(...plansOf(client, counts));
      if (plans.length < atOnce) continue;
      await plan(plans);
      plans = [];
    }
    await plan(plans);
  };

  function plansOf(client: DatedClient, counts: (occasion: Occasion) => boolean): OutboxPlan[] {
    const { _id: clientId, reach } = client;
    if (reach === undefined || reach.blocked) return [];
    const today = localNow(now, client, shop);
    const { notBefore, expiresAt } = windowOf(today, shop.greetings.at);
    return occasionsOn(client, { today, daysBefore: shop.greetings.datesDaysBefore })
      .filter(counts)
      .map((occasion) => ({
        _id: occasionKey(clientId, occasion),
        kind: occasion.person === ownPerson ? "mailings.birthday" : "mailings.dates",
        chatId: reach.chatId,
        clientId,
        subject: {
          person: occasion.person,
          on: occasion.on.toISODate() ?? "",
          offsetDays: occasion.offsetDays,
        },
        notBefore: notBefore.toJSDate(),
        expiresAt: expiresAt.toJSDate(),
      }));
  }

  async function plan(plans: OutboxPlan[]): Promise<void> {
    await layGifts(plans.filter(({ kind }) => kind === "mailings.birthday"));
    await deps.planMessages(plans);
  }

  /** Laid before the messages: a gift without its message is never given. */
  async function layGifts(plans: readonly OutboxPlan[]): Promise<void> {
    const { points, days } = shop.loyalty.birthday;
    if (!mayGive(shop) || plans.length === 0) return;
    const rows = plans.map(({ _id, clientId = "" }) => ({
      ...{ _id, clientId, points, days, state: "planned" as const, at: now.toJSDate() },
    }));
    await giftModel(deps.mongo)
      .collection.insertMany(rows as never[], { ordered: false })
      .catch(ignoreRepeats);
  }
}

/** Points come with a birthday only where the owner allowed both advertising and points. */
export function mayGive({ withoutAdvertising, greetings, loyalty }: MailingSettings): boolean {
  return !withoutAdvertising && greetings.gift === "points" && loyalty.on && loyalty.birthday.points > 0;
}
