import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { type PhoneRecord, phoneModel } from "./phone.model.ts";

/** The rows of these numbers (index keys) that stand in the register. */
export async function findHeld(mongo: Mongo, keys: readonly string[]): Promise<PhoneRecord[]> {
  if (keys.length === 0) return [];
  return phoneModel(mongo)
    .find({ _id: trusted({ $in: [...keys] }) })
    .lean<PhoneRecord[]>();
}

/** Enters the numbers for a client, beside the holders that some have already. In the caller's transaction. */
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
    await phones.insertMany(
      fresh.map((_id) => ({ _id, holders: [clientId] })),
      { lean: true },
    );
  }
  for (const { _id } of held) await phones.updateOne({ _id }, { $addToSet: { holders: clientId } });
}

/** Takes a client off his numbers; a number that nobody holds is free again. */
export async function releasePhones(mongo: Mongo, clientId: string, keys: readonly string[]): Promise<void> {
  const phones = phoneModel(mongo);
  for (const _id of keys) {
    const { deletedCount } = await phones.deleteOne({ _id, holders: [clientId] });
    if (deletedCount === 0) await phones.updateOne({ _id }, { $pull: { holders: clientId } });
  }
}
