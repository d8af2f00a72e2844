import { isDuplicateId } from "../../platform/mongo/duplicate.ts";

/**
 * Runs a write whose row has an id made from its request. The same tap handled at the same instant somewhere
 * else may be the first: then the answer is what that one wrote.
 */
export async function writeOnce<Answer>(
  write: () => Promise<Answer>,
  findFirst: () => Promise<Answer | undefined>,
): Promise<Answer> {
  try {
    return await write();
  } catch (error) {
    const first = isDuplicateId(error) ? await findFirst() : undefined;
    if (first === undefined) throw error;
    return first;
  }
}
