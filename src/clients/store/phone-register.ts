import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
import { ClientChanged } from "./client-changed.ts";
import { type PhoneRecord, phoneModel } from "./phone.model.ts";

/** The rows of these numbers (index keys) that stand in the register. */
export async function findHeld(mongo: Mongo, keys: readonly string[]): Promise<PhoneRecord[]> {
  if (keys.length === 0) return [];
  return phoneModel(mongo)
    .find({ _id: trusted({ $in: [...keys] }) })
    .lean<PhoneRecord[]>();
}

/**
 * Enters the numbers for a client, beside the holders that some have already, in the caller's transaction. Throws
 * `ClientChanged` when they are no longer held as `held` says.
 */
export async function holdPhones(
  mongo: Mongo,
  clientId: string,
  keys: readonly string[],
  held: readonly PhoneRecord[],
): Promise<void> {
  const phones = phoneModel(mongo);
  const known = new Set(held.map(({ _id }) => _id));
  const fresh = keys.filter((key) => !known.has(key));
  if (fresh.length > 0) {
    const rows = fresh.map((_id) => ({ _id, holders: [clientId] }));
    await phones.insertMany(rows, { lean: true }).catch(tellChanged);
  }
  for (const { _id } of held) {
    const { matchedCount } = await phones.updateOne({ _id }, { $addToSet: { holders: clientId } });
    if (matchedCount === 0) throw new ClientChanged();
  }
}

function tellChanged(error: unknown): never {
  throw isDuplicateId(error) ? new ClientChanged() : error;
}

/** Takes a client off his numbers; a number that nobody holds is free again. */
export async function releasePhones(mongo: Mongo, clientId: string, keys: readonly string[]): Promise<void> {
  const phones = phoneModel(mongo);
  for (const _id of keys) {
    const { deletedCount } = await phones.deleteOne({ _id, holders: [clientId] });
    if (deletedCount === 0) await phones.updateOne({ _id }, { $pull: { holders: clientId } });
  }
}
