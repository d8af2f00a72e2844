import { promoDays } from "../../consents/index.ts";
import type { SegmentDefinition } from "../../segments/index.ts";
import { type Audience, audienceOf } from "../rules/audience.ts";
import { countByReason, isCapped, openClients } from "../store/audience-query.ts";
import type { BroadcastDeps } from "./broadcast-deps.ts";

type Deps = Pick<BroadcastDeps, "readGroup" | "now">;

/** Who of a group would get an offer now, and why the others would not: what the gate does when it goes. */
export function countAudienceWith({ readGroup, now }: Deps) {
  return async function countAudience(definition: SegmentDefinition): Promise<Audience> {
    const since = now().minus({ days: promoDays }).toJSDate();
    const byReason = await readGroup<{ _id: string; clients: number }>(definition, countByReason);
    const counted = new Map((await byReason.all()).map(({ _id, clients }) => [_id, clients]));
    const capped = await readGroup<{ clients: number }>(definition, [
      ...openClients(since),
      { $match: isCapped },
      { $count: "clients" },
    ]);
    const [over] = await capped.all();
    return audienceOf(counted, over?.clients ?? 0);
  };
}
