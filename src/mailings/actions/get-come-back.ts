import type { DateTime } from "luxon";
import { statusOf } from "../../clients/index.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import { dayNumberOf } from "../../shared/day-number.ts";
import type { Locale } from "../../shared/locale.ts";
import { isHeldBack } from "../rules/come-back.ts";
import { stepsOfMessage } from "../store/come-back.model.ts";
import { findReminded, type Reminded } from "../store/reminded-clients.ts";
import type { MailingsDeps } from "./deps.ts";
import { type Addressed, addressedOf } from "./signed.ts";

export interface ComeBackMessage extends Addressed {
  locale: Locale;
  /** What it is time for; empty: the client's own rhythm. */
  products: string[];
  /** Days since that purchase. */
  silentDays: number;
}

type StandsDeps = Pick<MailingsDeps, "mongo" | "now" | "shop" | "policy" | "hasOpen">;

/** Whether a planned step still is one: nothing was bought, ordered, promised or complained of meanwhile. */
export function comeBackStandsWith(deps: StandsDeps) {
  return async function comeBackStands({ clientId = "", kind, subject }: OutboxRecord): Promise<boolean> {
    const [settings, client] = await Promise.all([deps.shop(), findReminded(deps.mongo, clientId)]);
    if (client === null || !settings.comeBack.on) return false;
    const waits = (await deps.hasOpen([clientId])).has(clientId);
    if (isHeldBack(client, { waits })) return false;
    const status = statusOf({ ...client, reachable: true, touched: true }, await deps.policy(), deps.now());
    const isSilent = lastDayOf(client) === Number(subject.anchor);
    return kind === "mailings.due" ? status !== "sleeping" : status === "sleeping" && isSilent;
  };
}

/** What a come-back message says. */
export function getComeBackWith(
  deps: Pick<MailingsDeps, "mongo" | "now" | "shop" | "shopName" | "namesOfMembers" | "productsById">,
) {
  return async function getComeBack(row: OutboxRecord): Promise<ComeBackMessage> {
    const [client, steps, { zone }] = await Promise.all([
      findReminded(deps.mongo, row.clientId ?? ""),
      stepsOfMessage(deps.mongo, row._id),
      deps.shop(),
    ]);
    if (client === null) throw new Error("The client of a come-back is gone");
    const bought = client.bought ?? {};
    const still = steps.filter(
      ({ product, anchor }) => product !== undefined && bought[`p${product}`] === anchor,
    );
    const ids = still.flatMap(({ product }) => product ?? []);
    const products = ids.length === 0 ? new Map() : await deps.productsById(ids);
    const today = deps.now().setZone(zone);
    return {
      ...(await addressedOf(client, deps)),
      locale: client.reach?.locale ?? "ru",
      products: ids.flatMap((id) => products.get(id)?.name ?? []),
      silentDays: daysSince(Number(row.subject.anchor), today),
    };
  };
}

function daysSince(day: number, today: DateTime): number {
  return dayNumberOf(today.toISODate() ?? "") - day;
}

function lastDayOf({ days }: Reminded): number | undefined {
  const last = days.at(-1);
  return last === undefined ? undefined : dayNumberOf(last);
}
