import type { DataPart, DataSection } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Guest } from "../../shared/guest.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { LeaveTrace } from "../../team/index.ts";
import { findSentTo } from "../store/sent-messages.ts";

/** Everything that is kept of a person, in clear, for him alone. */
export interface OwnData {
  at: Date;
  sections: DataSection[];
}

interface OwnDataDeps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
  dataParts: readonly DataPart[];
}

/** «📄 Что о мне хранится»: gathered from every slice. Traced as his own doing. */
export function getOwnDataWith({ mongo, now, leaveTrace, dataParts }: OwnDataDeps) {
  const parts = [...dataParts, sentMessages({ mongo })];

  return async function getOwnData({
    telegramId,
    clientId,
  }: Guest): Promise<Outcome<OwnData, "client-unknown">> {
    if (clientId === undefined) return refused("client-unknown");
    const subject = { clientId, chatId: telegramId };
    const sections: DataSection[] = [];
    for (const part of parts) sections.push(...(await part.dataOf(subject)));
    const kept = sections.filter(({ rows }) => rows.length > 0);
    if (kept.length === 0) return refused("client-unknown");
    await leaveTrace("client", "client.own-data", { kind: "client", id: clientId });
    return done({ at: now().toJSDate(), sections: kept });
  };
}

/** What was sent to him unasked: when and about what; the words are not kept. */
function sentMessages({ mongo }: Pick<OwnDataDeps, "mongo">): DataPart {
  return {
    async dataOf({ clientId }) {
      const rows = (await findSentTo(mongo, clientId)).map(({ kind, sentAt }) => ({
        at: sentAt?.toISOString(),
        kind,
      }));
      return [{ key: "messages", rows }];
    },
  };
}
