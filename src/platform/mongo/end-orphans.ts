import type { Mongo } from "./connect.ts";

/**
 * Ends the transactions that died with their process. The server would keep them open for a minute or more, and
 * whoever touches a row of theirs would wait for all of it. Answers how many there were; needs no rights of its
 * own, because everybody may see and end what their own user has begun.
 */
export async function endOrphanedTransactions(mongo: Mongo): Promise<number> {
  const admin = mongo.getClient().db("admin");
  const operations = await admin
    .aggregate<Operation>(
      [{ $currentOp: { allUsers: false, idleConnections: true, idleSessions: true } }],
      // The driver's own majority is refused here.
      { readConcern: { level: "local" } as never },
    )
    .toArray();
  const alive = new Set(
    operations.filter(({ type }) => type === "op").map(({ connectionId }) => connectionId),
  );
  const orphans = operations.flatMap(({ type, connectionId, transaction, lsid }) =>
    type === "idleSession" && transaction && lsid && !alive.has(connectionId) ? [{ id: lsid.id }] : [],
  );
  if (orphans.length > 0) await admin.command({ killSessions: orphans });
  return orphans.length;
}

interface Operation {
  type: string;
  connectionId?: number;
  lsid?: { id: unknown };
  transaction?: unknown;
}
