import { inTransaction } from "../../platform/mongo/transaction.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { noteModel } from "../store/note.model.ts";
import type { FactStamp } from "./change-client.ts";
import type { ClientsDeps } from "./deps.ts";

/** What a client himself changes about himself. `clientId` is of whoever writes, never of a button. */
export interface SubjectRequest {
  clientId: string;
  requestKey: string;
}

export type SubjectRefusal = "client-unknown";

/** Like `changeClient`, for the client himself: nobody's rights are asked, and the trace says that it was him. */
export function changeOwn<Refusal extends string = never>(
  deps: Pick<ClientsDeps, "mongo" | "now" | "leaveTrace">,
  { clientId, requestKey }: SubjectRequest,
  what: string,
  change: (record: ClientRecord, stamp: Omit<FactStamp, "by">) => Promise<Refusal | undefined>,
): Promise<Outcome<{ factId: string }, SubjectRefusal | Refusal>> {
  const stamp = { id: factId(requestKey, what), at: deps.now().toJSDate() };
  return inTransaction(deps.mongo, async () => {
    if (await noteModel(deps.mongo).exists({ _id: stamp.id })) return done({ factId: stamp.id });
    const record = await clientModel(deps.mongo).findById(clientId).lean<ClientRecord>();
    if (!record) return refused("client-unknown");
    const refusal = await change(record, stamp);
    if (refusal !== undefined) return refused(refusal);
    await deps.leaveTrace("client", what, { kind: "client", id: clientId });
    return done({ factId: stamp.id });
  });
}
