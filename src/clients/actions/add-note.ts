import type { Actor } from "../../shared/actor.ts";
import { cutTo } from "../../shared/text.ts";
import type { ClientsDeps } from "./deps.ts";
import { type OwnRequest, writeOwnFactWith } from "./own-fact.ts";

const noteLengthMax = 1000;

/** Keeps words about a client, the first thousand characters of them. */
export function addNoteWith(deps: ClientsDeps) {
  const writeOwnFact = writeOwnFactWith(deps);

  return function addNote(actor: Actor, request: OwnRequest & { words: string }) {
    const words = cutTo(request.words.trim(), noteLengthMax).text;
    const action = { what: "client.note", deed: "client.note" } as const;
    return writeOwnFact<"nothing-given">(actor, request, action, (_record, stamp) =>
      words === "" ? "nothing-given" : { ...stamp, kind: "note", words },
    );
  };
}
