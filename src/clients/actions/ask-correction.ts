import { cutTo } from "../../shared/text.ts";
import { writeNote } from "../store/write-note.ts";
import { changeOwn, type SubjectRequest } from "./change-own.ts";
import type { ClientsDeps } from "./deps.ts";
import { takeInWith } from "./note-fact.ts";

const wordsMax = 1000;

/**
 * A client says what is wrong in what is kept of him: his words stand on his card as a note. `tell` plans, in the same
 * transaction, that somebody looks.
 */
export function askCorrectionWith(
  deps: ClientsDeps & {
    tell(correction: { clientId: string; noteId: string; responsible: string | null }): Promise<void>;
  },
) {
  const takeIn = takeInWith(deps);

  return function askCorrection({ words, ...request }: SubjectRequest & { words: string }) {
    const said = cutTo(words.trim(), wordsMax).text;
    return changeOwn<"nothing-given">(deps, request, "client.ask-correction", async (record, stamp) => {
      if (said === "") return "nothing-given";
      const note = { ...stamp, kind: "note" as const, words: said };
      await writeNote(deps, record._id, note);
      await takeIn(record, [note]);
      await deps.tell({ clientId: record._id, noteId: stamp.id, responsible: record.responsible });
      return undefined;
    });
  };
}
