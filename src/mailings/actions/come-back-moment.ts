import type { DateTime } from "luxon";
import { rhythmOf } from "../../segments/index.ts";
import { dayNumberOf } from "../../shared/day-number.ts";
import type { ComeBackMoment } from "../rules/come-back.ts";
import type { Reminded } from "../store/reminded-clients.ts";
import type { MailingSettings, MailingsDeps } from "./deps.ts";

/** The shop as the come-back goes by it at one moment. */
export interface ComeBackShop {
  on: boolean;
  zone: string;
  /** In the shop's zone. */
  now: DateTime;
  /** "HH:MM" of the client's clock. */
  greetAt: string;
  offers: boolean;
  /** When it is time to offer, in percent of a cycle. */
  due: MailingSettings["due"];
  policy: Awaited<ReturnType<MailingsDeps["policy"]>>;
  /** Planned cycles, in days, of what these clients have bought. */
  cyclesOf(clients: readonly Pick<Reminded, "bought">[]): Promise<Map<string, number>>;
}

export function comeBackShopWith({
  shop,
  policy,
  now,
  productsById,
}: Pick<MailingsDeps, "shop" | "policy" | "now" | "productsById">) {
  return async function readShop(): Promise<ComeBackShop> {
    const { zone, due, greetings, withoutAdvertising, comeBack } = await shop();
    return {
      ...{ on: comeBack.on, zone, now: now().setZone(zone), greetAt: greetings.at },
      offers: !withoutAdvertising,
      due,
      policy: await policy(),
      async cyclesOf(clients) {
        const ids = new Set(clients.flatMap(({ bought = {} }) => Object.keys(bought).flatMap(productOf)));
        const products = ids.size === 0 ? new Map() : await productsById([...ids]);
        const planned = [...products].flatMap(([id, { cycleDays }]) =>
          cycleDays === undefined ? [] : [[id, cycleDays] as const],
        );
        return new Map(planned);
      },
    };
  };
}

/** The moment as the rules of the come-back see it for one client; nothing for who never bought. */
export function momentOf(
  client: Reminded,
  {
    now,
    policy,
    due,
    offers,
    cycles,
    waits,
  }: Pick<ComeBackShop, "now" | "policy" | "due" | "offers"> & Pick<ComeBackMoment, "cycles" | "waits">,
): ComeBackMoment | undefined {
  const last = client.days.at(-1);
  if (last === undefined) return undefined;
  return {
    ...{ now, cycles, waits, lastDay: dayNumberOf(last), today: dayNumberOf(now.toISODate() ?? "") },
    inRhythm: rhythmOf(client, { now, policy, due }) === "due",
    mayOffer: offers && (client.consents?.includes("promo") ?? false),
  };
}

function productOf(key: string): string[] {
  return key.startsWith("p") ? [key.slice(1)] : [];
}
