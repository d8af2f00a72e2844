import type { Actor } from "../../shared/actor.ts";
import { cutTo } from "../../shared/text.ts";
import type { FileKind, FileSubject } from "../rules/client-fact.ts";
import type { ClientsDeps } from "./deps.ts";
import { type OwnRequest, writeOwnFactWith } from "./own-fact.ts";

/** Keeps a file of Telegram (by its file_id) with a client, one of his calls or one of his purchases. */
export function attachFileWith(deps: ClientsDeps) {
  const writeOwnFact = writeOwnFactWith(deps);

  return function attachFile(
    actor: Actor,
    request: OwnRequest & { fileId: string; fileKind: FileKind; about: FileSubject; words?: string },
  ) {
    const { fileId, fileKind, about } = request;
    const words = cutTo((request.words ?? "").trim(), 1000).text;
    const action = { what: "client.attach-file", deed: "client.file" } as const;
    return writeOwnFact(actor, request, action, (_record, stamp) => ({
      ...stamp,
      kind: "file",
      fileId,
      fileKind,
      about,
      ...(words === "" ? {} : { words }),
    }));
  };
}
