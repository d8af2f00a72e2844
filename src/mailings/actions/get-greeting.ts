import type { DateTime } from "luxon";
import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import { localNow } from "../../shared/local-time.ts";
import type { Locale } from "../../shared/locale.ts";
import { type Occasion, occasionsOn, type Relative } from "../rules/occasion.ts";
import { giftModel } from "../store/gift.model.ts";
import type { MailingsDeps } from "./deps.ts";
import { mayGive } from "./plan-greetings.ts";
import { type Addressed, addressedOf } from "./signed.ts";

export type GreetingDeps = Pick<
  MailingsDeps,
  "mongo" | "now" | "shop" | "shopName" | "namesOfMembers" | "grantPoints" | "messageState"
>;

export interface Greeting extends Addressed {
  locale: Locale;
  /** Promised with this message. `till`: the last day it counts, in the shop's zone. */
  gift?: { points: number; till: DateTime };
}

export interface DateReminder {
  locale: Locale;
  relative: Relative;
  sex?: "male" | "female";
  /** The day itself. */
  on: DateTime;
  offsetDays: number;
  /** Something may be offered: only where advertising is allowed. */
  offer: boolean;
}

const fields = {
  ...{ birthday: 1, relatives: 1, zone: 1, reach: 1, sex: 1, name: 1, patronymic: 1 },
  ...{ responsible: 1, grievances: 1 },
};

type Greeted = Pick<ClientRecord, "_id" | "relatives" | "responsible" | "grievances"> &
  Partial<Pick<ClientRecord, "birthday" | "zone" | "reach" | "sex" | "name" | "patronymic">>;

/** Whether the occasion of a planned message still is one: the date may have been changed or taken away meanwhile. */
export function occasionStandsWith(deps: Pick<GreetingDeps, "mongo" | "now" | "shop">) {
  return async function occasionStands(row: OutboxRecord): Promise<boolean> {
    const client = await greeted(deps, row);
    return (
      client !== null && occasionOf(row, client, { ...(await deps.shop()), now: deps.now() }) !== undefined
    );
  };
}

/** What a birthday message says. Asking promises the gift that lies ready, so it is asked once, right before sending. */
export function getGreetingWith(deps: GreetingDeps) {
  const { mongo, now, shop } = deps;

  return async function getGreeting(row: OutboxRecord): Promise<Greeting> {
    const client = await greeted(deps, row);
    if (client === null) throw new Error("The client of a greeting is gone");
    const settings = await shop();
    const allowed = mayGive(settings) && client.grievances.length === 0;
    const gift = await giftModel(mongo)
      .findOneAndUpdate(
        // A second attempt meets the promise of the first.
        { _id: row._id, state: trusted({ $in: ["planned", "promised"] }) },
        { $set: { state: allowed ? "promised" : "void" } },
        { returnDocument: "after" },
      )
      .lean();
    const till = now()
      .setZone(settings.zone)
      .plus({ days: gift?.days ?? 0 });
    return {
      ...(await addressedOf(client, deps)),
      locale: client.reach?.locale ?? "ru",
      ...(gift?.state === "promised" ? { gift: { points: gift.points, till } } : {}),
    };
  };
}

export function getDateReminderWith(deps: GreetingDeps) {
  return async function getDateReminder(row: OutboxRecord): Promise<DateReminder> {
    const client = await greeted(deps, row);
    const settings = await deps.shop();
    const occasion = client === null ? undefined : occasionOf(row, client, { ...settings, now: deps.now() });
    if (client === null || occasion?.relative === undefined)
      throw new Error("The date of a reminder is gone");
    const { relative, on, offsetDays } = occasion;
    return {
      ...{ relative, on, offsetDays, locale: client.reach?.locale ?? "ru" },
      ...(client.sex === undefined ? {} : { sex: client.sex }),
      offer: !settings.withoutAdvertising && client.grievances.length === 0,
    };
  };
}

/**
 * A tick: gives the points that were promised, once the message that promises them is sent; those of a message that
 * is not known to have arrived are not given. The message's key is the gift's, so nothing is given twice.
 */
export function giveGiftsWith({ mongo, grantPoints, messageState }: GreetingDeps) {
  return async function giveGifts(): Promise<void> {
    const promised = await giftModel(mongo).find({ state: "promised" }).sort({ at: 1 }).limit(500).lean();
    for (const { _id, clientId, points, days } of promised) {
      const sent = await messageState(_id);
      if (sent === "pending" || sent === "sending") continue;
      const granted =
        sent === "sent" && (await grantPoints({ clientId, points, days, why: "birthday", key: _id })).ok;
      await giftModel(mongo).updateOne({ _id }, { $set: { state: granted ? "given" : "void" } });
    }
  };
}

function greeted(
  { mongo }: Pick<MailingsDeps, "mongo">,
  { clientId = "" }: OutboxRecord,
): Promise<Greeted | null> {
  return clientModel(mongo).findById(clientId, fields).lean<Greeted>().exec();
}

/** The occasion of the row among those of today, by the client's clock and his card as it is now. */
function occasionOf(
  { subject }: OutboxRecord,
  client: Greeted,
  { zone, now }: { zone: string; now: DateTime },
): Occasion | undefined {
  const today = localNow(now, client, { zone });
  return occasionsOn(client, { today, daysBefore: Number(subject.offsetDays) }).find(
    ({ person, on }) => person === subject.person && on.toISODate() === subject.on,
  );
}
