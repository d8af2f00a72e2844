import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { historyLinesWith } from "./history-lines.ts";
import { maskedFact } from "./view-client.ts";
import { visibleSubject } from "./visible-subject.ts";

const linesPerPage = 8;

/** A page of what happened to a client, newest first, gathered from all slices. Pages from 1. Traced. */
export function getHistoryWith(deps: ClientsDeps) {
  const historyLines = historyLinesWith(deps);

  return async function getHistory(
    actor: Actor,
    { clientId, page = 1 }: { clientId: string; page?: number },
  ): Promise<Outcome<{ lines: ClientFact[]; page: number; pages: number; total: number }, "client-unknown">> {
    const [record, country] = await Promise.all([
      clientModel(deps.mongo).findById(clientId, { responsible: 1, callbacks: 1 }).lean<ClientRecord>(),
      deps.country(),
      deps.leaveTrace(actor, "client.history", { kind: "client", id: clientId }, { page }),
    ]);
    if (!record || !(await visibleSubject(deps, actor, record))) return refused("client-unknown");

    const lines = await historyLines(clientId);
    const pages = Math.max(1, Math.ceil(lines.length / linesPerPage));
    const at = Math.min(Math.max(1, page), pages);
    const shown = lines.slice((at - 1) * linesPerPage, at * linesPerPage);
    const masked = shown.map((line) => maskedFact(line, country));
    return done({ lines: masked, page: at, pages, total: lines.length });
  };
}
