import type { Actor } from "../../shared/actor.ts";
import { cutTo } from "../../shared/text.ts";
import { isGrieved } from "../rules/grievance.ts";
import type { ClientsDeps } from "./deps.ts";
import { type OwnRequest, writeOwnFactWith } from "./own-fact.ts";

const wordsMax = 1000;

/** Notes that somebody who has bought is offended: a returner until he buys again or it is settled. rules.md §2. */
export function markGrievedWith(deps: ClientsDeps) {
  const writeOwnFact = writeOwnFactWith(deps);

  return function markGrieved(actor: Actor, request: OwnRequest & { words?: string }) {
    const words = cutTo((request.words ?? "").trim(), wordsMax).text;
    const action = { what: "client.mark-grieved", deed: "client.grieve" } as const;
    return writeOwnFact<"never-bought" | "grieved-already">(actor, request, action, (record, stamp) => {
      if (record.purchases === 0) return "never-bought";
      if (isGrieved(record)) return "grieved-already";
      return { ...stamp, kind: "grievance", why: "mark", ...(words === "" ? {} : { words }) };
    });
  };
}
