import { clientModel } from "../../../clients/index.ts";
import type { Mongo } from "../../../platform/mongo/connect.ts";

// Below this the plain query answers before a thread has started.
const large = 20_000;
const freshMs = 60_000;

/** Whether the base is large enough for columns; at most a minute old. */
export function isLargeBaseWith(mongo: Mongo): () => Promise<boolean> {
  let known: { answer: boolean; until: number } | undefined;
  return async function isLargeBase() {
    if (known === undefined || performance.now() > known.until) {
      const answer = (await clientModel(mongo).estimatedDocumentCount()) >= large;
      known = { answer, until: performance.now() + freshMs };
    }
    return known.answer;
  };
}
