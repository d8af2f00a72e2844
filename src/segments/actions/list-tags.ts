import { clientModel } from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { may } from "../../team/index.ts";
import type { SegmentsDeps } from "./deps.ts";

const tagsMax = 80;

/** Every tag of the base, for choosing; by the alphabet. */
export function listTagsWith({ mongo }: Pick<SegmentsDeps, "mongo">) {
  return async function listTags(actor: Actor): Promise<string[]> {
    if (!may(actor, "segment.make")) return [];
    const tags: unknown[] = await clientModel(mongo).distinct("tags");
    // Read from the index, a client without tags counts as one nameless tag.
    const named = tags.filter((tag) => typeof tag === "string");
    return named.sort().slice(0, tagsMax);
  };
}

/** Every city of the base, by the alphabet. */
export function listCitiesWith({ mongo }: Pick<SegmentsDeps, "mongo">) {
  return async function listCities(actor: Actor): Promise<string[]> {
    if (!may(actor, "segment.make")) return [];
    const cities: unknown[] = await clientModel(mongo).distinct("city");
    return cities
      .filter((city) => typeof city === "string" && city !== "")
      .map(String)
      .sort()
      .slice(0, tagsMax);
  };
}
