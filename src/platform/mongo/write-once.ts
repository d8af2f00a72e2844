import type { Mongo } from "./connect.ts";
import { isDuplicateId } from "./duplicate.ts";
import { isInTransaction } from "./transaction.ts";

/**
 * Runs a write whose row has an id made from its request. The same request may have been written before, or at
 * this instant somewhere else: then the answer is what that one wrote. It is looked for only when the write meets
 * it; within a greater transaction, which such a meeting would end, before the write.
 */
export async function writeOnce<Answer>(
  mongo: Mongo,
  write: () => Promise<Answer>,
  findFirst: () => Promise<Answer | undefined>,
): Promise<Answer> {
  if (isInTransaction(mongo)) return (await findFirst()) ?? write();
  try {
    return await write();
  } catch (error) {
    const first = isDuplicateId(error) ? await findFirst() : undefined;
    if (first === undefined) throw error;
    return first;
  }
}
